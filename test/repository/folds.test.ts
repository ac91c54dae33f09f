import { expect, test } from 'vitest';
import { textOf, typeScriptUnder } from './sources';

// In Excel on the web Office.js itself moves the focus when Tab is pressed, over a list of elements of its own in which a summary
// stands only when it has a tabindex: without one nobody reaches a fold by the keyboard there.
test('the line of every fold says that the keyboard stops there', () => {
  const lines = typeScriptUnder('src/taskpane').flatMap((file) =>
    [...textOf(file).matchAll(/<summary\b[^>]*>/g)].map(([line]) => ({ file, line })),
  );
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(({ line }) => !line.includes('tabIndex={0}'))).toEqual([]);
});
