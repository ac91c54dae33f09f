import { found, refused, type Outcome } from './outcome';
import type { NormSet } from './rules/norms';
import type { Rules } from './rules/rules';

/** What the set of the articles is called wherever sets are named. */
export const BUILT_IN_SET = 'The articles';

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The set of this name, without regard to case; undefined for the built-in one and for none. */
export function findNormSet(name: string, sets: readonly NormSet[]): Outcome<NormSet | undefined> {
  const wanted = name.trim();
  if (wanted === '' || sameName(wanted, BUILT_IN_SET)) return found(undefined);
  const set = sets.find((each) => sameName(each.name, wanted));
  return set
    ? found(set)
    : refused({
        code: 'norm-set-unknown',
        given: wanted,
        known: [BUILT_IN_SET, ...sets.map((each) => each.name)],
      });
}

/** The rules with a set in force; without one, with the articles'. `sets`: all that were entered, for those who name another. */
export const withNormSet = <Book extends Rules>(
  rules: Book,
  set: NormSet | undefined,
  sets: readonly NormSet[] | undefined = rules.norms.sets,
): Book => ({
  ...rules,
  norms: { ...rules.norms, own: set, sets },
});

/** The rules with the set of this name in force instead of the chosen one; without a name, as they are. */
export function rulesBy(name: string | undefined, rules: Rules): Outcome<Rules> {
  if (name === undefined) return found(rules);
  const set = findNormSet(name, rules.norms.sets ?? []);
  return set.ok ? found(withNormSet(rules, set.value)) : set;
}
