import { found, type Outcome, refused } from '../domain/outcome';
import { runExcel } from './excel';
import type { Mapping } from './foundList';
import { STATE_KEY, withMapping } from './storedState';
import { surveySheet } from './surveySheet';

/**
 * Keeps the user's corrections for the list at this address of the active sheet, in the workbook, and drops them when `mapping` is
 * empty. They hold for as long as the headers of the list stay the same.
 */
export function rememberMapping(sheetId: string, address: string, mapping: Mapping): Promise<Outcome<void>> {
  return runExcel(async (context) => {
    const surveyed = await surveySheet(context, { address, mapping });
    if (!surveyed.ok) return surveyed;
    const { name, lists, state } = surveyed.value;
    const list = lists.find(
      (candidate) => candidate.sheetId === sheetId && sameStart(candidate.address, address),
    );
    if (!list) return refused({ code: 'list-changed', sheet: name });
    context.workbook.settings.add(STATE_KEY, withMapping(state, sheetId, list.fingerprint, mapping));
    await context.sync();
    return found(undefined);
  });
}

function sameStart(one: string, other: string): boolean {
  return one.replace(/:.*$/, '') === other.replace(/:.*$/, '');
}
