import { found, type Outcome, refused } from '../domain/outcome';
import { runExcel } from './excel';
import type { FoundList } from './foundList';
import { surveySheet } from './surveySheet';

/** The program lists on the active sheet, tables first; remembered corrections of the mapping are applied. Refuses a sheet without one. Writes nothing. */
export function findLists(): Promise<Outcome<readonly FoundList[]>> {
  return runExcel(async (context) => {
    const sheet = await surveySheet(context);
    if (!sheet.ok) return sheet;
    const { lists, name } = sheet.value;
    return lists.length > 0 ? found(lists) : refused({ code: 'list-missing', sheet: name });
  });
}
