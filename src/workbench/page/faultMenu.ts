import type { Faults, TransportErrorName } from '../../host/transport/faults';
import { part } from './part';

interface FaultChoice {
  readonly label: string;
  readonly always?: TransportErrorName;
  /** Milliseconds that every answer takes longer. */
  readonly latency?: number;
}

/** What Excel does on a bad day, to see how the add-in bears it. */
const CHOICES: Readonly<Record<string, FaultChoice>> = {
  none: { label: 'None' },
  editing: { label: 'A cell is being edited', always: 'InvalidOperationInCellEditMode' },
  large: { label: 'Request too large', always: 'RequestPayloadSizeLimitExceeded' },
  session: { label: 'Session lost', always: 'InvalidOrTimedOutSession' },
  busy: { label: 'Too many requests', always: 'ActivityLimitReached' },
  slow: { label: 'Slow answers', latency: 1500 },
};

/** Fills the menu; the choice holds for the host at hand and for every later one. */
export function faultMenu(faults: () => Faults | undefined): { apply(): void } {
  const menu = part('faults', HTMLSelectElement);
  menu.replaceChildren(...Object.entries(CHOICES).map(([key, { label }]) => new Option(label, key)));
  const apply = () => {
    const current = faults();
    if (!current) return;
    const choice = CHOICES[menu.value];
    current.always = choice?.always;
    current.latency = choice?.latency ?? 0;
    menu.classList.toggle('on', menu.value !== 'none');
  };
  menu.addEventListener('change', apply);
  return { apply };
}
