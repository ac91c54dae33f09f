/** What the Share screen says; loaded with it. */
export const shareStrings = {
  title: 'Share with an advisor',
  intro:
    'Most advisors do not have Backstop. The copy works without it: our formulas are values, a brief on one page opens first, and two columns wait for the answers.',
  copy: {
    title: 'Advisor copy',
    leaveOut: 'Leave out of the file',
    profile:
      'The profile, your answers (letter writers too), the score’s zone, how many to apply to, the whole Why column, and every sentence that names the score',
    labelsStay: 'The labels and the grade stay, because they are the list’s. They hint at your score.',
    planStays:
      'The plan stays too, and its tasks tell whether you apply again. Choose its sheet below to leave it out.',
    confidential: 'What you told in confidence: flags, visa and notes of the profile',
    wellBeing: 'Well-being rows of the plan',
    notes: 'Notes: of the list, plan, answers and profile, reasons of overrides, and all comments',
    sheets: 'Whole sheets',
    columns: 'Columns of the list, too',
    make: 'Make the copy',
    making: 'Making the copy…',
    cancel: 'Cancel',
    again: 'Your workbook stays as it is.',
    open: 'Open the copy',
    save: 'Save it as a file',
    made: (values: number) =>
      `The copy is made. ${values === 0 ? 'It holds no formula of Backstop.' : `${values} formulas of Backstop are values in it.`}`,
    left: (names: readonly string[]) => `Left out: ${names.join(', ')}.`,
    emptied: (cells: number) => `${cells} cells that worked on what is left out are empty in the copy.`,
    comments: (count: number) => `${count} comments are left out.`,
    objects: (count: number) => `${count} charts or pivot tables that used it are taken out.`,
    documents: (names: readonly string[]) =>
      `Taken out, because it may repeat what is left out: ${names.join(', ')}.`,
    links: (count: number) =>
      `${count === 1 ? 'One link' : `${count} links`} to what is left out or to files of your computer ${count === 1 ? 'is' : 'are'} taken out.`,
    rules: (places: readonly string[]) =>
      `Taken out, because it needs Backstop or what is left out: ${places.join(', ')}.`,
  },
  review: {
    title: 'Bring a review back',
    intro: 'Choose the file that came back. Nothing is taken over until you say so.',
    choose: 'Returned workbook',
    reading: 'Reading the review…',
    cancel: 'Cancel',
    dropped: 'Cancelled: nothing was taken over, and your list is as it was.',
    signed: (who: string) => `Reviewed by ${who}.`,
    counts: (agreed: number, changed: number) => `${agreed} agreed, ${changed} changed.`,
    changed: 'Changed by the advisor',
    pick: (program: string, mine: string, theirs: string) => `${program}: ${mine} → ${theirs}`,
    notCounted: 'not counted',
    all: 'Choose all',
    who: 'Name of the advisor',
    unsigned: 'The advisor did not sign. Type the name before you take answers over.',
    take: (count: number) => `Take over ${count}`,
    taken: (count: number) => `${count} taken over into Override, with name, date and reason.`,
    nothing: 'Nothing differs from your list.',
    remarks: 'Remarks',
    onlyMine: (count: number) => `${count} of your programs did not come back.`,
    onlyTheirs: 'Answers about programs that are not in your list',
    ambiguous: 'Answers that fit no single row',
    unread: 'Answers that are no bucket',
  },
} as const;
