import { cite } from '../../domain/citations';
import type { DecisionQuestion } from '../../domain/decisionQuestions';
import { questionText } from '../../domain/decisionTexts';
import { ANSWERS } from '../../domain/words';
import { Segments } from '../profile/Segments';
import { useAsking } from './asking';
import { decideStrings } from './decideStrings';

/** A judgement that only a person can give, asked in place, with the rule that asks for it. */
export function Question({ of }: { readonly of: DecisionQuestion }) {
  const { answers, onAnswer, rules } = useAsking();
  const { text, hint, citation } = questionText(of, rules);
  return (
    <Segments
      label={text}
      choices={ANSWERS}
      words={decideStrings.answers}
      chosen={answers[of] ?? 'unknown'}
      onChoose={(answer) => onAnswer(of, answer)}
    >
      {hint !== undefined && <p className="small quiet">{hint}</p>}
      <span className="source">{cite([citation])}</span>
    </Segments>
  );
}
