import type { FigureFault, Problem } from './problem';
import { figureText, NO_WORDS, ruleFigures, type FigureValue, type RuleFigure } from './ruleFigures';
import { RULE_BOOK, type RuleBook } from './rules/ruleBook';
import { bookSchema } from './rules/schema/bookSchema';

/** What a user typed in the place of a threshold. */
export interface FigureEdit {
  readonly key: string;
  readonly given: string | number | boolean;
}

export interface FiguresReading {
  /** The rules with every edit that can be meant. */
  readonly rules: RuleBook;
  /** Figures that are not the built-in ones, as they now are. */
  readonly changed: readonly RuleFigure[];
  /** By key: why an edit is not in force. */
  readonly refused: ReadonlyMap<string, Problem>;
}

/** What is to stand at the place of a figure. */
export interface PlacedValue {
  readonly figure: RuleFigure;
  readonly value: FigureValue;
}
type ReadEdit = FigureEdit & PlacedValue;

/**
 * The rules with a user's figures, each marked as theirs. An edit that cannot be meant (text for a number, a low end above a high
 * one, shares that do not add up) is refused with its reason, and the built-in figure stays in force; edits that only hang
 * together are taken together. A key is looked at once.
 */
export function withFigures(edits: readonly FigureEdit[], rules: RuleBook = RULE_BOOK): FiguresReading {
  const figures = new Map(ruleFigures(rules).map((figure) => [figure.key, figure]));
  const refused = new Map<string, Problem>();
  let taken: readonly ReadEdit[] = edits.flatMap((edit) => {
    const figure = figures.get(edit.key);
    if (!figure) {
      refused.set(edit.key, { code: 'figure-unknown', name: edit.key });
      return [];
    }
    const value = readAs(figure.value, edit.given);
    return figureText(value) === figureText(figure.value) ? [] : [{ ...edit, figure, value }];
  });
  for (let faults = faultsOf(rules, taken); faults.length > 0; faults = faultsOf(rules, taken)) {
    const doubted = taken.filter((edit) => faults.some((fault) => concerns(fault, edit)));
    if (doubted.length === 0) throw new Error(`the rules do not hang together: ${faults[0]?.message ?? ''}`);
    let kept = taken.filter((edit) => !doubted.includes(edit));
    for (const edit of doubted) {
      const fault = faultsOf(rules, [...kept, edit]).find((each) => concerns(each, edit));
      if (fault) refused.set(edit.key, refusalOf(edit, fault));
      else kept = [...kept, edit];
    }
    taken = kept;
  }
  return {
    rules: applied(rules, taken),
    changed: taken.map(({ figure, value }) => ({ ...figure, value, standing: 'yours' })),
    refused,
  };
}

/** A cell as the kind of thing the built-in figure is; what cannot be read is left for the schema to refuse. */
function readAs(builtIn: FigureValue, given: FigureEdit['given']): FigureValue {
  if (typeof given !== 'string') {
    if (typeof builtIn === 'object') return [String(given)];
    return typeof builtIn === 'string' ? String(given) : given;
  }
  const text = given.trim();
  if (typeof builtIn === 'string') return text;
  if (typeof builtIn === 'object') return wordsIn(text);
  if (typeof builtIn === 'boolean')
    return /^(true|yes)$/i.test(text) || (/^(false|no)$/i.test(text) ? false : text);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The words of a list, as `figureText` gives them. */
const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase() === NO_WORDS
    ? []
    : text
        .split(/[,;]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
  readonly because: FigureFault;
}

/** A fault is about an edit where one stands within the other. */
const concerns = ({ path }: Fault, { figure }: ReadEdit): boolean =>
  path.slice(0, figure.path.length).every((part, index) => part === figure.path[index]);

const refusalOf = ({ given, figure }: ReadEdit, { because }: Fault): Problem => ({
  code: 'figure-refused',
  given: String(given),
  builtIn: figureText(figure.value),
  because,
});

function faultsOf(rules: RuleBook, edits: readonly ReadEdit[]): readonly Fault[] {
  if (edits.length === 0) return [];
  const parsed = bookSchema.safeParse(applied(rules, edits));
  return (parsed.error?.issues ?? []).map((issue) => ({
    path: issue.path.map(String),
    message: issue.message,
    because: faultOf(issue),
  }));
}

export type Issue = NonNullable<ReturnType<typeof bookSchema.safeParse>['error']>['issues'][number];

export function faultOf(issue: Issue): FigureFault {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: issue.expected === 'int' ? 'not-whole' : 'not-a-number' };
    case 'too_small':
      return { kind: 'too-small', least: Number(issue.minimum), inclusive: issue.inclusive ?? true };
    case 'too_big':
      return { kind: 'too-large', most: Number(issue.maximum) };
    case 'invalid_value':
      return { kind: 'not-a-choice', accepted: issue.values.map(String) };
    default:
      return { kind: 'at-odds', must: issue.message };
  }
}

/** A copy of the rules with the edited places replaced, and their figures marked as the user's. */
export const applied = (rules: RuleBook, edits: readonly PlacedValue[]): RuleBook =>
  // Every edit stands at a place that was found in these very rules, and only values and standings are replaced.
  edits.reduce<unknown>((whole, { figure, value }) => replaced(whole, figure.path, value), rules) as RuleBook;

function replaced(node: unknown, [part, ...rest]: readonly string[], value: FigureValue): unknown {
  if (part === undefined) return value;
  if (Array.isArray(node)) {
    const elements: readonly unknown[] = node;
    return elements.map((element, index) =>
      String(index) === part ? replaced(element, rest, value) : element,
    );
  }
  if (typeof node !== 'object' || node === null) throw new Error(`there is no ${part} in the rules`);
  const marked = 'standing' in node ? { standing: 'yours' } : {};
  return { ...node, ...marked, [part]: replaced(Reflect.get(node, part), rest, value) };
}
