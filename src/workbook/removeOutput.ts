import { found, type Outcome, refused } from '../domain/outcome';
import { runExcel } from './excel';
import { readAddress } from './gridAddress';
import { ownBlocks } from './ownBlocks';
import { readOwnName } from './ownColumns';
import { RESIZE_SET } from './placeColumns';
import { PROFILE_FACTS } from './profileFacts';
import { INPUT_SHEETS } from './sheetNames';
import { NO_STATE, readState, STATE_KEY } from './storedState';
import { beginSurvey } from './surveySheet';
import { takeAwayColumns } from './takeAwayColumns';

/** Names of the workbook that we give: a name of the person's stays, even one that points at a sheet of ours. */
const OWN_NAMES = new Set(PROFILE_FACTS.map(({ name }) => name));

export interface OutputRemoved {
  /** Sheets of ours that went. */
  readonly sheets: readonly string[];
  /** Columns of ours that went, on all sheets of the user. */
  readonly columns: number;
}

/**
 * Takes everything away that Backstop wrote, on every sheet: its columns with their colours, drop-downs and names, and its sheets. What
 * the person typed, the profile and the rules, stays when `keepInputs` is true, and with it the corrected columns. A sheet that a person made stays, whatever its name. Refuses before
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
    const begun = worksheets.items.map((sheet) => ({
      sheet,
      lookCloser: beginSurvey(context, sheet),
      names: sheet.names.load('items/name,items/formula'),
    }));
    await context.sync();
    const looked = begun.map((each) => ({ ...each, finish: each.lookCloser() }));
    const isOurs = ({ finish }: (typeof looked)[number]): boolean =>
      !finish.ok && finish.problem.code === 'sheet-is-ours';
    const going = looked.flatMap((each) =>
      isOurs(each) && !(keepInputs && INPUT_SHEETS.includes(each.sheet.name)) ? [each.sheet] : [],
    );
    const users = looked.filter((each) => !isOurs(each));
    const closer = users.flatMap(({ finish }) => (finish.ok ? [finish.value] : []));
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
    for (const { names } of users) for (const item of names.items) if (readOwnName(item.name)) item.delete();
    const goingNames = new Set(going.map(({ name }) => name));
    for (const item of bookNames.items)
      if (OWN_NAMES.has(item.name) && goingNames.has(readAddress(String(item.formula))?.sheet ?? ''))
        item.delete();
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
