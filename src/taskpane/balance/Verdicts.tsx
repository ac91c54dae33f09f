import { cite } from '../../domain/citations';
import type { TierCounts } from '../../domain/fieldBalance';
import type { MixReading } from '../../domain/mix';
import { PROGRAM_TIERS } from '../../domain/rules/programTiers';
import { mixVerdicts } from '../../domain/whyLists';
import { rulesInForce } from '../../functions/rulesInForce';
import { balanceStrings } from './balanceStrings';
import { Verdict } from './Verdict';

interface VerdictsProps {
  readonly mix: MixReading;
  readonly tiers: TierCounts;
}

/** What each article says of the mix, side by side, with what it asks for and where. */
export function Verdicts({ mix, tiers }: VerdictsProps) {
  const rules = rulesInForce();
  const { reachCap, bands, core } = rules.mix;
  const few = mix.reach === 'note';
  const verdicts = mixVerdicts(mix, rules);
  const counts = PROGRAM_TIERS.map((tier) => [tier, tiers.counts[tier]] as const);
  return (
    <>
      <p>
        <Verdict of={mix.reach} word={balanceStrings.words[mix.reach]} />{' '}
        {few ? balanceStrings.fewReach : balanceStrings.cap(reachCap.value)}{' '}
        <span className="source">{cite([few ? bands.Reach.low : reachCap])}</span>
      </p>
      <details className="fold">
        <summary tabIndex={0}>
          {balanceStrings.verdicts}{' '}
          <span className="verdicts-short">
            {verdicts.map(({ article, verdict }) => (
              <span key={article}>
                <span className="quiet">{article}</span>{' '}
                <Verdict of={verdict} word={balanceStrings.words[verdict]} />
              </span>
            ))}
          </span>
        </summary>
        <table className="side-by-side">
          <thead>
            <tr>
              {verdicts.map(({ article }) => (
                <th key={article} scope="col">
                  {balanceStrings.articles[article]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {verdicts.map(({ article, verdict }) => (
                <td key={article}>
                  <Verdict of={verdict} word={balanceStrings.words[verdict]} />
                </td>
              ))}
            </tr>
            <tr>
              {verdicts.map(({ article, asks }) => (
                <td key={article}>{asks}</td>
              ))}
            </tr>
            <tr className="source">
              {verdicts.map(({ article, citations }) => (
                <td key={article}>{cite(citations)}</td>
              ))}
            </tr>
          </tbody>
        </table>
        {tiers.verdict && (
          <p>
            <Verdict of={tiers.verdict} word={balanceStrings.words[tiers.verdict]} />{' '}
            {balanceStrings.tiers(counts)} {tiers.unknown > 0 && balanceStrings.tiersUnknown(tiers.unknown)}{' '}
            <span className="source">{cite([rules.programTiers.tier.top, core.met])}</span>
          </p>
        )}
      </details>
    </>
  );
}
