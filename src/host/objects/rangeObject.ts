import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';
import { HostObject, type Cells } from '../engine/hostObject';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { dataValidationObject } from './dataValidationObject';
import { rangeEdits } from './rangeEdits';
import { rangeFormatObject } from './rangeFormatObject';
import { rangeNeighbours } from './rangeNeighbours';
import { rangeScalars } from './rangeScalars';
import { spillMethods, spillScalars } from './rangeSpills';
import type { Session } from './session';
import { worksheetObject } from './worksheetObject';

/** `Excel.Range` over cells that are already known to the session. */
export function rangeOfCells(session: Session, cells: Cells): HostObject {
  return new HostObject('Range', {
    cells,
    scalars: { ...rangeScalars(session, cells), ...spillScalars(session, cells) },
    navigations: {
      conditionalFormats: () => conditionalFormatCollection(session, cells),
      dataValidation: () => dataValidationObject(session, cells),
      format: () => rangeFormatObject(session, cells),
      worksheet: () => worksheetObject(session, cells.sheet),
    },
    methods: {
      ...rangeNeighbours(session, cells),
      ...rangeEdits(session, cells),
      ...spillMethods(session, cells),
    },
  });
}

/** `Excel.Range`: a block of cells of a sheet. */
export const rangeObject = (session: Session, sheet: BookSheet, area: Area): HostObject =>
  rangeOfCells(session, session.cells(sheet, area));
