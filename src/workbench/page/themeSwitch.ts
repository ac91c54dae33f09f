import { part } from './part';

const DARK = matchMedia('(prefers-color-scheme: dark)');
const CONTRAST = matchMedia('(forced-colors: active)');

/**
 * Light, dark or high contrast for the page and the grid. The add-in follows the system alone, as it does in Excel
 * on the web, where Office tells an add-in nothing of its theme.
 */
export function themeSwitch(onDark: (dark: boolean) => void): void {
  const menu = part('theme', HTMLSelectElement);
  const ofSystem = () => (CONTRAST.matches ? 'contrast' : DARK.matches ? 'dark' : 'light');
  const apply = () => {
    const theme = menu.value === 'system' ? ofSystem() : menu.value;
    document.documentElement.dataset.theme = theme;
    onDark(theme !== 'light');
  };
  for (const change of [menu, DARK, CONTRAST]) change.addEventListener('change', apply);
  apply();
}
