/** The headers of the three columns that Backstop writes, in their order. */
export const OWN_HEADERS = ['Bucket', 'Why', 'Override'] as const;
export type OwnHeader = (typeof OWN_HEADERS)[number];

/** Names of a sheet that point at a list's program column and at our three columns beside it, numbered per list of the sheet. */
export const OWN_NAME_PARTS = ['Program', ...OWN_HEADERS] as const;
export type OwnNamePart = (typeof OWN_NAME_PARTS)[number];

/**
 * Columns that come beside the three once a person answers in the pane, by the part of their name. What stands in them is that
 * person's: they are reused by every run and written by none. The mark in the header tells them from the user's own.
 */
export const ADDED_HEADERS = {
  Note: 'Override note (Backstop)',
  Kind: 'Kind (Backstop)',
  Location: 'Location (Backstop)',
  Score: 'Typical Step 2 (Backstop)',
  Cutoff: 'Cutoff (Backstop)',
} as const;
export type AddedPart = keyof typeof ADDED_HEADERS;
export const ADDED_PARTS: readonly AddedPart[] = ['Note', 'Kind', 'Location', 'Score', 'Cutoff'];

/** The added columns that hold facts about the program. */
export const ANSWER_PARTS = ['Kind', 'Location', 'Score', 'Cutoff'] as const;
export type AnswerPart = (typeof ANSWER_PARTS)[number];

/** The part of the added column that carries this header. */
export function addedPartOf(header: string): AddedPart | undefined {
  return ADDED_PARTS.find((part) => ADDED_HEADERS[part] === header);
}

/** The header of the column that a name points at; none for the program column, which is the user's. */
export function headerOf(part: OwnNamePart | AddedPart): string | undefined {
  if (part === 'Program') return undefined;
  return part === 'Bucket' || part === 'Why' || part === 'Override' ? part : ADDED_HEADERS[part];
}

const PARTS = [...OWN_NAME_PARTS, ...ADDED_PARTS];
const NAME = /^Backstop_([A-Z]+)_(\d+)$/i;

export function ownName(part: OwnNamePart | AddedPart, list: number): string {
  return `Backstop_${part}_${list}`;
}

export function readOwnName(
  name: string,
): { readonly part: OwnNamePart | AddedPart; readonly list: number } | undefined {
  const match = NAME.exec(name);
  const part = PARTS.find((candidate) => candidate.toLowerCase() === match?.[1]?.toLowerCase());
  return part && match ? { part, list: Number(match[2]) } : undefined;
}

/** Where the exact three headers stand side by side, as we write them; undefined when they do not. */
export function adjacentOwnHeaders(headers: readonly string[]): number | undefined {
  const at = headers.findIndex((_, index) =>
    OWN_HEADERS.every((header, offset) => headers[index + offset]?.trim() === header),
  );
  return at < 0 ? undefined : at;
}
