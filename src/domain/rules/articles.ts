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
