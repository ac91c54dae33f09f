import { asOf } from './rules/articles';
import type { Citation, Standing } from './rules/figure';
import { BOOK_NAMES } from './rules/names/bookNames';
import type { NameTree } from './rules/names/names';
import { RULE_BOOK } from './rules/ruleBook';
import type { Rules } from './rules/rules';

/** What a threshold may be: a number, a word, a switch, a list of words, or nothing until a user sets it. */
export type FigureValue = number | string | boolean | readonly string[] | undefined;

/** One threshold, wherever it stands in the rules. */
export interface RuleFigure extends Citation {
  /** The same as long as the threshold stands in the same place: `zones.redUnder`. */
  readonly key: string;
  /** For people, and clear by itself: `Score under which the zone is Red in every field`. */
  readonly name: string;
  /** The heading under which it is listed: `Zones: Green, Yellow, Red`. */
  readonly group: string;
  /** Where it stands in `Rules`, the figure's own value included. */
  readonly path: readonly string[];
  readonly value: FigureValue;
  readonly asOf: string;
}

/** A piece of the rules on the way to its figures. */
interface Place {
  readonly path: readonly string[];
  readonly keys: readonly string[];
  readonly names: NameTree | undefined;
  readonly group: string;
  /** The words of the task or item that the figures are about; `''` for all others. */
  readonly sentence: string;
  readonly origin: Citation | undefined;
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
  return Object.entries({ ...rules, norms }).flatMap(([chapter, content]) => {
    const { title, names } = new Map<string, Chapter>(Object.entries(BOOK_NAMES)).get(chapter) ?? {
      title: chapter,
      names: (part: string) => `${chapter}: ${part}`,
    };
    const place = { path: [chapter], keys: [chapter], names, group: title, sentence: '', origin: undefined };
    return figuresIn(content, place);
  });
}

type Chapter = (typeof BOOK_NAMES)[keyof typeof BOOK_NAMES];

/** A threshold as a cell or a sentence gives it: a list as words with commas between them, `none` where it is empty. */
export function figureText(value: FigureValue): string {
  if (typeof value === 'object') return value.join(', ') || NO_WORDS;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value ?? '');
}

/** What stands for an empty list. */
export const NO_WORDS = 'none';

function figuresIn(node: unknown, place: Place): readonly RuleFigure[] {
  const { path, keys, origin } = place;
  if (!isNode(node) || isWords(node))
    return origin && isFigureValue(node) ? [figureOf(node, origin, place)] : [];
  const own = citationOf(node);
  const parts = own ? Object.entries(node).filter(([part]) => !ORIGIN.includes(part)) : Object.entries(node);
  const called = Array.isArray(node) ? elementNames(node) : undefined;
  const inside = {
    ...place,
    ...sentenceOf(node, place),
    origin: isSentence(node) ? undefined : (own ?? origin),
  };
  return parts.flatMap(([part, value], index) => {
    const isValue = own !== undefined && part === 'value';
    const name = called?.[index] ?? part;
    return figuresIn(value, {
      ...inside,
      path: [...path, part],
      keys: isValue ? keys : [...keys, name],
      names: isValue ? valueName(place.names) : partName(place.names, name),
    });
  });
}

/** A list of words is one threshold. */
const isWords = (node: unknown): node is readonly string[] =>
  Array.isArray(node) && node.every((element) => typeof element === 'string');

const isFigureValue = (value: unknown): value is FigureValue =>
  value === undefined || ['number', 'string', 'boolean'].includes(typeof value) || isWords(value);

/** A task or an item of a checklist is told with its origin; what can be changed of it are the figures inside. */
const isSentence = (node: Node): boolean => typeof node.text === 'string';

/** Tasks stand under the part of the plan that they belong to, and items under their checklist. */
function sentenceOf(node: Node, { group, sentence }: Place): Pick<Place, 'group' | 'sentence'> {
  const { text, part, id } = node;
  if (typeof text === 'string')
    return { group: typeof part === 'string' ? `${group}: ${part}` : group, sentence: shortened(text) };
  return { group: typeof id === 'string' ? `${group}: ${id}` : group, sentence };
}

/** As much of a sentence as a name can hold. */
function shortened(text: string): string {
  const whole = text.replace('{n}', '…').replace(/\.$/, '');
  if (whole.length <= MOST_OF_A_SENTENCE) return whole;
  return `${whole.slice(0, whole.lastIndexOf(' ', MOST_OF_A_SENTENCE)).replace(/[,:;.]$/, '')} …`;
}
const MOST_OF_A_SENTENCE = 78;

/** What is added to a name for the parts of what it names. */
const PART_WORDS: Readonly<Record<string, string>> = {
  low: 'lower end',
  high: 'upper end',
  min: 'at least',
  max: 'at most',
  open: 'open at the top',
};

function partName(names: NameTree | undefined, part: string): NameTree | undefined {
  if (typeof names === 'string') return `${names}, ${PART_WORDS[part] ?? part}`;
  return typeof names === 'function' ? names(part) : names?.[part];
}

const valueName = (names: NameTree | undefined): NameTree | undefined =>
  typeof names === 'object' ? names.value : names;

function figureOf(value: FigureValue, origin: Citation, place: Place): RuleFigure {
  const { keys, names, sentence, group, path } = place;
  const key = keys.join('.');
  const called = typeof names === 'string' ? names : key;
  const name = sentence === '' ? called : `${called}: ${sentence}`;
  return { ...origin, key, name, group, path, value, asOf: asOf(origin.source) };
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
