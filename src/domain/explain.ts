import type { Problem } from './problem';

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

const names = (words: readonly string[]): string => list(words.map(quoted));

/** A problem in one or two plain sentences: what was found, and what to do. */
export function explain(problem: Problem): string {
  switch (problem.code) {
    case 'score-missing':
      return 'There is no Step 2 CK score. Enter it as a whole number.';
    case 'score-not-a-number':
      return `${quoted(problem.given)} is not a Step 2 CK score. Enter the score as a whole number, without words around it.`;
    case 'score-out-of-range':
      return (
        `${problem.given} cannot be a Step 2 CK score: scores run from ${problem.low} to ${problem.high}. ` +
        'Enter the three-digit score; a COMLEX score has no zone, because the articles give no range for it (C-43).'
      );
    case 'score-not-whole':
      return `${problem.given} is not a whole number. Enter the Step 2 CK score as it was reported.`;
    case 'program-score-unreadable':
      return `${quoted(problem.given)} is not a program’s score. Enter one score, a range with a hyphen, or forms such as 24x and 245+.`;
    case 'specialty-missing':
      return 'There is no specialty, and a score says nothing without one. Name a specialty, such as Internal Medicine or IM.';
    case 'specialty-unknown':
      return problem.near.length > 0
        ? `${quoted(problem.given)} is not a specialty that Backstop knows. Did you mean ${list(problem.near)}? Correct the spelling.`
        : `${quoted(problem.given)} is not a specialty that Backstop knows. Use its usual name or abbreviation, such as Internal Medicine or IM.`;
    case 'not-a-specialty':
      return `${quoted(problem.given)} is a one-year position and not a specialty, so it has no zone or bucket. Name the specialty itself.`;
    case 'not-stated':
      return notStated(problem);
    case 'comlex-unreadable':
      return `${quoted(problem.given)} is not a COMLEX Level 2 score. Enter a whole number from ${problem.low} to ${problem.high}.`;
    case 'rank-unreadable':
      return `${quoted(problem.given)} is not a class rank that can be read without doubt. Enter it counted from the top, such as top 20%, 12/100, Q2 or AOA.`;
    case 'count-unreadable':
      return `${quoted(problem.given)} is not a number of ${problem.what}. Enter a whole number from 0 upwards.`;
    case 'flag-unknown':
      return `${quoted(problem.given)} is not a flag that Backstop knows. Use ${list(problem.accepted)}, or say after it whether it is mild or serious.`;
    case 'too-many-causes':
      return `${problem.given} causes say as little as none. Name the main one, and one more at most (${problem.most} in all).`;
    case 'number-of-programs-unreadable':
      return `${quoted(problem.given)} is not a number of programs. Enter a whole number from 0 upwards.`;
    case 'labels-missing':
      return 'No program has a bucket yet, so there are no shares. Classify the list, or give labels Reach, Realistic or Safety.';
    case 'fees-unknown':
      return `No fees of ${problem.service} are known for season ${quoted(problem.season)}, and those of one season are never used for another. Use ${list(problem.known)}.`;
    case 'choice-unknown':
      return `${quoted(problem.given)} is not a choice for ${problem.name}. Use ${list(problem.accepted)}.`;
    case 'profile-not-improved':
      return `A second try in ${problem.specialty} is counted only with an improved profile (R-409). Give it something new first, such as letters, research or a rotation (R-310).`;
    case 'no-count-for-status':
      return `There is no application count for ${problem.specialty} as a ${problem.status}. Choose another status, or ask an advisor.`;
    case 'date-unreadable':
      return `${quoted(problem.given)} is not a date that can be read without doubt. Enter a date as Excel keeps it, or text such as 2026-09-24.`;
    case 'date-out-of-range':
      return `${quoted(problem.given)} is not a date that can be meant: it lies outside the years ${problem.first} to ${problem.last}. Enter a date as Excel keeps it, or text such as 2026-09-24.`;
    case 'causes-too-many':
      return `${problem.given} causes are named. Name the one that mattered most, or at most ${problem.most}: a plan for everything mends nothing.`;
    case 'dates-out-of-order':
      return `The dates contradict each other: ${problem.later}, ${problem.laterDate}, comes before ${problem.earlier}, ${problem.earlierDate}. Correct one of the two.`;
    case 'plan-too-short':
      return `A plan of ${problem.months} months ends on ${problem.ends}, before applications open on ${problem.opening}. Choose a longer plan, or correct the date.`;
    case 'number-not-meant':
      return `${quoted(problem.given)} is not a number that can be meant for ${problem.name}. Enter ${problem.expected}.`;
    case 'shapes-differ':
      return `The ranges have different shapes: ${problem.shapes.join(', ')}. Give ranges of the same size, or single values.`;
    case 'column-needed':
      return `The answers fill cells to the right, and ${problem.given} cells leave them no room. Give a single column, or single values.`;
    case 'single-needed':
      return `The answer fills several rows, and ${problem.given} cells were given at once. Give single values, one formula each.`;
    case 'figure-unknown':
      return `Backstop has no figure ${quoted(problem.name)}, so this line is not used. Clear it, or correct its key.`;
    case 'figure-twice':
      return `The figure ${quoted(problem.name)} stands on the sheet twice, and the first line is used. Clear this one.`;
    case 'figure-refused':
      return figureRefused(problem);
    case 'norm-set-unnamed':
      return 'The row names no set, so it is not used. Give the set a name.';
    case 'norm-set-built-in':
      return `The set ${quoted(problem.name)} is built in and cannot be changed. Enter your rows under a name of your own.`;
    case 'norm-set-unknown':
      return `There is no norm set ${quoted(problem.given)}, so the articles’ norms stay in force. Use ${names(problem.known)}.`;
    case 'norm-twice':
      return `The set ${quoted(problem.set)} already has a row for ${problem.specialty} and this setting. The first one is used: clear or correct the other.`;
    case 'norm-low-missing':
      return 'The row has no low end, and without one there is no range. Enter the score at which the usual range begins.';
    case 'norm-upside-down':
      return `Low, median and high do not rise: ${[problem.low, problem.median, problem.high].filter((end) => end !== undefined).join(', ')}. Enter a low that is not above the median, and a median that is not above the high.`;
    case 'sheet-empty':
      return `The sheet ${quoted(problem.sheet)} is empty. Open the sheet that holds your program list.`;
    case 'sheet-missing':
      return `There is no sheet ${quoted(problem.sheet)} in this workbook. It has ${names(problem.sheets)}: choose one of these.`;
    case 'list-missing':
      return `No program list was found on ${quoted(problem.sheet)}. A list needs a header row with a column of program names; check the header, or open another sheet.`;
    case 'lists-several':
      return `There are ${problem.addresses.length} lists on ${quoted(problem.sheet)}: ${problem.addresses.join(', ')}. Choose which one to classify.`;
    case 'sheet-protected':
      return `The sheet ${quoted(problem.sheet)} is protected, so nothing was written. Unprotect it (Review, Unprotect Sheet) and try again.`;
    case 'workbook-protected':
      return 'The structure of this workbook is protected, so no sheet can come or go and nothing was changed. Unprotect it (Review, Protect Workbook) and try again.';
    case 'sheet-is-ours':
      return `${quoted(problem.sheet)} is a sheet that Backstop writes. Open the sheet that holds your program list.`;
    case 'sheet-not-ours':
      return `There is a sheet ${quoted(problem.sheet)} that Backstop did not write, and it was left as it is. Rename it, and try again.`;
    case 'task-missing':
      return `That task stands on ${quoted(problem.sheet)} no more, so nothing was written. Write the plan again, or open this screen anew.`;
    case 'no-room':
      return `There is no room for ${problem.columns} columns beside the list on ${quoted(problem.sheet)}, and Backstop never writes over your cells. Clear or move what stands to its right, and try again.`;
    case 'list-changed':
      return `The list on ${quoted(problem.sheet)} changed while it was being read, so nothing was written. Try again.`;
    case 'list-unlabeled':
      return `The list on ${quoted(problem.sheet)} has no Override column yet, so nothing was written. Classify it first.`;
    case 'run-overtaken':
      return `The list on ${quoted(problem.sheet)} was moved, sorted or labeled anew since that run, so the run cannot be undone and nothing was changed. Use “Remove Backstop’s output” to take everything away instead.`;
    case 'name-missing':
      return 'An override needs the name of the person who gives it, so nothing was written. Enter a name or initials.';
    case 'file-unreadable':
      return UNREADABLE[problem.reason];
    case 'formulas-without-values':
      return `${problem.count === 1 ? 'One formula' : `${problem.count} formulas`} of Backstop show no value yet: ${problem.places.join(', ')}${problem.count > problem.places.length ? ' and more' : ''}. Recalculate the workbook (Ctrl+Alt+F9), or show the name in a cell of its own, and make the copy again.`;
    case 'formulas-not-calculated':
      return `${problem.count === 1 ? 'One formula' : `${problem.count} formulas`} of Backstop show no value to keep, so nothing was changed: ${problem.places.join(', ')}${problem.count > problem.places.length ? ' and more' : ''}. Recalculate the workbook (Ctrl+Alt+F9), clear what stands in the way of a spill, and freeze again.`;
    case 'still-calculating':
      return 'Excel has not finished calculating, so nothing was changed. Wait until it has, or press F9 if it calculates only when told, and try again.';
    case 'spills-unknown':
      return 'This Excel cannot say which cells a formula fills, so nothing was changed. Update Excel, or use the advisor copy instead.';
    case 'copy-empty':
      return 'Nothing would be left to look at: every visible sheet is left out. Leave fewer sheets out.';
    case 'list-left-out':
      return `The list on ${quoted(problem.sheet)} is what the advisor is asked about. Leave out single columns of it instead.`;
    case 'column-missing':
      return `The list has no column ${quoted(problem.column)}. Name one of ${names(problem.columns.filter((name) => name !== ''))}.`;
    case 'copy-unavailable':
      return 'Excel does not give a copy of this workbook just now. Leave the cell that is being edited, save the workbook, and try again.';
    case 'labels-outdated':
      return `${problem.count === 1 ? 'One label' : `${problem.count} labels`} on ${quoted(problem.sheet)} differ from what the list and the profile give now. Classify the list, and make the copy again.`;
    case 'review-missing':
      return 'The file holds no list with the columns Advisor bucket and Advisor note beside its programs. Choose the advisor’s copy that came back.';
    case 'review-of-another-list':
      return `Only ${problem.matched} of the ${problem.of} programs in the file are in this list, so it is a review of another one. Open the workbook that the copy was made from, or choose another file.`;
    case 'copy-of-model':
      return `The workbook has a data model (${problem.part}), which keeps tables of its own that nothing can be left out of. Leave nothing out, or take the data model away first.`;
    case 'copy-holds-left-out':
      return `${quoted(problem.text)} is left out of the sheets, but the workbook also keeps it elsewhere (${problem.part}). Clear it there, such as in a pivot table or a picture’s description, and make the copy again.`;
    case 'cancelled':
      return 'The run was cancelled and the workbook is as it was. Start it again when you want to.';
    case 'cell-being-edited':
      return 'A cell is being edited, so Excel accepts no changes. Press Enter or Esc in the sheet and try again.';
    case 'too-much-data':
      return 'Excel refused this much data at once, and nothing more was written. Split the list over two sheets and try again.';
    case 'session-lost':
      return 'The connection to the workbook was lost. Reload the workbook and try again; what was saved is safe.';
    case 'read-only':
      return 'This workbook is open for reading only, so nothing was written. Save a copy and work in that.';
    case 'host-refused':
      return `Excel refused the change (${problem.hostCode}). Try again; if it stays so, save, close and reopen the workbook.`;
  }
}

function figureRefused({ given, builtIn, because }: Extract<Problem, { code: 'figure-refused' }>): string {
  const stays =
    builtIn === ''
      ? 'Until then the figure stays unset.'
      : `The built-in ${builtIn} stays in force until then.`;
  switch (because.kind) {
    case 'not-a-number':
      return `${quoted(given)} is not a number. Enter one. ${stays}`;
    case 'not-whole':
      return `${quoted(given)} is not a whole number. Enter one. ${stays}`;
    case 'too-small':
      return `${quoted(given)} is too small. Enter ${because.inclusive ? `${because.least} or more` : `more than ${because.least}`}. ${stays}`;
    case 'too-large':
      return `${quoted(given)} is too large. Enter at most ${because.most}. ${stays}`;
    case 'not-a-choice':
      return `${quoted(given)} is not among the words that fit. Use ${list(because.accepted)}. ${stays}`;
    case 'at-odds':
      return `${quoted(given)} does not fit the figures it belongs to (${because.must}). Correct it, or change the others with it. ${stays}`;
  }
}

function notStated({ what, subject, source, onlyFor }: Extract<Problem, { code: 'not-stated' }>): string {
  const who = source && source !== 'working' ? source : 'None of the articles';
  if (what === 'mix target')
    return `${who} gives no target for Reach, Realistic and Safety, only a floor for the last two together. Use D0 or D4.`;
  if (onlyFor)
    return `${who} gives a ${what} for ${subject} only with the setting ${onlyFor}. Give that setting, or name no source.`;
  if (what === 'backup')
    return source
      ? `${source} lists no backup for ${subject}. Leave the source out to see what the others list.`
      : `${who} lists a backup for ${subject}. Compare fields that you have in mind with BACKUPCHECK.`;
  if (what === 'pivot ladder')
    return `${who} gives no pivot ladder for ${subject}. Its backups, if any, are in BACKUPS.`;
  if (what === 'tolerance')
    return `${who} does not say how forgiving ${subject} is. Judge it yourself: strong, moderate or weak.`;
  const article = what === 'index' ? 'an' : 'a';
  const says = source && source !== 'working' ? `${who} gives no` : `${who} gives ${article}`;
  const next = what === 'index' ? 'Use its tier instead.' : 'Leave the source out to use the working table.';
  return `${says} ${what} for ${subject}. ${next}`;
}

const UNREADABLE: Readonly<Record<Extract<Problem, { code: 'file-unreadable' }>['reason'], string>> = {
  'not-a-workbook': 'The file is not an Excel workbook, or it is damaged. Ask for it again, saved as .xlsx.',
  encrypted:
    'The file is locked with a password. Ask for it without one, or save a copy without it in Excel.',
  'old-format': 'The file is in the format before Excel 2007. Save it as .xlsx in Excel and choose that.',
  empty: 'The file holds no worksheet. Choose the workbook that holds the program list.',
};
