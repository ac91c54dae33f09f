import { figureText, ruleFigures, type FigureValue, type RuleFigure } from './ruleFigures';
import { RULE_BOOK } from './rules/ruleBook';
import { bookSchema } from './rules/schema/bookSchema';
import { applied, faultOf, type Issue } from './withFigures';

/** What may be entered for a figure, as far as it can be told without looking at the others. */
export type FigureLimits =
  | { readonly kind: 'number'; readonly whole: boolean; readonly least: number; readonly most: number }
  | { readonly kind: 'word'; readonly accepted: readonly string[] }
  /** Several words of these, or none. */
  | { readonly kind: 'words'; readonly accepted: readonly string[] };

/** Values that no figure can have: the schema says of each what it would accept. */
const NOTHING = '\u0000';
const FAR = Number.MAX_SAFE_INTEGER;
const YES_NO = ['yes', 'no'];

/** The limits of every figure by its key. They are asked of the schema by which entries are checked, so that both say the same. */
export function figureLimits(): ReadonlyMap<string, FigureLimits> {
  const figures = ruleFigures();
  const isNumber = ({ value }: RuleFigure) => value === undefined || typeof value === 'number';
  const [low, high, fraction, word] = [
    refusals(figures.filter(isNumber), () => -FAR),
    refusals(figures.filter(isNumber), () => FAR),
    refusals(figures.filter(isNumber), () => 0.5),
    refusals(
      figures.filter(({ value }) => typeof value === 'string' || typeof value === 'object'),
      ({ value }) => (typeof value === 'string' ? NOTHING : [NOTHING]),
    ),
  ];
  return new Map(
    figures.map((figure): readonly [string, FigureLimits] => {
      const at = figure.path.join('.');
      if (typeof figure.value === 'boolean') return [figure.key, { kind: 'word', accepted: YES_NO }];
      if (isNumber(figure)) {
        const [under, over] = [low.get(at), high.get(at)];
        if (under?.kind !== 'too-small' || over?.kind !== 'too-large')
          throw new Error(`${figure.key} has no limits`);
        const whole = fraction.get(at)?.kind === 'not-whole';
        return [figure.key, { kind: 'number', whole, least: under.least, most: over.most }];
      }
      const said = word.get(at);
      if (said?.kind !== 'not-a-choice') throw new Error(`${figure.key} accepts any word`);
      return [
        figure.key,
        { kind: typeof figure.value === 'string' ? 'word' : 'words', accepted: said.accepted },
      ];
    }),
  );
}

/** What may be entered in words: `a whole number from 1 to 300`. */
export function limitsText(limits: FigureLimits): string {
  if (limits.kind === 'number')
    return `a ${limits.whole ? 'whole ' : ''}number from ${limits.least} to ${limits.most}`;
  return limits.kind === 'word'
    ? limits.accepted.join(', ')
    : `words with commas between them, or ${figureText([])}`;
}

/** What the schema says when all these figures are given such a value at once, by where each stands. */
function refusals(figures: readonly RuleFigure[], value: (figure: RuleFigure) => FigureValue) {
  const given = figures.map((figure) => ({ figure, value: value(figure) }));
  const issues: readonly Issue[] = bookSchema.safeParse(applied(RULE_BOOK, given)).error?.issues ?? [];
  const isIn = new Set(figures.map(({ path }) => path.join('.')));
  return new Map(
    issues.map((issue) => {
      const path = issue.path.map(String);
      const at = path.join('.');
      return [isIn.has(at) ? at : path.slice(0, -1).join('.'), faultOf(issue)] as const;
    }),
  );
}
