import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../domain/problem';
import { assuranceFor } from './assurance';
import { Sentence } from './Sentence';
import { strings } from './strings';

/** What happened, that the workbook is safe, and what to do next. `children` are the ways on. */
export function Notice({ problem, children }: { readonly problem: Problem; readonly children?: ReactNode }) {
  const cancelled = problem.code === 'cancelled';
  return (
    <MessageBar intent={cancelled ? 'info' : 'error'} layout="multiline" className="notice-bar">
      <MessageBarBody>
        <MessageBarTitle>{cancelled ? strings.errors.cancelled : strings.errors.title}</MessageBarTitle>
        <Sentence by={(say) => say.explain(problem)} /> {!cancelled && assuranceFor(problem)}
        {children !== undefined && <span className="notice-actions">{children}</span>}
      </MessageBarBody>
    </MessageBar>
  );
}
