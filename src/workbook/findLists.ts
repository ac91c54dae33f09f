import { found, type Outcome } from '../domain/outcome';
import { runExcel } from './excel';
import type { FoundList } from './foundList';
import { surveySheet } from './surveySheet';

/** The program lists on the active sheet, tables first; remembered corrections of the mapping are applied. Writes nothing. */
export function findLists(): Promise<Outcome<readonly FoundList[]>> {
  return runExcel(async (context) => {
    const sheet = await surveySheet(context);
    return sheet.ok ? found(sheet.value.lists) : sheet;
  });
}
