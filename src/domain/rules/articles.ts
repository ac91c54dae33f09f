export type ArticleId = 'D0' | 'D1' | 'D2' | 'D3' | 'D4';

/** The five articles that every reason names, each by what it is for (rulebook 0.1). */
export const ARTICLES: Readonly<Record<ArticleId, string>> = {
  D0: 'A disappointing score, before the application is sent: realign, apply in two fields, or delay.',
  D1: 'No match, or not in the wanted field: find the cause, then try once more or pivot.',
  D2: 'No match: build a backup specialty.',
  D3: 'A well-paid field missed: where a pivot leads, and what it earns.',
  D4: 'Step 1 passed, Step 2 borderline, first application.',
};

/** Days on which the articles were published, as far as they say (rulebook 0.1, G-21). */
const PUBLISHED: Readonly<Record<string, string>> = { D2: '2026-01-05' };

/**
 * What a source is as of: a date, the season of a public page, or `undated` where an article does not say. `''` without a
 * source. Of several, the newest that is known.
 */
export function asOf(source: string): string {
  if (source === '') return '';
  const known = source.split(' ').flatMap((part) => {
    const season = /^page:.*-(\d{4})$/.exec(part)?.[1];
    const day = season ?? PUBLISHED[part.replace(/:.*$/, '')];
    return day === undefined ? [] : [day];
  });
  return known.sort().at(-1) ?? 'undated';
}
