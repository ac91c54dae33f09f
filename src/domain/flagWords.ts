import { isMissing } from './cell';
import { found, refused, type Outcome } from './outcome';
import { FLAG_KINDS, type FlagKind } from './rules/flags';
import type { ToldFlag } from './flags';
import type { Answer } from './words';

/** How people write the kinds, most particular first. */
const SPELLINGS: readonly (readonly [FlagKind, RegExp])[] = [
  ['clerkship failures', /clerkship|rotation|shelf|marginal pass/],
  ['remediation', /remediat|repeat/],
  ['low Step 2', /\blow (?:step|score|ck)/],
  [
    'several failed attempts',
    /\b(?:several|multiple|[2-9]|two|three|four) (?:(?:failed|step|level|exam) )*(?:fail\w*|attempts)/,
  ],
  ['failed attempt', /fail|\battempt/],
  ['leave of absence', /\bleaves?\b|\bloa\b/],
  ['professionalism', /professional/],
  ['unexplained gap', /\bgaps?\b/],
  ['reputation', /social media|reputation/],
  ['old graduation', /\bold (?:yog|grad)|years? (?:ago|since|post|after|out)/],
  ['visa', /\bvisa\b/],
  ['IMG', /\bimgs?\b|international medical graduate/],
];

const NUMBERS: Readonly<Record<string, number>> = { two: 2, several: 2, multiple: 2, three: 3, four: 4 };
const SEVERAL = 2;

/**
 * The flags of one cell, parted by semicolons, commas or line breaks: `LOA (explained); failed Step 1`. "None"
 * is no flag; a blank or "unknown" is `undefined`. Whatever is called mild or serious is a flag, by any name; anything
 * else that is not recognised is refused, with the words that are.
 */
export function readFlags(text: string): Outcome<readonly ToldFlag[] | undefined> {
  if (/^\s*(?:none|no(?: (?:red )?flags?)?)\.?\s*$/i.test(text)) return found([]);
  if (isMissing(text)) return found(undefined);
  const told: ToldFlag[] = [];
  for (const phrase of phrasesOf(text)) {
    const flag = readFlag(phrase);
    if (!flag) return refused({ code: 'flag-unknown', given: phrase, accepted: FLAG_KINDS });
    told.push(flag);
  }
  return found(told);
}

const REMARK =
  /^(?:(?:well|clearly|fully|vaguely|not) )?(?:explained|unexplained|vague|mild|minor|serious|major|severe|(?:with|no) explanation)$/i;

/** Cuts a cell into flags; a remark after a comma belongs to the flag before it: `LOA, explained`. */
function phrasesOf(text: string): readonly string[] {
  const phrases: string[] = [];
  for (const part of text.split(/[;,\n]+/).map((each) => each.trim())) {
    const before = phrases.at(-1);
    if (before !== undefined && REMARK.test(part)) phrases[phrases.length - 1] = `${before} ${part}`;
    else if (part !== '') phrases.push(part);
  }
  return phrases;
}

function readFlag(phrase: string): ToldFlag | undefined {
  const words = phrase
    .toLowerCase()
    .replace(/[():/\s-]+/g, ' ')
    .trim();
  const kind = SPELLINGS.find(([, spelling]) => spelling.test(words))?.[0];
  const mild: Answer = /\b(?:not mild|serious|major|severe)\b/.test(words)
    ? 'no'
    : /\b(?:mild|minor)\b/.test(words)
      ? 'yes'
      : 'unknown';
  if (!kind) return mild === 'unknown' ? undefined : { kind: 'other', mild };
  return { kind, mild, explained: explanation(words), ...times(kind, words) };
}

const explanation = (words: string): Answer =>
  /unexplained|vague|no explanation|not explained/.test(words)
    ? 'no'
    : /explained|explanation/.test(words)
      ? 'yes'
      : 'unknown';

/** A number before it, or a plural, says that there were several. */
function times(kind: FlagKind, words: string): { readonly times?: number } {
  if (kind !== 'clerkship failures' && kind !== 'several failed attempts') return {};
  const [, word] = /\b(\d+|two|several|multiple|three|four)\b/.exec(words) ?? [];
  if (word !== undefined) return { times: NUMBERS[word] ?? Number(word) };
  return /failures|fails|passes|clerkships|rotations|attempts/.test(words) ? { times: SEVERAL } : {};
}

/** A flag as the cells and reasons name it: `leave of absence (mild)`, `visa (risk factor)`. */
export const flagText = ({
  kind,
  severity,
}: {
  readonly kind: FlagKind;
  readonly severity: string;
}): string =>
  severity === kind ? kind : severity === 'judged' ? `${kind} (not judged)` : `${kind} (${severity})`;
