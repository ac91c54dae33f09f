/** What the Share screen says of a copy that is made, beside what was left out. */
export const copyReportStrings = {
  unlinked: (count: number) =>
    `${count === 1 ? 'One formula, query or pivot table that reads other files is' : `${count} formulas, queries or pivot tables that read other files are`} values in the copy, so that it names none of your folders.`,
  labelsStay:
    'The labels and the grade of the list are in the copy, and they hint at your score. The zone and the reasons are not.',
  macros: 'Macros are taken out.',
  look: (things: readonly string[]) =>
    `Look at these before you send it, they cannot be searched for what is left out: ${things.join(', ')}.`,
  pictures: (count: number) => (count === 1 ? 'one picture' : `${count} pictures`),
  folders: (parts: readonly string[]) =>
    `These parts still name a folder of your computer: ${parts.join(', ')}.`,
} as const;
