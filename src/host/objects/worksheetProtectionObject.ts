import type { BookSheet } from '../book/book';
import { accessDenied } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import type { Session } from './session';

/** `Excel.WorksheetProtection`, without options and passwords: a sheet is protected or it is not. */
export const worksheetProtectionObject = (_session: Session, sheet: BookSheet): HostObject =>
  new HostObject('WorksheetProtection', {
    scalars: { protected: () => sheet.protected },
    methods: {
      protect: () => {
        if (sheet.protected) throw accessDenied();
        sheet.setProtected(true);
      },
      unprotect: () => sheet.setProtected(false),
    },
  });
