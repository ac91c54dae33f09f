import { found, type Outcome, refused } from '../domain/outcome';
import { runExcel } from './excel';
import { readAddress } from './gridAddress';
import { ownBlocks } from './ownBlocks';
import { readOwnName } from './ownColumns';
import { RESIZE_SET } from './placeColumns';
import { INPUT_SHEETS, OWN_SHEETS } from './sheetNames';
import { NO_STATE, readState, STATE_KEY } from './storedState';
import { beginSurvey } from './surveySheet';
import { takeAwayColumns } from './takeAwayColumns';

export interface OutputRemoved {
  /** Sheets of ours that went. */
  readonly sheets: readonly string[];
  /** Columns of ours that went, on all sheets of the user. */
  readonly columns: number;
}

/**
 * Takes everything away that Backstop wrote, on every sheet: its columns with their colours, drop-downs and names, and its sheets. What
 * the person typed, the profile and the rules, stays when `keepInputs` is true, and with it the corrected columns. Refuses before
 * anything is changed when a sheet with our columns is protected. Overrides and answers stand in our columns and go with them.
 */
export function removeOutput({
  keepInputs,
}: {
  readonly keepInputs: boolean;
}): Promise<Outcome<OutputRemoved>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets.load('items/name,items/id');
    const bookNames = workbook.names.load('items/name,items/formula');
    const setting = workbook.settings.getItemOrNullObject(STATE_KEY).load('value');
    await context.sync();
    const ours = worksheets.items.filter(({ name }) => OWN_SHEETS.includes(name));
    const going = ours.filter(({ name }) => !(keepInputs && INPUT_SHEETS.includes(name)));
    const users = worksheets.items.filter((sheet) => !ours.includes(sheet));
    const begun = users.map((sheet) => beginSurvey(context, sheet));
    const names = users.map((sheet) => sheet.names.load('items/name,items/formula'));
    await context.sync();
    const closer = begun.flatMap((lookCloser) => {
      const finish = lookCloser();
      return finish.ok ? [finish.value] : [];
    });
    await context.sync();

    const state = setting.isNullObject ? NO_STATE : readState(setting.value);
    const blocks = closer
      .map((finish) => finish())
      .map((surveyed) => ({ surveyed, blocks: ownBlocks(surveyed, state) }));
    const locked = blocks.find(({ surveyed, blocks: each }) => surveyed.protected && each.length > 0);
    if (locked) return refused({ code: 'sheet-protected', sheet: locked.surveyed.name });
    const all = blocks.flatMap(({ blocks: each }) => each);
    await takeAwayColumns(
      context,
      all,
      Office.context.requirements.isSetSupported(RESIZE_SET.name, RESIZE_SET.version),
    );
    for (const sheetNames of names)
      for (const item of sheetNames.items) if (readOwnName(item.name)) item.delete();
    const goingNames = new Set(going.map(({ name }) => name));
    for (const item of bookNames.items)
      if (goingNames.has(readAddress(String(item.formula))?.sheet ?? '')) item.delete();
    for (const sheet of going) sheet.delete();
    if (!setting.isNullObject) {
      if (keepInputs && state.mappings.length > 0)
        setting.value = { version: state.version, mappings: state.mappings };
      else setting.delete();
    }
    await context.sync();
    return found({
      sheets: [...goingNames],
      columns: all.reduce((sum, { columns }) => sum + columns.length, 0),
    });
  });
}
