import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from './controls';
import { strings } from './strings';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Stands in for a screen that met a defect of ours, and opens it afresh on request. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="notice" data-tone="red" role="alert">
        <p>
          <strong>{strings.errors.crashed}</strong> {strings.errors.crashedNext}
        </p>
        <Button onClick={() => this.setState({ failed: false })}>{strings.errors.again}</Button>
      </div>
    );
  }
}
