import { found, refused, type Outcome } from './outcome';

/** Where somebody stands in a class: percent from the top (over 0, up to 100), a quartile, or AOA and nothing else. */
export type Rank =
  { readonly percent: number } | { readonly quartile: 1 | 2 | 3 | 4 } | { readonly aoa: true };

const QUARTILES = [1, 2, 3, 4] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const QUARTILE =
  /^(?:q(?:uartile)?\s*([1-4])|([1-4])(?:st|nd|rd|th)?\s*q(?:uartile)?|(top|first|second|third|fourth|last|bottom)\s+quart(?:ile|er))$/i;
const PERCENT = /^(?:top\s*)?(\d+(?:\.\d+)?)\s*(%|percent)?$/i;
const PLACE = /^(\d+)\s*(?:\/|of|out of)\s*(\d+)$/i;
const HUNDRED = 100;
/** Takes the dust of binary fractions off a share, and nothing that anybody wrote. */
const PRECISION = 1e9;

/**
 * A class rank: `25`, `top 25%`, `12/100`, `Q2`, `3rd quartile`, `AOA`. A number under 1 is a share, as a cell in
 * percent format gives it. Refuses exactly 1, which could be the top and the bottom, and what lies outside the class.
 */
export function readRank(value: number | string | boolean): Outcome<Rank> {
  const text = String(value).trim();
  const unreadable = refused({ code: 'rank-unreadable', given: text });
  if (/^(?:aoa|a[ωΩ]a|alpha omega alpha)$/i.test(text)) return found({ aoa: true });
  const quartile = QUARTILE.exec(text);
  if (quartile) {
    const number = quartileNumber(quartile);
    return number ? found({ quartile: number }) : unreadable;
  }
  const place = PLACE.exec(text);
  if (place) return within((Number(place[1]) / Number(place[2])) * HUNDRED, text);
  const percent = PERCENT.exec(text);
  if (!percent) return unreadable;
  const number = Number(percent[1]);
  const worded = text !== percent[1];
  if (!worded && number === 1) return unreadable;
  return within(!worded && number < 1 ? number * HUNDRED : number, text);
}

const within = (percent: number, given: string): Outcome<Rank> =>
  percent > 0 && percent <= HUNDRED
    ? found({ percent: Math.round(percent * PRECISION) / PRECISION })
    : refused({ code: 'rank-unreadable', given });

function quartileNumber([, after, before, word = '']: RegExpExecArray) {
  const digit = Number(after ?? before);
  const spelt = word.toLowerCase();
  const place =
    spelt === 'top' ? 1 : /last|bottom/.test(spelt) ? 4 : ORDINALS.findIndex((each) => each === spelt) + 1;
  return QUARTILES.find((quartile) => quartile === (digit || place));
}
