import { expect, test } from 'vitest';
import { sourceLines } from '../../src/domain/sourceLines';

test.each([
  [['D4:57-59', 'D4:29'], 'D4:57-59, D4:29'],
  [['D0:184', 'D0:185', 'D0:186', 'D0:183'], 'D0:183-186'],
  [['D3:72-74', 'D3:73', 'D3:148'], 'D3:72-74, D3:148'],
  [['D0:10', 'D1:11', 'D0:12', 'D0:11'], 'D0:10-12, D1:11'],
  [['page:fees', 'D2:5', 'page:fees'], 'page:fees, D2:5'],
  [[], ''],
])('%j are told as %s', (sources, told) => {
  expect(sourceLines(sources)).toBe(told);
});
