import * as z from 'zod/mini';
import { COLUMN_MEANINGS, type Mapping } from './foundList';

/** What Backstop remembers in the workbook beside its sheets: no score and nothing about a person. */
const storedStateSchema = z.object({
  version: z.literal(1),
  mappings: z.array(
    z.object({
      sheetId: z.string(),
      fingerprint: z.string(),
      mapping: z.record(z.string(), z.nullable(z.enum(COLUMN_MEANINGS))),
    }),
  ),
  /** How cells beside a list looked before our columns came to stand there, by the names that point at these columns. */
  columns: z.optional(
    z.array(
      z.object({
        sheetId: z.string(),
        name: z.string(),
        /** Points; absent for the standard width. */
        width: z.optional(z.number()),
        bold: z.boolean(),
      }),
    ),
  ),
  /** How large the summary was when it was last written, so that exactly its cells are ours. */
  summary: z.optional(
    z.object({
      top: z.number(),
      charted: z.number(),
      specialties: z.number(),
      spellings: z.number(),
      notes: z.number(),
      /** Absent in a workbook that was last written before lists were graded. */
      figures: z.optional(z.number()),
    }),
  ),
  /** What each list was last labeled with, the latest run last. */
  runs: z.optional(
    z.array(
      z.object({
        sheetId: z.string(),
        list: z.number(),
        /** Of every row, as typed. */
        specialty: z.optional(z.string()),
        /** Kinds that names suggest and a person accepted: all, or those of these programs. */
        accepted: z.optional(z.union([z.literal(true), z.array(z.string())])),
      }),
    ),
  ),
});

export type StoredState = z.infer<typeof storedStateSchema>;

export const STATE_KEY = 'backstop';
export const NO_STATE: StoredState = { version: 1, mappings: [] };

/** Whether there is nothing in it to remember. */
export function isBlankState({ mappings, columns, summary }: StoredState): boolean {
  return mappings.length === 0 && columns === undefined && summary === undefined;
}

/** What a setting holds; nothing when it is absent, damaged or of another version. */
export function readState(value: unknown): StoredState {
  const parsed = storedStateSchema.safeParse(value);
  return parsed.success ? parsed.data : NO_STATE;
}

export function rememberedMapping(
  state: StoredState,
  sheetId: string,
  fingerprint: string,
): Mapping | undefined {
  return state.mappings.find((entry) => entry.sheetId === sheetId && entry.fingerprint === fingerprint)
    ?.mapping;
}

/** The state with this list's corrections replaced, or dropped when there are none. */
export function withMapping(
  state: StoredState,
  sheetId: string,
  fingerprint: string,
  mapping: Mapping,
): StoredState {
  const others = state.mappings.filter(
    (entry) => entry.sheetId !== sheetId || entry.fingerprint !== fingerprint,
  );
  const added = Object.keys(mapping).length === 0 ? [] : [{ sheetId, fingerprint, mapping: { ...mapping } }];
  return { ...state, mappings: [...others, ...added] };
}
