import { useEffect, useId, useRef } from 'react';
import type { Rules } from '../../../domain/rules/rules';
import type { Answer } from '../../../domain/words';
import { useAnnounce } from '../../announcer';
import { Sentence } from '../../Sentence';
import { Why } from '../../Why';
import { StateChip } from '../StateChip';
import type { Answers } from './backupAnswers';
import { backupStrings } from './backupStrings';
import { BoxList } from './BoxList';
import type { BackupCandidate } from './candidates';
import { STANDING_TONES } from './standingTones';

interface BackupCardProps {
  readonly candidate: BackupCandidate;
  readonly answers: Answers;
  readonly onAnswer: (key: string, answer: Answer) => void;
  readonly rules: Rules;
}

/** One backup: its verdict, who lists it on what terms, what it keeps of the dream, and its four boxes. */
export function BackupCard({ candidate, answers, onAnswer, rules }: BackupCardProps) {
  const { field, row, check, chosen } = candidate;
  const title = useId();
  const verdict = check ? backupStrings.verdicts[check.verdict] : undefined;
  useAnnouncedVerdict(field, verdict);
  const terms =
    row?.listed.flatMap(({ condition, article }) =>
      condition === undefined ? [] : [backupStrings.by(condition, article)],
    ) ?? [];
  const open = check ? Object.values(check.boxes).filter((state) => state === 'unknown').length : 0;
  return (
    <article aria-labelledby={title}>
      <details className="fold">
        <summary tabIndex={0}>
          <h3 id={title}>{field}</h3>{' '}
          {check && verdict ? (
            <StateChip tone={STANDING_TONES[check.verdict]} word={verdict} />
          ) : (
            <StateChip
              tone="plain"
              word={row?.standing === 'level' ? backupStrings.level : backupStrings.role}
            />
          )}
          <span className="small quiet line">
            {chosen && <>{backupStrings.chosen} · </>}
            {row ? backupStrings.listedBy(row.articles) : backupStrings.notListed}
            {open > 0 && <> · {backupStrings.openBoxes(open)}</>}
          </span>
        </summary>

        {row && row.keeps.length > 0 && (
          <p>{backupStrings.keeps(row.keeps.map(({ text, article }) => backupStrings.by(text, article)))}</p>
        )}
        {terms.length > 0 && <p className="small">{backupStrings.terms(terms)}</p>}
        {row?.standing === 'community only' && check?.boxes['less competitive'] === 'fail' && (
          <p className="small">{backupStrings.communityOnly}</p>
        )}
        {check?.cautions.map((caution) => (
          <p className="aside small" key={caution}>
            <Sentence by={(say) => say.cautionText(caution, rules)} />
          </p>
        ))}
        {check && <BoxList check={check} answers={answers} onAnswer={onAnswer} rules={rules} />}
        {row && <Why of={field}>{(say) => say.whyBackup(row, rules)}</Why>}
      </details>
    </article>
  );
}

/** Tells a verdict that an answer has changed to those who do not see it change. */
function useAnnouncedVerdict(field: string, verdict: string | undefined): void {
  const announce = useAnnounce();
  const before = useRef(verdict);
  useEffect(() => {
    if (verdict !== undefined && before.current !== verdict) announce(backupStrings.becomes(field, verdict));
    before.current = verdict;
  }, [announce, field, verdict]);
}
