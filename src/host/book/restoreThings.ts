import type { IDisposable } from '@univerjs/core';
import type { BookContext } from './bookContext';

const structuralCommands = new Set([
  'sheet.command.insert-row',
  'sheet.command.insert-col',
  'sheet.command.remove-row',
  'sheet.command.remove-col',
  'sheet.command.remove-sheet',
  'sheet.command.set-worksheet-name',
]);

/** Makes the undo of a structural edit bring back exactly what was there, such as a table whose rows were deleted. */
export function restoreThingsOnUndo({ model, store }: BookContext): IDisposable {
  return model.injector.get(model.parts.sheets.SheetInterceptorService).interceptCommand({
    getMutations: ({ id }) => ({ redos: [], undos: structuralCommands.has(id) ? [store.restoring()] : [] }),
  });
}
