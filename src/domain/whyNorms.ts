import { BUILT_IN_SET } from './chosenNorms';
import { isThin } from './normSets';
import { figureText, ruleFigures } from './ruleFigures';
import { zoneEdges } from './norms';
import type { OwnNorm } from './rules/norms';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import type { Zone } from './words';

/** The norm set in force by name, as the summary and reports give it. */
export const normsInForce = (rules: Rules = RULES): string => rules.norms.own?.name ?? BUILT_IN_SET;

/** What a reason says of a norm that a user entered: whose it is, and how much stands behind it. `''` for the articles'. */
export function whyOwnNorm(norm: OwnNorm | undefined, rules: Rules = RULES): string {
  if (!norm) return '';
  const { year, population, n } = norm;
  const of = [String(year), population, n === undefined ? '' : `n ${n}`]
    .filter((part) => part !== '')
    .join(', ');
  const { thinUnder } = rules.norms;
  const thin = isThin(norm, rules)
    ? ` Thin: fewer than ${thinUnder.value} people were counted (${thinUnder.rule}).`
    : '';
  return `The norm is that of the set “${normsInForce(rules)}” (${of}).${thin}`;
}

/** The same as sentences of a reason: one, or none for the articles’. */
export const ownNormTold = (norm: OwnNorm | undefined, rules: Rules = RULES): readonly string[] =>
  norm ? [whyOwnNorm(norm, rules)] : [];

/** What a summary says of the rules that are not the built-in ones; nothing while they all are. */
export function whyRules(rules: Rules = RULES): readonly string[] {
  const yours = ruleFigures(rules).filter(({ standing }) => standing === 'yours');
  const builtIn = new Map(ruleFigures().map(({ key, value }) => [key, figureText(value)]));
  const changes = yours
    .filter(({ key, value }) => builtIn.get(key) !== figureText(value))
    .map(
      ({ key, name, value }) => `${name}: ${figureText(value)} (built in: ${builtIn.get(key) || 'not set'})`,
    );
  const { own } = rules.norms;
  const thin = own?.norms.filter((norm) => isThin(norm, rules)).map(({ specialty }) => specialty) ?? [];
  const { thinUnder } = rules.norms;
  return [
    ...(own
      ? [`Norms of the set “${own.name}”; a field that it does not hold keeps the articles’ norm (R-118).`]
      : []),
    ...(thin.length > 0
      ? [
          `Thin norms, from fewer than ${thinUnder.value} people (${thinUnder.rule}): ${[...new Set(thin)].join(', ')}.`,
        ]
      : []),
    ...(changes.length > 0 ? [`Figures of yours: ${changes.join('; ')}.`] : []),
  ];
}

/** The same for an answer that rests on the zone of a score; `''` where the zone itself was given. */
export const whyZoneNorm = (
  given: { readonly zone: Zone } | { readonly step2: number },
  specialty: Specialty,
  rules: Rules = RULES,
): string =>
  'step2' in given ? ` ${whyOwnNorm(zoneEdges(specialty, undefined, rules).own, rules)}`.trimEnd() : '';
