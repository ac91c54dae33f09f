import { FluentProvider } from '@fluentui/react-components';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { App } from '../../src/taskpane/App';
import type { PaneOperations } from '../../src/taskpane/paneOperations';
import { themeFor } from '../../src/taskpane/theme';
import { paneDouble } from './paneDouble';

// Screens load when they are opened, and a machine may be busy: a test waits for what it looks for, not for a clock.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);

/** The pane over doubles, as a person has it in front of them. */
export function openPane(changes?: Partial<PaneOperations>) {
  const pane = paneDouble(changes);
  const user = userEvent.setup();
  const { container } = render(
    <FluentProvider theme={themeFor(false)}>
      <App pane={pane} />
    </FluentProvider>,
  );
  return { pane, user, container };
}

/** The pane on its second screen, with the list found. */
export async function openList(changes?: Partial<PaneOperations>) {
  const opened = openPane(changes);
  await screen.findByDisplayValue('238');
  await opened.user.click(screen.getByRole('tab', { name: 'List' }));
  await screen.findByRole('heading', { name: 'Your list' });
  return opened;
}

/** The pane after one run of Classify. */
export async function openResults(changes?: Partial<PaneOperations>) {
  const opened = await openList(changes);
  await opened.user.click(await screen.findByRole('button', { name: 'Classify' }));
  await screen.findByRole('heading', { name: 'Results' });
  return opened;
}
