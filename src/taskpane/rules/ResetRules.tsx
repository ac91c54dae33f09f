import { useState } from 'react';
import { Button } from '../controls';
import { rulesStrings } from './rulesStrings';

interface ResetRulesProps {
  readonly disabled: boolean;
  readonly onReset: () => void;
}

/** Puts the built-in rules back, after a second press. */
export function ResetRules({ disabled, onReset }: ResetRulesProps) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button appearance="subtle" disabledFocusable={disabled} onClick={() => setAsking(true)}>
        {rulesStrings.reset}
      </Button>
    );
  return (
    <div className="stack tight">
      <p>{rulesStrings.resetHelp}</p>
      <Button
        disabledFocusable={disabled}
        onClick={() => {
          setAsking(false);
          onReset();
        }}
      >
        {rulesStrings.resetSure}
      </Button>
      <Button appearance="subtle" autoFocus onClick={() => setAsking(false)}>
        {rulesStrings.keep}
      </Button>
    </div>
  );
}
