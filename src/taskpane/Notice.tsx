import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../domain/problem';
import { assuranceFor } from './assurance';
import { Sentence } from './Sentence';
import { strings } from './strings';

interface NoticeProps {
  readonly problem: Problem;
  /** It came from work that only reads, so that no cell can have changed. */
  readonly onlyRead?: boolean;
  /** The ways on. */
  readonly children?: ReactNode;
}

/** What happened, that the workbook is safe, and what to do next. */
export function Notice({ problem, onlyRead, children }: NoticeProps) {
  const cancelled = problem.code === 'cancelled';
  return (
    <MessageBar intent={cancelled ? 'info' : 'error'} layout="multiline" className="notice-bar">
      <MessageBarBody>
        <MessageBarTitle>{cancelled ? strings.errors.cancelled : strings.errors.title}</MessageBarTitle>
        <Sentence by={(say) => say.explain(problem)} />{' '}
        {!cancelled && (onlyRead ? strings.errors.unchanged : assuranceFor(problem))}
        {children !== undefined && <span className="notice-actions">{children}</span>}
      </MessageBarBody>
    </MessageBar>
  );
}
