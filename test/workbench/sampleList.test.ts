import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BookData } from '../../src/host/book/bookData';
import { readWorkbook } from '../../src/host/files/readWorkbook';
import { sampleList } from './sampleList';

const file = new Uint8Array(readFileSync(`${import.meta.dirname}/../../assets/sample-list.xlsx`));

test('the sample file holds the list as it is written down here; `npm run generate` writes it', async () => {
  const reading = await readWorkbook(file, 'sample-list.xlsx');
  expect(reading.ok && contents(reading.data)).toEqual(contents(sampleList()));
});

/** Names and cells: what a person would miss if it were wrong. */
const contents = ({ sheets }: BookData) =>
  sheets.map(({ name, cells, frozen }) => ({
    name,
    frozen,
    cells: [...cells].flatMap(([row, line]) =>
      [...line]
        .filter(([, { value }]) => value !== '')
        .map(([column, { value, error = false, numberFormat, style }]) => [
          row,
          column,
          value,
          error,
          numberFormat,
          style?.bold,
        ]),
    ),
  }));
