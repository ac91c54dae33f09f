import { cite } from '../../domain/citations';
import { SECOND_FALLBACK } from '../../domain/rules/fallbacks';
import type { Citation } from '../../domain/rules/figure';
import { BUSINESS_HABITS, PAY_DRIVERS, PAY_LEVERS } from '../../domain/rules/pay';
import { decideStrings } from './decideStrings';

const words = decideStrings.beyond;

/** What is left when the pivot fails too, and what the articles say of pay, which decides nothing here. */
export function Beyond() {
  return (
    <>
      <details className="fold">
        <summary tabIndex={0}>{words.fallback}</summary>
        <AdviceList advice={SECOND_FALLBACK} />
      </details>
      <details className="fold">
        <summary tabIndex={0}>{words.pay}</summary>
        <p className="quiet small">{words.payHelp}</p>
        <p className="card-role">{words.drivers}</p>
        <AdviceList advice={PAY_DRIVERS} />
        <p className="card-role">{words.levers}</p>
        <AdviceList advice={PAY_LEVERS} />
        <p className="card-role">{words.habits}</p>
        <AdviceList advice={BUSINESS_HABITS} />
      </details>
    </>
  );
}

function AdviceList({ advice }: { readonly advice: readonly (Citation & { readonly text: string })[] }) {
  return (
    <ul className="plain-list">
      {advice.map((each) => (
        <li key={each.text}>
          {each.text} <span className="source">{cite([each])}</span>
        </li>
      ))}
    </ul>
  );
}
