import { expect, it } from 'vitest';
import type { PageData } from '../../src/host/book/pageData';
import { HEADER, inventedRows } from './inventedList';
import { classify, open, profile, sheetIn } from './openList';
import { planApplicant, planToWrite } from './planToWrite';
import { bookOf, sheetOf } from './sheetOf';

const theirs: PageData = { landscape: true, scale: 60, areas: [{ row: 0, column: 0, rows: 9, columns: 4 }] };

async function written(labeled = true) {
  const list = sheetOf('List', [HEADER, ...inventedRows(8)], { page: theirs, withoutGridlines: true });
  const addin = await open(bookOf(list, sheetOf('Other', [['mine']])));
  const write = async () => {
    const told = [
      ...(labeled ? [await classify(addin)] : []),
      await addin.backstop.writeProfile(profile),
      await addin.backstop.writeRules({ create: true }),
      await addin.backstop.writePlan(planToWrite, planApplicant),
      await addin.backstop.keepDecision('burned out', 'no'),
    ];
    expect(told.filter(({ ok }) => !ok)).toEqual([]);
  };
  await write();
  return { addin, write };
}

it('prints each of its sheets one page wide, with the header of a long table on every page', async () => {
  const { addin } = await written();
  const pageOf = (name: string) => sheetIn(addin, name).page;
  expect(pageOf('Backstop Summary')).toMatchObject({ fit: { wide: 1, tall: 1 } });
  expect(pageOf('Backstop Profile')).toMatchObject({ fit: { wide: 1 } });
  for (const [name, header] of [
    ['Backstop Rules', 'Figure'],
    ['Backstop Plan', 'Done'],
    ['Backstop Decisions', 'Question'],
  ] as const) {
    const { page, cells } = sheetIn(addin, name);
    expect(page?.fit).toEqual({ wide: 1 });
    expect(page?.titleRows?.count).toBe(1);
    expect(cells.get(page?.titleRows?.first ?? -1)?.get(0)?.value).toBe(header);
    // What only Backstop reads stays off the paper.
    const [area] = page?.areas ?? [];
    const headers = [...(cells.get(page?.titleRows?.first ?? -1) ?? [])];
    expect(headers.find(([, { value: text }]) => text === 'Key')?.[0]).toBe(area?.columns);
  }
});

it('leaves the pages of the person’s own sheets as they are, and keeps on its own what a person changes there', async () => {
  const { addin, write } = await written();
  expect(sheetIn(addin, 'List')).toMatchObject({ page: theirs, withoutGridlines: true });
  expect(sheetIn(addin, 'Other').page).toBeUndefined();
  for (const name of ['Backstop Plan', 'Backstop Summary']) addin.book.sheet(name)?.setPage(theirs);
  await write();
  for (const name of ['Backstop Plan', 'Backstop Summary', 'List'])
    expect(sheetIn(addin, name).page).toEqual(theirs);
});

// A second run of Classify has its own test: here the list would be labeled again, with the day of today, once the rules are made.
it('changes nothing at all when it writes the same profile, rules, plan and decisions again', async () => {
  const { addin, write } = await written(false);
  const before = addin.book.data();
  await write();
  expect(addin.book.data()).toEqual(before);
});
