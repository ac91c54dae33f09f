import type { CellData, CellStyle } from '../book/bookData';
import { fileColorOf } from './colors';
import { builtInFormats } from './numberFormats';
import { parseXml, XmlElement } from '../../openxml/xml';

type Look = Pick<CellData, 'numberFormat' | 'style'>;

// The order the file format wants of what a font says.
const fontOrder =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

const copyOf = (element: XmlElement): XmlElement => parseXml(element.toString()).root;

/** Adds an element to its list, or finds one that reads the same, and answers its number. */
const numberIn = (list: XmlElement, element: XmlElement): number => {
  const text = element.toString();
  const known = list.elements();
  const same = known.findIndex((candidate) => candidate.toString() === text);
  if (same >= 0) return same;
  list.insert(element);
  list.set('count', known.length + 1);
  return known.length;
};

/** Looks for cells in a styles part. A look is made from the one a cell has, so that what we do not model stays. */
export class CellFormats {
  readonly #styles: XmlElement;
  readonly #known = new Map<string, number>();

  constructor(styles: XmlElement) {
    this.#styles = styles;
  }

  /** The number of the look that differs from look `base` as `after` differs from `before`. */
  change(base: number, before: Look, after: Look): number {
    const was = before.style ?? {};
    const is = after.style ?? {};
    const key = JSON.stringify([base, before.numberFormat, after.numberFormat, was, is]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const list = this.#list('cellXfs');
    const from = list.elements()[base] ?? list.elements()[0];
    const format = from ? copyOf(from) : new XmlElement('xf');
    const differs = (...names: readonly (keyof CellStyle)[]): boolean =>
      names.some((name) => was[name] !== is[name]);
    if (before.numberFormat !== after.numberFormat)
      format.set('numFmtId', this.#numberFormat(after.numberFormat ?? 'General')).set('applyNumberFormat', 1);
    if (differs('bold', 'italic', 'color', 'fontSize'))
      format.set('fontId', this.#font(Number(format.get('fontId') ?? 0), was, is)).set('applyFont', 1);
    if (differs('fill')) format.set('fillId', this.#fill(is.fill)).set('applyFill', 1);
    if (differs('wrap', 'horizontal', 'vertical')) this.#align(format, is);
    const number = numberIn(list, format);
    this.#known.set(key, number);
    return number;
  }

  #list(name: string): XmlElement {
    return this.#styles.find(name) ?? this.#styles.add(name, {}, this.#styles.elements()[0]);
  }

  #numberFormat(code: string): number {
    const builtIn = builtInFormats[code];
    if (builtIn !== undefined) return builtIn;
    const list = this.#list('numFmts');
    const known = list.elements('numFmt');
    const same = known.find((format) => format.get('formatCode') === code);
    if (same) return Number(same.get('numFmtId'));
    const numFmtId = Math.max(163, ...known.map((format) => Number(format.get('numFmtId')))) + 1;
    list.add('numFmt', { numFmtId, formatCode: code });
    list.set('count', known.length + 1);
    return numFmtId;
  }

  #font(base: number, was: CellStyle, is: CellStyle): number {
    const list = this.#list('fonts');
    const [plain] = list.elements();
    const font = copyOf(list.elements()[base] ?? plain ?? new XmlElement('font'));
    const put = (name: string, attributes: Readonly<Record<string, string>> | undefined): void => {
      for (const element of font.elements(name)) font.remove(element);
      const next = font
        .elements()
        .find((element) => fontOrder.indexOf(element.name) > fontOrder.indexOf(name));
      if (attributes) font.add(name, attributes, next);
    };
    if (was.bold !== is.bold) put('b', is.bold ? {} : undefined);
    if (was.italic !== is.italic) put('i', is.italic ? {} : undefined);
    if (was.color !== is.color)
      put('color', is.color === undefined ? undefined : { rgb: fileColorOf(is.color) });
    if (was.fontSize !== is.fontSize)
      put('sz', { val: String(is.fontSize ?? plain?.find('sz')?.get('val') ?? 11) });
    return numberIn(list, font);
  }

  #fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const list = this.#list('fills');
    const fill = new XmlElement(list.tag.replace(/fills$/, 'fill'));
    const pattern = fill.add('patternFill', { patternType: 'solid' });
    pattern.add('fgColor', { rgb: fileColorOf(color) });
    pattern.add('bgColor', { indexed: 64 });
    return numberIn(list, fill);
  }

  #align(format: XmlElement, { wrap, horizontal, vertical }: CellStyle): void {
    const alignment = format.find('alignment') ?? format.add('alignment', {}, format.find('protection'));
    alignment
      .set(
        'horizontal',
        horizontal === undefined || horizontal === 'General' ? undefined : horizontal.toLowerCase(),
      )
      .set('vertical', vertical === undefined || vertical === 'Bottom' ? undefined : vertical.toLowerCase())
      .set('wrapText', wrap ? 1 : undefined);
    format.set('applyAlignment', 1);
  }
}
