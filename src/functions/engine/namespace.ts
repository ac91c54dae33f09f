/** What stands before every name in a cell. Saved workbooks hold it, so it never changes. */
export const NAMESPACE = 'BACKSTOP';
