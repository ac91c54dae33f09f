/** A piece of a formula. `code` is everything that is none of the others: operators, numbers, brackets, blanks. */
export interface FormulaToken {
  readonly kind: 'string' | 'sheet' | 'reference' | 'structure' | 'function' | 'word' | 'code';
  readonly text: string;
}

// In order: text, a sheet's name with its exclamation mark, a reference, a table's brackets, a function's name, any other word.
const token =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff\\][\w.\u0080-\uffff]*(?::[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)?)!)|((?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\u0080-\uffff]))|(\[(?:[^[\]]|\[[^[\]]*\])*\])|([A-Za-z_\u0080-\uffff\\][\w.?\u0080-\uffff]*(?=\())|([A-Za-z_\u0080-\uffff\\][\w.?\u0080-\uffff]*|\d+(?:\.\d*)?(?:E[+-]?\d+)?|#[A-Z0-9/]+[!?]?)|([\s\S])/gy;

const kinds = ['string', 'sheet', 'reference', 'structure', 'function', 'word', 'code'] as const;

/** The pieces of a formula, with or without its `=`; joined they are the formula again. */
export const formulaTokens = (formula: string): FormulaToken[] =>
  [...formula.matchAll(token)].map((match) => ({
    kind: kinds.find((_, index) => match[index + 1] !== undefined) ?? 'code',
    text: match[0],
  }));
