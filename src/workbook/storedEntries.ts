import * as z from 'zod/mini';
import type { BalanceEntries } from '../domain/balanceEntries';
import { FEE_SERVICES } from '../domain/rules/fees';
import { SPECIALTIES } from '../domain/specialties';

/** The setting of the workbook that holds what a person entered on the Balance screen. */
export const ENTRIES_KEY = 'backstopBalance';

const programs = z.int().check(z.positive());
const entriesSchema = z.partialRecord(
  z.enum(SPECIALTIES),
  z.object({
    existing: z.optional(programs),
    signals: z.optional(z.int().check(z.nonnegative())),
    service: z.optional(z.enum(FEE_SERVICES)),
    season: z.optional(z.string()),
  }),
);

/** What a setting holds; nothing when it is absent or damaged. */
export function readStoredEntries(value: unknown): BalanceEntries {
  const parsed = entriesSchema.safeParse(value);
  return parsed.success ? parsed.data : {};
}
