import * as z from 'zod/mini';
import { BLANK_PROFILE } from './blankProfile';
import type { Profile } from '../domain/list';
import { found, type Outcome, refused } from '../domain/outcome';
import { readScore } from '../domain/scores';
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

export { BLANK_PROFILE };

/**
 * A profile from a file or from words typed on a command line: a score may be text. Facts that are not given are those of a blank
 * profile; refuses a score or a choice that cannot be meant.
 */
export function readProfileFile(facts: Readonly<Record<string, unknown>>): Outcome<StoredProfile> {
  const step2 = scoreOf(facts.step2);
  if (step2 && !step2.ok) return step2;
  const parsed = storedProfileSchema.safeParse({ ...BLANK_PROFILE, ...facts, step2: step2?.value });
  if (parsed.success) return found(parsed.data);
  const key = String(parsed.error.issues[0]?.path[0] ?? 'profile');
  const accepted = {
    status: STATUSES,
    setting: SETTINGS,
    anchors: ['true', 'false'],
    failedAttempt: ['true', 'false'],
  };
  return refused({
    code: 'choice-unknown',
    name: key,
    given: String(facts[key]),
    accepted: Object.entries(accepted).find(([name]) => name === key)?.[1] ?? ['text'],
  });
}

function scoreOf(given: unknown): Outcome<number> | undefined {
  if (given === undefined || given === null) return undefined;
  return typeof given === 'number' || typeof given === 'boolean' || typeof given === 'string'
    ? readScore(given)
    : refused({ code: 'score-not-a-number', given: JSON.stringify(given) });
}
