import { found, type Outcome } from '../domain/outcome';
import { cellText } from './cellText';
import { runExcel } from './excel';
import { profileBlocks } from './profileBlocks';
import { choicesOf, profileValue } from './profileCells';
import { PROFILE_FACTS, type ProfileFact } from './profileFacts';
import { markSheet } from './ownSheet';
import { openProfileSheet, PROFILE_COLUMNS } from './profileSheet';
import { addTitledSheet, dressHeading, INPUT_FILL, setUpPages, setWidths } from './sheetLook';
import { PROFILE_SHEET } from './sheetNames';
import type { StoredProfile } from './storedProfile';

const EXPLAINED =
  'What the labels and the summary are worked out for. Change a value here or in the side pane.';
/** Points: labels, values, hints. */
const WIDTHS = [210, 160, 330];
/** 0-based row of the first block on a new sheet. */
const TOP = 3;

/**
 * Puts the profile into the named cells of the Backstop Profile sheet, which is made the first time. Only cells that differ are
 * written; rows that an older sheet has not got are added under everything that stands there, once there is something to write
 * into one of them. Answers with the number of facts written. Refuses a sheet of that name that is not ours.
 */
export function writeProfile(profile: StoredProfile): Promise<Outcome<number>> {
  return runExcel(async (context) => {
    const opened = await openProfileSheet(context);
    if (!opened.ok) return opened;
    const existing = opened.value;
    const names = existing?.names ?? (await namesOf(context));
    const sheet = existing?.sheet ?? addProfileSheet(context);
    const missing: ProfileFact[] = [];
    let changed = 0;
    PROFILE_FACTS.forEach((fact, index) => {
      const cell = existing?.cells[index];
      const value = profileValue(profile, fact);
      if (!cell) missing.push(fact);
      if (String(cell?.value ?? '') === String(value)) return;
      changed += 1;
      if (cell) sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).values = [[written(value)]];
    });
    if (!existing || missing.some((fact) => profileValue(profile, fact) !== ''))
      addRows(sheet, missing, profile, existing ? existing.end + 1 : TOP, names);
    if (existing?.marked === false && changed > 0) markSheet(sheet, PROFILE_SHEET);
    await context.sync();
    return found(changed);
  });
}

const written = (value: string | number) => (typeof value === 'string' ? cellText(value) : value);

async function namesOf(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const names = context.workbook.names.load('items/name');
  await context.sync();
  return new Set(names.items.map(({ name }) => name.toLowerCase()));
}

function addProfileSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = addTitledSheet(context, PROFILE_SHEET, EXPLAINED);
  setWidths(sheet, WIDTHS);
  setUpPages(sheet, { orientation: 'Portrait' });
  return sheet;
}

/** Label, value and hint of each fact from a row on, one block after another with a blank row between. */
function addRows(
  sheet: Excel.Worksheet,
  facts: readonly ProfileFact[],
  profile: StoredProfile,
  top: number,
  names: ReadonlySet<string>,
): void {
  const rows: (string | number)[][] = [];
  for (const { heading, facts: together } of profileBlocks(facts)) {
    if (rows.length > 0) rows.push(['', '', '']);
    if (heading !== undefined) {
      dressHeading(sheet.getRangeByIndexes(top + rows.length, 0, 1, 1));
      rows.push([heading, '', '']);
    }
    sheet.getRangeByIndexes(top + rows.length, 0, together.length, 1).format.font.bold = true;
    for (const fact of together) {
      const cell = sheet.getRangeByIndexes(top + rows.length, PROFILE_COLUMNS.value, 1, 1);
      cell.format.fill.color = INPUT_FILL;
      const choices = choicesOf(fact);
      if (choices) cell.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
      // A name that the user already has for something else stays theirs; the cell is then found by its label.
      if (!names.has(fact.name.toLowerCase())) sheet.context.workbook.names.add(fact.name, cell);
      rows.push([fact.label, written(profileValue(profile, fact)), fact.hint]);
    }
  }
  sheet.getRangeByIndexes(top, 0, rows.length, WIDTHS.length).values = rows;
  sheet.getRangeByIndexes(top, PROFILE_COLUMNS.value, rows.length, 1).format.horizontalAlignment = 'Left';
}
