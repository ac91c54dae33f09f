import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** A quiet teal: dark enough for white letters at 80, light enough on a dark pane from 110 upwards. */
const TEAL: BrandVariants = {
  10: '#02181a',
  20: '#022327',
  30: '#032f34',
  40: '#013b40',
  50: '#00464d',
  60: '#00525a',
  70: '#005e66',
  80: '#036c75',
  90: '#137d87',
  100: '#23909b',
  110: '#3ca3ad',
  120: '#58b3bd',
  130: '#73c3cc',
  140: '#92d3da',
  150: '#b2e2e7',
  160: '#d2eef1',
};

const LIGHT: Theme = createLightTheme(TEAL);

const DARK: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[120],
  colorBrandForeground2: TEAL[130],
  colorBrandForegroundLink: TEAL[120],
  colorBrandForegroundLinkHover: TEAL[130],
  colorBrandForegroundLinkPressed: TEAL[140],
  colorCompoundBrandForeground1: TEAL[120],
  colorCompoundBrandStroke: TEAL[120],
};

/** The pane's colours. High contrast needs none of its own: the browser's forced colours replace them. */
export const themeFor = (dark: boolean): Theme => (dark ? DARK : LIGHT);
