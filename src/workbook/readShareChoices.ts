import { found, type Outcome } from '../domain/outcome';
import { runExcel } from './excel';
import { FROZEN_SHEET } from './sheetNames';
import { surveySheet } from './surveySheet';

/** What can be left out of a copy, besides the parts of the profile: sheets and columns of the list, by name. */
export interface ShareChoices {
  readonly sheets: readonly string[];
  readonly columns: readonly string[];
}

/** The sheets of the workbook but the one that is shared, and the columns of its list. Reads only. */
export function readShareChoices(): Promise<Outcome<ShareChoices>> {
  return runExcel(async (context) => {
    const surveyed = await surveySheet(context);
    if (!surveyed.ok) return surveyed;
    const { name, sheetNames, lists } = surveyed.value;
    const headers = lists.flatMap(({ columns }) =>
      columns.flatMap(({ header, meaning }) => (header === '' || meaning === 'program' ? [] : [header])),
    );
    return found({
      sheets: sheetNames.filter((sheet) => sheet !== name && sheet !== FROZEN_SHEET),
      columns: [...new Set(headers)],
    });
  });
}
