import type { XmlElement } from '../../openxml/xml';
import { parseXml } from '../../openxml/xml';

/** How a cell of ours looks in a copy. Colours as `RRGGBB`, sizes in points. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly top?: boolean;
  readonly left?: boolean;
  readonly center?: boolean;
  /** `0%` and `0.0%` have numbers of their own in the format; others are added. */
  readonly format?: string;
  /** A cell that may be filled in on a protected sheet. */
  readonly open?: boolean;
  readonly border?: boolean;
}

const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0%': 9 };

/** Adds looks to a styles part, each once, and answers their numbers. What the part holds already keeps its place. */
export class Looks {
  readonly #known = new Map<string, number>();

  constructor(readonly styles: XmlElement) {}

  number(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const list = this.#list('cellXfs');
    const format = list.add('xf', {
      numFmtId: this.#format(look.format),
      fontId: this.#font(look),
      fillId: this.#fill(look.fill),
      borderId: this.#border(look.border),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
    });
    format.add('alignment', {
      horizontal: look.left ? 'left' : look.center ? 'center' : undefined,
      vertical: look.top ? 'top' : 'center',
      wrapText: look.wrap ? 1 : undefined,
    });
    if (look.open) format.add('protection', { locked: 0 });
    const number = list.elements().length - 1;
    list.set('count', number + 1);
    this.#known.set(key, number);
    return number;
  }

  #list(name: 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs'): XmlElement {
    const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
    const next = this.styles
      .elements()
      .find((element) => !order.slice(0, order.indexOf(name) + 1).includes(element.name));
    return this.styles.find(name) ?? this.styles.add(name, {}, next);
  }

  #append(name: 'fonts' | 'fills' | 'borders', element: XmlElement): number {
    const list = this.#list(name);
    list.insert(element);
    const number = list.elements().length;
    list.set('count', number);
    return number - 1;
  }

  #child(name: string, xml: string): XmlElement {
    const colon = this.styles.tag.indexOf(':');
    const prefix = colon < 0 ? '' : this.styles.tag.slice(0, colon + 1);
    return parseXml(`<${name}>${xml}</${name}>`.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`)).root;
  }

  #font({ bold, italic, size, color }: Look): number {
    if (!bold && !italic && size === undefined && color === undefined) return 0;
    const plain = this.styles.find('fonts')?.elements()[0];
    const name = plain?.find('name')?.get('val') ?? 'Calibri';
    const points = size ?? Number(plain?.find('sz')?.get('val') ?? 11);
    const font = this.#child(
      'font',
      `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${points}"/><color rgb="FF${color ?? '000000'}"/><name/>`,
    );
    font.find('name')?.set('val', name);
    return this.#append('fonts', font);
  }

  #fill(color: string | undefined): number {
    if (color === undefined) return 0;
    return this.#append(
      'fills',
      this.#child(
        'fill',
        `<patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill>`,
      ),
    );
  }

  #border(on: boolean | undefined): number {
    if (!on) return 0;
    const side = (name: string): string => `<${name} style="thin"><color rgb="FF9AA5B1"/></${name}>`;
    return this.#append(
      'borders',
      this.#child('border', `${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/>`),
    );
  }

  #format(code = 'General'): number {
    const builtIn = BUILT_IN[code];
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
}
