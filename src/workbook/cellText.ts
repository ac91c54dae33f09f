/**
 * Text in the form in which a write keeps it text: a leading apostrophe stops the host from reading a formula, a number, a date or a
 * truth value into it.
 */
export function cellText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** A sentence of ours, which needs the apostrophe only where it does not begin with a letter. */
export function sentenceText(text: string): string {
  return /^[\p{L}“]/u.test(text) ? text : cellText(text);
}
