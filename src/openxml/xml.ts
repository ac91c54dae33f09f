/** What an element holds: other elements, or markup kept as it was written (text, comments, instructions). */
export type XmlNode = XmlElement | string;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text as it is meant, from text as it is written in a file. */
export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
        if (name.startsWith('#x') || name.startsWith('#X'))
          return String.fromCodePoint(parseInt(name.slice(2), 16));
        if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
        return entities[name] ?? whole;
      })
    : text;

/** The other way round, fit for text and for an attribute in double quotes; characters that XML cannot hold are left out. */
export const encodeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- XML 1.0 has no way to write these
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"\r\n\t]/g, (character) => {
      if (character === '&') return '&amp;';
      if (character === '<') return '&lt;';
      if (character === '>') return '&gt;';
      if (character === '"') return '&quot;';
      return `&#${character.charCodeAt(0)};`;
    });

/**
 * An element that writes itself exactly as it was read until something in it is changed.
 * Names are asked for without their prefix; new children take the prefix of their parent.
 */
export class XmlElement {
  readonly tag: string;
  #head: string;
  #attributes: Map<string, string> | undefined;
  #body: string | XmlNode[] | undefined;
  readonly #hasEndTag: boolean;

  /** `head` is the attributes as written; a `body` given as text is parsed when it is first looked into. */
  constructor(tag: string, head = '', body?: string | XmlNode[]) {
    this.tag = tag;
    this.#head = head;
    this.#body = body;
    this.#hasEndTag = body !== undefined;
  }

  get name(): string {
    return this.tag.slice(this.tag.indexOf(':') + 1);
  }

  get attributes(): ReadonlyMap<string, string> {
    return this.#readAttributes();
  }

  get children(): XmlNode[] {
    if (this.#body === undefined) this.#body = [];
    if (typeof this.#body === 'string') this.#body = parseNodes(this.#body);
    return this.#body;
  }

  /** Children that are elements; of one name, if a name is given. */
  elements(name?: string): XmlElement[] {
    return this.children.filter(
      (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
    );
  }

  /** The first element at the end of a path of names. */
  find(...path: readonly string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((at, name) => at?.elements(name)[0], this);
  }

  /** Every element of that name below this one, in the order of the file. */
  all(name: string): XmlElement[] {
    return this.elements().flatMap((child) =>
      child.name === name ? [child, ...child.all(name)] : child.all(name),
    );
  }

  get text(): string {
    return this.children
      .map((node) => {
        if (typeof node !== 'string') return node.text;
        if (node.startsWith('<![CDATA[')) return node.slice(9, -3);
        return node.startsWith('<') ? '' : decodeXml(node);
      })
      .join('');
  }

  set text(text: string) {
    this.#body = text === '' ? undefined : [encodeXml(text)];
  }

  get(name: string): string | undefined {
    return this.#readAttributes().get(name);
  }

  /** `undefined` takes the attribute away. */
  set(name: string, value: string | number | undefined): this {
    if (value === undefined) this.#readAttributes().delete(name);
    else this.#readAttributes().set(name, String(value));
    this.#head = [...this.#readAttributes()].map(([key, text]) => ` ${key}="${encodeXml(text)}"`).join('');
    return this;
  }

  /** Adds a child of that name at the end, or before `before`. */
  add(
    name: string,
    attributes: Readonly<Record<string, string | number | undefined>> = {},
    before?: XmlNode,
  ): XmlElement {
    const colon = this.tag.indexOf(':');
    const child = new XmlElement(
      name.includes(':') || colon < 0 ? name : `${this.tag.slice(0, colon)}:${name}`,
    );
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) child.set(key, value);
    this.insert(child, before);
    return child;
  }

  insert(child: XmlNode, before?: XmlNode): void {
    const at = before === undefined ? -1 : this.children.indexOf(before);
    if (at < 0) this.children.push(child);
    else this.children.splice(at, 0, child);
  }

  /** Puts these in place of everything the element holds. */
  fill(children: readonly XmlNode[]): this {
    this.#body = [...children];
    return this;
  }

  remove(child: XmlNode): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }

  toString(): string {
    const body = typeof this.#body === 'string' ? this.#body : this.#body?.join('');
    return (body === undefined || body === '') && !this.#hasEndTag
      ? `<${this.tag}${this.#head}/>`
      : `<${this.tag}${this.#head}>${body ?? ''}</${this.tag}>`;
  }

  #readAttributes(): Map<string, string> {
    this.#attributes ??= new Map(
      [...this.#head.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => [
        match[1] ?? '',
        decodeXml(match[2] ?? match[3] ?? ''),
      ]),
    );
    return this.#attributes;
  }
}

/** Elements that are only looked into when asked, because a sheet may hold very many. They never hold one another. */
const lazy = /^(?:\w+:)?(?:row|si)$/;

const markup =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|!DOCTYPE[^>]*>|\/\s*([^\s>]+)\s*>|([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*)(\/?)>)/y;

const parseNodes = (xml: string): XmlNode[] => {
  const stack: { readonly tag: string; readonly head: string; readonly nodes: XmlNode[] }[] = [
    { tag: '', head: '', nodes: [] },
  ];
  let at = 0;
  while (at < xml.length) {
    const top = stack[stack.length - 1];
    if (top === undefined) throw new XmlFault('an element is closed that was not open');
    const open = xml.indexOf('<', at);
    if (open !== at) {
      top.nodes.push(xml.slice(at, open < 0 ? xml.length : open));
      if (open < 0) break;
    }
    markup.lastIndex = open;
    const match = markup.exec(xml);
    if (match === null) throw new XmlFault('broken markup');
    at = markup.lastIndex;
    const [whole, closing, tag, head = '', empty] = match;
    if (closing !== undefined) {
      if (closing !== top.tag) throw new XmlFault(`${closing} closes ${top.tag}`);
      stack.pop();
      stack[stack.length - 1]?.nodes.push(
        new XmlElement(top.tag, top.head, top.nodes.length > 0 ? top.nodes : ''),
      );
    } else if (tag === undefined) top.nodes.push(whole);
    else if (empty === '/') top.nodes.push(new XmlElement(tag, head));
    else if (lazy.test(tag)) {
      const end = xml.indexOf(`</${tag}>`, at);
      if (end < 0) throw new XmlFault(`${tag} is not closed`);
      top.nodes.push(new XmlElement(tag, head, xml.slice(at, end)));
      at = end + tag.length + 3;
    } else stack.push({ tag, head, nodes: [] });
  }
  const [root] = stack;
  if (stack.length !== 1 || root === undefined) throw new XmlFault('an element is not closed');
  return root.nodes;
};

/** The file's XML is not well-formed. Thrown, because only the reader of a whole file can answer for it. */
export class XmlFault extends Error {}

/** A document: what stands before the root, the root, what stands after it. */
export interface XmlDocument {
  readonly root: XmlElement;
  toString(): string;
}

/** Reads a document. Throws `XmlFault` when it is not well-formed. */
export const parseXml = (text: string): XmlDocument => {
  const nodes = parseNodes(text.replace(/^\ufeff/, ''));
  const root = nodes.find((node) => typeof node !== 'string');
  if (root === undefined) throw new XmlFault('no root element');
  return { root, toString: () => nodes.join('') };
};
