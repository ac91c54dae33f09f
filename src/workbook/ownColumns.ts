/** The headers of the three columns that Backstop writes, in their order. */
export const OWN_HEADERS = ['Bucket', 'Why', 'Override'] as const;
export type OwnHeader = (typeof OWN_HEADERS)[number];

/** Names of a sheet that point at a list's program column and at our three columns beside it, numbered per list of the sheet. */
export const OWN_NAME_PARTS = ['Program', ...OWN_HEADERS] as const;
export type OwnNamePart = (typeof OWN_NAME_PARTS)[number];

const NAME = /^Backstop_(Program|Bucket|Why|Override)_(\d+)$/i;

export function ownName(part: OwnNamePart, list: number): string {
  return `Backstop_${part}_${list}`;
}

export function readOwnName(name: string): { readonly part: OwnNamePart; readonly list: number } | undefined {
  const match = NAME.exec(name);
  const part = OWN_NAME_PARTS.find((candidate) => candidate.toLowerCase() === match?.[1]?.toLowerCase());
  return part && match ? { part, list: Number(match[2]) } : undefined;
}

/** Where the exact three headers stand side by side, as we write them; undefined when they do not. */
export function adjacentOwnHeaders(headers: readonly string[]): number | undefined {
  const at = headers.findIndex((_, index) =>
    OWN_HEADERS.every((header, offset) => headers[index + offset]?.trim() === header),
  );
  return at < 0 ? undefined : at;
}
