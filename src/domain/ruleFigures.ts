import { asOf } from './rules/articles';
import type { Citation, Standing } from './rules/figure';
import { RULE_BOOK } from './rules/ruleBook';
import type { Rules } from './rules/rules';

/** What a threshold may be: a number, a word, a switch, a list of words, or nothing until a user sets it. */
export type FigureValue = number | string | boolean | readonly string[] | undefined;

/** One threshold, wherever it stands in the rules. */
export interface RuleFigure extends Citation {
  /** The same as long as the threshold stands in the same place: `zones.redUnder`. */
  readonly key: string;
  /** For people: `Zones: red under`. */
  readonly name: string;
  /** Where it stands in `Rules`, the figure's own value included. */
  readonly path: readonly string[];
  readonly value: FigureValue;
  readonly asOf: string;
}

const ORIGIN = ['rule', 'source', 'standing'];
const STANDINGS: readonly Standing[] = ['stated', 'proposed', 'yours'];

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function citationOf({ rule, source, standing: given }: Node): Citation | undefined {
  const standing = STANDINGS.find((each) => each === given);
  return typeof rule === 'string' && typeof source === 'string' && standing
    ? { rule, source, standing }
    : undefined;
}

/**
 * Every threshold of the rules, in their order, found by their form: whatever bears a rule, a source and a standing. A chapter
 * that is new is listed without being named here. Norm sets that users enter are no thresholds.
 */
export function ruleFigures(rules: Rules = RULE_BOOK): readonly RuleFigure[] {
  const { own: _own, sets: _sets, ...norms } = rules.norms;
  return figuresIn({ ...rules, norms }, [], [], undefined);
}

/** A threshold as a cell or a sentence gives it: a list as words with commas between them, `none` where it is empty. */
export const figureText = (value: FigureValue): string =>
  typeof value === 'object' ? value.join(', ') || NO_WORDS : String(value ?? '');

/** What stands for an empty list. */
export const NO_WORDS = 'none';

function figuresIn(
  node: unknown,
  path: readonly string[],
  names: readonly string[],
  origin: Citation | undefined,
): readonly RuleFigure[] {
  if (!isNode(node) || isWords(node))
    return origin && isFigureValue(node) ? [figureOf(node, path, names, origin)] : [];
  const own = citationOf(node);
  const parts = own ? Object.entries(node).filter(([part]) => !ORIGIN.includes(part)) : Object.entries(node);
  const called = Array.isArray(node) ? elementNames(node) : undefined;
  return parts.flatMap(([part, value], index) => {
    const name = own && part === 'value' ? [] : [called?.[index] ?? part];
    return figuresIn(
      value,
      [...path, part],
      [...names, ...name],
      isSentence(node) ? undefined : (own ?? origin),
    );
  });
}

/** A list of words is one threshold. */
const isWords = (node: unknown): node is readonly string[] =>
  Array.isArray(node) && node.every((element) => typeof element === 'string');

/** A task or an item of a checklist is told with its origin; what can be changed of it are the figures inside. */
const isSentence = (node: Node): boolean => 'text' in node;

const isFigureValue = (value: unknown): value is FigureValue =>
  value === undefined || ['number', 'string', 'boolean'].includes(typeof value) || isWords(value);

function figureOf(
  value: FigureValue,
  path: readonly string[],
  names: readonly string[],
  origin: Citation,
): RuleFigure {
  return { ...origin, key: names.join('.'), name: nameFrom(names), path, value, asOf: asOf(origin.source) };
}

/**
 * What tells the elements of a list apart: the key or id that each bears, else its words, its label for one; the two ends of a
 * range; their places where there is nothing of the kind.
 */
function elementNames(elements: readonly unknown[]): readonly string[] {
  if (elements.length === ENDS.length && elements.every((element) => typeof element === 'number'))
    return ENDS;
  const words = elements.map((element) => (isNode(element) ? wordsOf(element) : ''));
  const distinct = new Set(words).size === words.length && !words.includes('');
  return distinct ? words : elements.map((_, index) => String(index + 1));
}

const ENDS = ['low', 'high'] as const;

function wordsOf(element: Node): string {
  for (const name of ['key', 'id']) if (typeof element[name] === 'string') return element[name];
  if (citationOf(element)) return '';
  return Object.values(element)
    .filter((value) => typeof value === 'string')
    .join(' ');
}

/** `['zones', 'redUnder']` is `Zones: red under`. Words that are names already stay as they are. */
function nameFrom([chapter = '', ...rest]: readonly string[]): string {
  const spaced = (name: string): string =>
    /^[a-z]+[A-Z]/.test(name) ? name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`) : name;
  const title = spaced(chapter);
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${rest.map(spaced).join(', ')}`;
}
