// @vitest-environment jsdom
import { FluentProvider } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/taskpane/ErrorBoundary';
import { PaneTheme } from '../../src/taskpane/PaneTheme';
import { themeFor } from '../../src/taskpane/theme';
import { announceRibbonPress } from '../../src/workbook/ribbonPress';
import { openPane, openResults } from './openPane';
import { PROFILE, reportFor } from './paneDouble';

afterEach(() => vi.unstubAllGlobals());

/** Contrast needs a real page, where the end-to-end tests look at it. */
const violationsIn = async (container: HTMLElement) =>
  (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );

test('axe finds nothing on any screen', async () => {
  const { user, container } = await openResults();
  expect(await violationsIn(container)).toEqual([]);
  await user.click(screen.getByRole('tab', { name: 'Balance' }));
  await screen.findByRole('region', { name: 'Internal Medicine' });
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  expect(await violationsIn(container)).toEqual([]);
  await user.click(screen.getByRole('tab', { name: 'Profile' }));
  expect(await violationsIn(container)).toEqual([]);
});

test('arrow keys move between the screens and take the focus along', async () => {
  const { user } = openPane();
  await screen.findByDisplayValue('238');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Profile' }));
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Share' }));
  expect(screen.getByRole('tabpanel', { name: 'Share' })).toBeTruthy();
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Profile' }));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByLabelText('Step 2 CK score'));
});

test('a button of the ribbon brings its report or its problem to the List screen', async () => {
  openPane();
  await screen.findByDisplayValue('238');
  act(() => announceRibbonPress({ ok: false, problem: { code: 'sheet-empty', sheet: 'Blank' } }));
  expect(await screen.findByText(/The sheet “Blank” is empty/)).toBeTruthy();
  act(() => announceRibbonPress(reportFor({ profile: PROFILE })));
  expect(await screen.findByRole('heading', { name: 'Results' })).toBeTruthy();
  expect(screen.queryByText(/The sheet “Blank” is empty/)).toBeNull();
});

test('a defect of ours stands alone on its screen and can be left', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Screen = () => {
    if (broken) throw new Error('a defect');
    return <p>All is well</p>;
  };
  render(
    <FluentProvider theme={themeFor(false)}>
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
    </FluentProvider>,
  );
  expect(screen.getByRole('alert').textContent).toContain('Your workbook was left as it is');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Open again' }));
  expect(screen.getByText('All is well')).toBeTruthy();
});

test.each([
  { office: true, system: false, dark: true },
  { office: false, system: true, dark: false },
  { office: undefined, system: true, dark: true },
  { office: undefined, system: false, dark: false },
])(
  'Office says dark: $office, the system $system, so the pane is dark: $dark',
  ({ office, system, dark }) => {
    vi.stubGlobal('matchMedia', () => ({
      matches: system,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const { container } = render(<PaneTheme officeIsDark={office}>text</PaneTheme>);
    const sheets = [...document.querySelectorAll('style')].map((style) => style.textContent).join();
    const rules = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join();
    const themed =
      container.querySelector('.fui-FluentProvider')?.className.match(/fui-FluentProvider\S+/)?.[0] ?? '-';
    const rule = `${sheets},${rules}`.split('}').find((each) => each.includes(themed)) ?? '';
    expect(rule).toContain(`--colorNeutralBackground1: ${themeFor(dark).colorNeutralBackground1};`);
  },
);
