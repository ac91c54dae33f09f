import type { Bucket, Location, ProgramKind } from '../../domain/words';
import { strings } from '../strings';

const { number } = strings;
const rows = (n: number) => `${number(n)} ${n === 1 ? 'row' : 'rows'}`;

/** The words of the List screen that load with it. */
export const listStrings = {
  preview: 'The first rows as Backstop reads them',
  previewCell: (meaning: string, cell: string) => `${meaning}: ${cell === '' ? '(blank)' : cell}`,
  early: 'Your list is being looked for. Classify starts as soon as it is found.',
  earlyProfile: 'Your profile is being read. Classify starts as soon as it is there.',

  noList: {
    title: 'No list on this sheet',
    sample: 'Try a sample list',
  },

  suggestions: {
    title: (n: number) => `${rows(n)} could be labeled by what the name suggests`,
    help: 'In these rows your list does not say what kind of program it is, but the name hints at it: university or community. A suggestion counts only once you accept it. (R-468a)',
    acceptAll: 'Accept all',
    look: 'Look at them first',
    acceptChosen: (n: number) =>
      n === 0 ? 'Accept those that are ticked' : `Accept ${number(n)} and classify again`,
  },

  changes: {
    title: (n: number) => `Changed by this run: ${rows(n)}`,
    none: 'No row changed its bucket.',
    move: (n: number, from: string, to: string) => `${rows(n)}: ${from} to ${to}`,
    blank: 'no label',
    overridden: 'Your override still counts.',
  },

  look: {
    title: (n: number) => `Needs a look: ${rows(n)}`,
    help: 'One row after the other. What you answer goes into columns of Backstop’s own beside your list, never into your cells. While this part has the focus, each answer also has a key.',
    position: (at: number, of: number) => `${number(at)} of ${number(of)}`,
    kind: 'What kind of program is it?',
    location: 'How sought-after is the place?',
    score: 'Typical Step 2 score',
    scoreHelp: 'A score, a range such as 243-267, 24x or 245+.',
    cutoff: 'Score cutoff',
    save: 'Save',
    suggested: (kind: string) => `Yes, as the name suggests: ${kind}`,
    later: 'Leave for later',
    back: 'Back',
    go: 'Go to its row',
    onlyInSheet: 'This can only be put right in the sheet. Correct the cell there and classify again.',
    specialtyInSheet: 'Its specialty is not known: type it in the sheet and classify again.',
    saved: (program: string, what: string) => `${program}: ${what}. Saved beside your list.`,
    done: 'No row is waiting any more.',
    left: (n: number) => `${rows(n)} left for later.`,
    again: 'Look at them now',
  },
  kinds: {
    'big-name': 'Big name',
    university: 'University',
    affiliate: 'University-affiliated',
    'community-strong': 'Strong community',
    community: 'Community',
    new: 'New program',
  } satisfies Record<ProgramKind, string>,
  locations: {
    saturated: 'Sought-after',
    ordinary: 'Ordinary',
    'less-desired': 'Less desired',
  } satisfies Record<Location, string>,

  override: {
    open: 'Override',
    openFor: (program: string) => `Override ${program}`,
    label: 'Your own label',
    none: 'None: as worked out',
    who: 'Who says so',
    why: 'Reason',
    whyHelp: 'May be left empty.',
    save: 'Save the override',
    cancel: 'Cancel',
    yours: (worked: string) => `Overridden; worked out as ${worked}.`,
    saved: (program: string) => `The label of ${program} was overridden.`,
    words: { Reach: 'Reach', Realistic: 'Realistic', Safety: 'Safety' } satisfies Record<Bucket, string>,
  },

  cleanUp: {
    title: 'Undo and remove',
    undo: 'Undo the last run',
    undoAsk:
      'The workbook becomes what it was before the last run. Columns that the run added go, with all that stands in them. What you typed elsewhere stays.',
    undoDo: 'Undo it',
    undone: 'The last run was undone. The workbook is as it was before it.',
    nothing:
      'There is no run to undo since the pane was opened. What stood there before is kept by the open pane only, so that no older label or reason stays behind in the file. To go further back, open an earlier version of the file or remove Backstop’s output.',
    remove: 'Remove Backstop’s output',
    removeAsk:
      'Backstop’s columns go from every sheet, with the overrides and answers that stand in them, and so do its summary and its brief with whatever was typed on them. Your own cells stay as they are, and so do your profile, rules, plan and decisions, unless you tick them here.',
    inputs: 'Remove my profile, rules, plan, decisions, frozen formulas and corrections of columns too',
    removeDo: 'Remove it',
    removed: (columns: number, sheets: readonly string[]) =>
      `${number(columns)} ${columns === 1 ? 'column' : 'columns'} removed${sheets.length > 0 ? `, and the sheets ${sheets.join(', ')}` : ''}.`,
    keep: 'Keep everything',
  },
} as const;
