import type { BookSheet } from '../book/book';
import { itemNotFound } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { rangeObject } from './rangeObject';
import type { Session } from './session';

/** `Excel.AutoFilter` of a sheet: told, not changed. */
export const autoFilterObject = (session: Session, sheet: BookSheet): HostObject =>
  new HostObject('AutoFilter', {
    scalars: {
      enabled: () => sheet.filter() !== undefined,
      isDataFiltered: () => sheet.filter()?.filtered ?? false,
    },
    methods: {
      getRange: () => {
        const filter = sheet.filter();
        if (!filter) throw itemNotFound();
        return rangeObject(session, sheet, filter.area);
      },
      getRangeOrNullObject: () => {
        const filter = sheet.filter();
        return filter ? rangeObject(session, sheet, filter.area) : null;
      },
    },
  });
