import { HostObject } from '../engine/hostObject';
import { choice } from './argument';
import { openNewWorkbook } from './newWorkbook';
import type { Session } from './session';

/** `Excel.Application`. */
export const applicationObject = (session: Session): HostObject =>
  new HostObject('Application', {
    scalars: {
      calculationMode: {
        get: () => session.calculationMode,
        set: (value) => {
          session.calculationMode = choice(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        },
      },
      calculationState: () => 'Done',
    },
    methods: {
      calculate: (type) =>
        session.askForCalculation(
          choice(type, ['Recalculate', 'Full', 'FullRebuild']) === 'Recalculate' ? 'changed' : 'all',
        ),
      createWorkbook: (base64) =>
        new HostObject('WorkbookCreated', { methods: { open: () => openNewWorkbook(session, base64) } }),
      suspendApiCalculationUntilNextSync: () => session.holdCalculation(),
      // One request is drawn at once anyway.
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
