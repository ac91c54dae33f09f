const errorTexts = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#FIELD!',
  '#BLOCKED!',
  '#GETTING_DATA',
  '#CYCLE!',
  '#ERROR!',
]);

/** Whether a text is one that a cell shows for an error. */
export const isErrorText = (text: string): boolean => errorTexts.has(text);
