import * as z from 'zod/mini';
import type { Profile } from '../domain/list';
import { SETTINGS, STATUSES } from '../domain/words';

/**
 * What the Backstop Profile sheet keeps. `step2` is held as typed when it is a number, so that a score that cannot be
 * meant reaches the rules and is refused there, with its figure, and not silently dropped here.
 */
export const storedProfileSchema = z.object({
  step2: z.optional(z.number()),
  dream: z.optional(z.string()),
  backup: z.optional(z.string()),
  status: z.enum(STATUSES),
  anchors: z.boolean(),
  setting: z.optional(z.enum(SETTINGS)),
  failedAttempt: z.optional(z.boolean()),
});

export type StoredProfile = Profile & z.infer<typeof storedProfileSchema>;

export { BLANK_PROFILE } from './blankProfile';
