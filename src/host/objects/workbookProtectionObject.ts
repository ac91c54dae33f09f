import { accessDenied } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import type { Session } from './session';

/** `Excel.WorkbookProtection`, without passwords: sheets can be added, deleted, renamed and hidden, or they cannot. */
export const workbookProtectionObject = (session: Session): HostObject =>
  new HostObject('WorkbookProtection', {
    scalars: { protected: () => session.isStructureProtected },
    methods: {
      protect: () => {
        if (session.isStructureProtected) throw accessDenied();
        session.isStructureProtected = true;
      },
      unprotect: () => {
        session.isStructureProtected = false;
      },
    },
  });
