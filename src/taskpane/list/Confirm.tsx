import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../controls';

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** Choices that belong to the question. */
  readonly children?: ReactNode;
}

/** A question that stands where it was raised and has to be answered before anything is done. The focus goes to the way out. */
export function Confirm({ question, yes, no, busy, onYes, onNo, children }: ConfirmProps) {
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => out.current?.focus(), []);
  return (
    <div
      role="group"
      aria-label={question}
      className="confirm"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In Excel on the web Office.js would take the key further and move the focus to the first tab.
        event.stopPropagation();
        onNo();
      }}
    >
      <p>{question}</p>
      {children}
      <div className="actions">
        <Button appearance="primary" disabledFocusable={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button ref={out} disabledFocusable={busy} onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
