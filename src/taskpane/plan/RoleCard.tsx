import { useState } from 'react';
import { cite } from '../../domain/citations';
import { rateRole } from '../../domain/gapRoles';
import type { GapRole } from '../../domain/planWords';
import { ROLE_RULES } from '../../domain/rules/plan/roles';
import { type Answer, ANSWERS } from '../../domain/words';
import { Segments } from '../profile/Segments';
import { planStrings } from './planStrings';

/** A post between two seasons, rated by what one knows of it. The answers are kept nowhere. */
export function RoleCard({ role }: { readonly role: GapRole }) {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const rule = ROLE_RULES[role];
  const of = (signs: readonly string[]) => signs.map((sign) => answers.get(sign) ?? 'unknown');
  const rating = rateRole(role, of(rule.strong), of(rule.weak));
  return (
    <details className="fold">
      <summary tabIndex={0}>
        {planStrings.rate} <span className="quiet">{planStrings.ratings[rating]}</span>
      </summary>
      <div className="form">
        {[...rule.strong, ...rule.weak].map((sign) => (
          <Segments
            key={sign}
            label={sign}
            choices={ANSWERS}
            words={planStrings.answers}
            chosen={answers.get(sign) ?? 'unknown'}
            onChoose={(answer) => setAnswers(new Map([...answers, [sign, answer]]))}
          />
        ))}
        <p role="status">
          <strong>{planStrings.ratings[rating]}</strong> <span className="source">{cite([rule])}</span>
        </p>
      </div>
    </details>
  );
}
