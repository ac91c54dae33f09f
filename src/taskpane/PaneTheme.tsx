import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themeFor } from './theme';
import { useDarkTheme } from './useDarkTheme';

interface PaneThemeProps {
  /** What Office says of its own theme; undefined where it says nothing. */
  readonly officeIsDark: boolean | undefined;
  readonly children: ReactNode;
}

/** Fluent's controls in the colours of the Office theme. */
export function PaneTheme({ officeIsDark, children }: PaneThemeProps) {
  return (
    <FluentProvider theme={themeFor(useDarkTheme(officeIsDark))} className="pane">
      {children}
    </FluentProvider>
  );
}
