/** The words of the function help. The functions' own words come from their definitions. */
export const helpStrings = {
  find: 'Find a function',
  intro:
    'Type one into a cell. Each also takes a range, and has a twin with .WHY after its name that gives the reason, the rule and its source.',
  optional: 'may be left out',
  oneOf: (words: readonly string[]) => `One of: ${words.join(', ')}.`,
  none: 'No function is called or described so.',
  more: 'Examples and rules',
  failed: 'The list of functions could not be loaded. Close this part and open it again.',
} as const;
