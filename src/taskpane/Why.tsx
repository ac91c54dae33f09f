import { useState } from 'react';
import type { Sentences } from '../functions/engine/loadSentences';
import { Sentence } from './Sentence';
import { strings } from './strings';

interface WhyProps {
  readonly of: string;
  readonly children: string | ((say: Sentences) => string);
}

/** The reason behind a label: the rule's own sentence with its rule id and sources, opened on demand. */
export function Why({ of, children }: WhyProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="why" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary tabIndex={0} aria-label={strings.whyOf(of)}>
        {strings.why}
      </summary>
      {opened && <p>{typeof children === 'string' ? children : <Sentence by={children} />}</p>}
    </details>
  );
}
