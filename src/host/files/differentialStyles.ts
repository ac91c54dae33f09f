import type { ConditionalFormatData } from '../book/bookData';
import { colorOf, fileColorOf } from './colors';
import type { FileColor } from './colors';
import type { Parts } from '../../openxml/parts';
import type { XmlElement } from '../../openxml/xml';

type Format = NonNullable<ConditionalFormatData['format']>;

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** The colour an element such as `color` or `bgColor` names. */
export const fileColor = (element: XmlElement | undefined): FileColor | undefined => {
  if (element === undefined) return undefined;
  const [rgb, theme, tint, indexed] = [
    element.get('rgb'),
    number(element.get('theme')),
    number(element.get('tint')),
    number(element.get('indexed')),
  ];
  return {
    ...(rgb !== undefined && { rgb }),
    ...(theme !== undefined && { theme }),
    ...(tint !== undefined && { tint }),
    ...(indexed !== undefined && { indexed }),
  };
};

const readFormat = (style: XmlElement, theme: readonly string[]): Format | undefined => {
  const pattern = style.find('fill', 'patternFill');
  // A differential fill keeps its one colour in the background; some writers say it in the foreground.
  const fill =
    colorOf(fileColor(pattern?.find('bgColor')), theme) ??
    colorOf(fileColor(pattern?.find('fgColor')), theme);
  const color = colorOf(fileColor(style.find('font', 'color')), theme);
  const weight = style.find('font', 'b');
  const bold = weight !== undefined && weight.get('val') !== '0' && weight.get('val') !== 'false';
  const format = { ...(fill && { fill }), ...(color && { color }), ...(bold && { bold }) };
  return Object.keys(format).length > 0 ? format : undefined;
};

/** The looks that conditional formats choose from, by their number. */
export const readDifferentialStyles = (
  parts: Parts,
  stylesPath: string | undefined,
  theme: readonly string[],
): (Format | undefined)[] => {
  const styles = stylesPath === undefined ? undefined : parts.xml(stylesPath);
  return (styles?.find('dxfs')?.elements('dxf') ?? []).map((style) => readFormat(style, theme));
};

/** Adds a look to the styles part, or finds it there, and answers its number. */
export const addDifferentialStyle = (styles: XmlElement, format: Format): number => {
  const dxfs =
    styles.find('dxfs') ??
    styles.add('dxfs', {}, styles.find('tableStyles') ?? styles.find('colors') ?? styles.find('extLst'));
  const style = dxfs.add('dxf');
  if (format.bold || format.color !== undefined) {
    const font = style.add('font');
    if (format.bold) font.add('b');
    if (format.color !== undefined) font.add('color', { rgb: fileColorOf(format.color) });
  }
  if (format.fill !== undefined)
    style
      .add('fill')
      .add('patternFill', { patternType: 'solid' })
      .add('bgColor', { rgb: fileColorOf(format.fill) });
  const known = dxfs.elements('dxf');
  const same = known.findIndex((candidate) => candidate.toString() === style.toString());
  if (same < known.length - 1) dxfs.remove(style);
  dxfs.set('count', dxfs.elements('dxf').length);
  return same;
};
