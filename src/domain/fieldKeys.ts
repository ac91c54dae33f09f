import { DIMENSIONS, type Dimension } from './alignment';
import type { DecisionText } from './decisionTexts';
import { FIELD_REASONS } from './rules/fieldReasons';

/** What a person looks up about a field: positions as a number, two shares in percent, and the year they are of. */
export const FIELD_FIGURES = ['positions', 'places filled', 'IMG share', 'year'] as const;
export type FieldFigure = (typeof FIELD_FIGURES)[number];
export type FieldFigureKey = `field ${string}: ${FieldFigure}`;

export const fieldFigureKey = (field: string, figure: FieldFigure): FieldFigureKey =>
  `field ${field}: ${figure}`;

/** How a field suits a person in one of D2's dimensions (R-217). */
export const ratingKey = (field: string, dimension: Dimension): string =>
  `backup ${field}: ${dimension} rating`;

/** Words about a field, for the shortlist. */
export const noteKey = (field: string): string => `backup ${field}: note`;

/** Things that were loved about the dream, and whether a field keeps them; counted from 1. */
export const lovedKey = (n: number): string => `loved ${n}`;
export const keptKey = (field: string, n: number): string => `backup ${field}: keeps ${n}`;

/** Whether a field is on the shortlist. */
export const shortlistKey = (field: string): string => `backup ${field}: shortlist`;

const FIGURE = new RegExp(`^field (.+): (${FIELD_FIGURES.join('|')})$`);
const RATING = new RegExp(`^backup (.+): (${DIMENSIONS.join('|')}) rating$`);
const NOTE = /^backup (.+): note$/;
const LOVED = /^loved \d+$/;
const KEPT = /^backup (.+): keeps (\d+)$/;
const SHORTLIST = /^backup (.+): shortlist$/;

export const isFieldFigure = (key: string): key is FieldFigureKey => FIGURE.test(key);

/** Which of the figures a key names. */
export const figureOf = (key: FieldFigureKey): FieldFigure =>
  FIELD_FIGURES.find((figure) => key.endsWith(`: ${figure}`)) ?? 'positions';

export const isRating = (key: string): boolean => RATING.test(key);
/** Whether a key holds a note about a field. */
export const isFieldNote = (key: string): boolean => NOTE.test(key);
export const isWords = (key: string): boolean => NOTE.test(key) || LOVED.test(key);

const FIGURE_WORDS: Readonly<Record<FieldFigure, string>> = {
  positions: 'positions offered',
  'places filled': 'places filled, in percent',
  'IMG share': 'graduates from abroad among those who matched, in percent',
  year: 'year of these figures',
};
const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  score: 'tolerance of your score, gaps and school',
  interest: 'interest that is documented',
  skills: 'skills that carry over',
  volume: 'places, and a record of applicants like you',
};

/** What is looked up under a key, and the rule that asks for it. */
export function fieldFigureText(key: FieldFigureKey): DecisionText {
  const figure = figureOf(key);
  return {
    text: `${FIGURE.exec(key)?.[1] ?? ''}: ${FIGURE_WORDS[figure]}`,
    citation: figure === 'positions' ? FIELD_REASONS.positions : FIELD_REASONS.lookUp,
  };
}

/** What a key about a field asks, and by which rule; undefined for other keys. */
export function fieldText(key: string): DecisionText | undefined {
  if (isFieldFigure(key)) return fieldFigureText(key);
  const rating = RATING.exec(key);
  if (rating) {
    const dimension = DIMENSIONS.find((each) => each === rating[2]) ?? 'score';
    return { text: `${rating[1] ?? ''}: ${DIMENSION_WORDS[dimension]}`, citation: FIELD_REASONS.alignment };
  }
  const note = NOTE.exec(key);
  if (note) return { text: `${note[1] ?? ''}: note`, citation: FIELD_REASONS.comparison };
  const kept = KEPT.exec(key);
  if (kept)
    return { text: `${kept[1] ?? ''}: keeps “loved ${kept[2] ?? ''}”`, citation: FIELD_REASONS.overlap };
  const listed = SHORTLIST.exec(key);
  if (listed) return { text: `${listed[1] ?? ''}: on the shortlist`, citation: FIELD_REASONS.shortlist };
  if (LOVED.test(key))
    return { text: 'Something you love about the dream field', citation: FIELD_REASONS.overlap };
  return undefined;
}
