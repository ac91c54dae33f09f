import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { cite } from '../../domain/citations';
import { PLAN_CONTRADICTIONS } from '../../domain/rules/plan/planContradictions';
import { answerLength, sentencesIn } from '../../domain/scoreMention';
import { Field } from '../controls';
import { materialsInForce } from './planInForce';
import { planStrings } from './planStrings';

/** A place to say the answer about a low score and see how long it is. Nothing of it is kept. */
export function AnswerTry() {
  const [text, setText] = useState('');
  const sentences = sentencesIn(text);
  const length = answerLength(sentences, materialsInForce());
  const { aim, most } = materialsInForce().answer;
  return (
    <div>
      <Field label={planStrings.tryAnswer} hint={planStrings.tryAnswerHint}>
        <Textarea value={text} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <p role="status">
        {length !== 'nothing yet' && `${planStrings.sentences(sentences)} ${planStrings.lengths[length]} `}
        <span className="source">{cite([aim, most], [PLAN_CONTRADICTIONS.answer])}</span>
      </p>
    </div>
  );
}
