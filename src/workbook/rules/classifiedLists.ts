import { found, type Outcome } from '../../domain/outcome';
import { runExcel } from '../excel';
import { readOwnName } from '../ownColumns';
import { surveySheet } from '../surveySheet';
import type { StoredState } from '../storedState';

/** A list that Backstop has labeled. */
export interface ClassifiedList {
  readonly sheet: string;
  readonly address: string;
}

/** Every list of the workbook that has our labels beside it; the one that was labeled last comes last. */
export function classifiedLists(): Promise<Outcome<readonly ClassifiedList[]>> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const names = sheets.items.map((sheet) => ({
      sheet: sheet.name,
      names: sheet.names.load('items/name'),
    }));
    await context.sync();
    const labeled = names.filter(({ names: { items } }) => items.some(({ name }) => readOwnName(name)));
    const lists: (ClassifiedList & { readonly turn: number })[] = [];
    for (const { sheet } of labeled) {
      const surveyed = await surveySheet(context, undefined, sheet);
      if (!surveyed.ok) continue;
      const { survey, state } = surveyed.value;
      for (const list of surveyed.value.lists.filter(({ own }) => own))
        lists.push({ sheet, address: list.address, turn: turnOf(state, survey.sheetId, list.number) });
    }
    return found([...lists].sort((one, other) => one.turn - other.turn));
  });
}

const turnOf = ({ runs = [] }: StoredState, sheetId: string, number: number): number =>
  runs.findIndex((run) => run.sheetId === sheetId && run.list === number);
