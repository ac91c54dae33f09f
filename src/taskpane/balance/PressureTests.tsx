import type { PressureReading } from '../../domain/pressure';
import { rulesInForce } from '../../functions/rulesInForce';
import { Sentence } from '../Sentence';
import { balanceStrings } from './balanceStrings';
import { Verdict } from './Verdict';

const wordOf = ({ alarm, result }: PressureReading) => (alarm ? 'alarm' : result);

/** Every pressure test of one specialty's list: how it stands, what was counted, and its rule. */
export function PressureTests({ readings }: { readonly readings: readonly PressureReading[] }) {
  const met = readings.filter(({ result }) => result === 'pass').length;
  const open = readings.some(({ result }) => result === 'not known');
  const failing = readings.some(({ result }) => result === 'fail');
  return (
    <details className="fold" open={failing}>
      <summary tabIndex={0}>
        {balanceStrings.pressure}{' '}
        <span className="quiet">{balanceStrings.pressureMet(met, readings.length)}</span>
      </summary>
      <ul className="verdicts">
        {readings.map((reading) => (
          <li key={reading.test}>
            <span className="verdict-head">
              <strong>{balanceStrings.tests[reading.test]}</strong>
              <Verdict of={wordOf(reading)} word={balanceStrings.results[wordOf(reading)]} />
            </span>
            <p className="small">
              <Sentence by={(say) => say.pressureText(reading, rulesInForce())} />
            </p>
          </li>
        ))}
      </ul>
      {open && <p className="quiet">{balanceStrings.pressureHelp}</p>}
    </details>
  );
}
