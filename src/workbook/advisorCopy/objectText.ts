/** A document or a control inside a sheet that was taken out. */
export interface ObjectTakenOut {
  readonly sheet: string;
  /** In words: `embedded workbook`. */
  readonly kind: string;
}

const KINDS: readonly (readonly [program: RegExp, kind: string])[] = [
  [/^Excel\./i, 'embedded workbook'],
  [/^Word\./i, 'embedded document'],
  [/^PowerPoint\./i, 'embedded slides'],
];

/** What an object is in words; `name` is how the file names its program, such as `Excel.Sheet.12`, or its owner named it. */
export const kindOf = (name: string): string =>
  KINDS.find(([program]) => program.test(name))?.[1] ?? `object “${name}”`;

/** `embedded workbook on Programs`. */
export const objectText = ({ sheet, kind }: ObjectTakenOut): string => `${kind} on ${sheet}`;
