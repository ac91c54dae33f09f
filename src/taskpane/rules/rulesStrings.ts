const norms = (n: number) => `${n} ${n === 1 ? 'norm' : 'norms'}`;

/** The words of the rules and norms. To translate them, translate this file. */
export const rulesStrings = {
  sources: 'Sources',
  sourcesHelp:
    'Every reason ends with its rule, such as R-153, and where that stands: D4:57-59 are lines of an article, page: is a public page. “Proposed” is what no source states.',
  asOf: (when: string) => (when === 'undated' ? 'Undated.' : `Of ${when}.`),
  builtIn: 'Every figure is the built-in one, and the norms are those of the articles.',
  make: 'Make the sheet',
  makeHelp:
    'The sheet Backstop Rules lists every threshold with its source. Type your own beside it: cells, labels and summary follow at once.',
  open: 'Open the sheet',
  set: 'Norm set in force',
  setHelp:
    'A set of your own decides for the fields that it holds; every other field keeps the norm of the articles.',
  setOption: (name: string, n: number, thin: number) =>
    `${name}: ${norms(n)}${thin === 0 ? '' : `, ${thin} thin`}`,
  changed: (n: number) => (n === 1 ? '1 figure is yours' : `${n} figures are yours`),
  unchanged: 'No figure has been changed.',
  instead: (yours: string, builtIn: string) => `${yours} instead of ${builtIn === '' ? 'none' : builtIn}`,
  refused: (n: number) => (n === 1 ? '1 entry is not in force' : `${n} entries are not in force`),
  goTo: (address: string) => `Go to ${address}`,
  add: 'Add a norm set',
  addHelp:
    'A row for every specialty is added to the sheet, for you to fill in. Rows without figures are used for nothing.',
  name: 'Name',
  year: 'Year of the match',
  population: 'Who was counted',
  populationHelp: 'Such as US MD seniors. May stay empty.',
  addRows: 'Add the rows',
  needsName: 'Give the set a name of its own.',
  needsYear: 'Enter the year as four digits.',
  added: (name: string) =>
    `The rows of “${name}” are on the sheet. Enter low, median and high there, then choose the set here.`,
  reset: 'Put everything back',
  resetHelp:
    'Empties every figure of yours and puts the articles’ norms in force. Your norm sets stay on the sheet.',
  resetSure: 'Yes, put everything back',
  keep: 'Keep them',
  working: 'Working everything out anew…',
  followed: 'Cells, labels and summary follow these rules.',
} as const;
