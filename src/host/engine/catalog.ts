/** One member of a class of the client library. */
export interface CatalogMember {
  readonly kind: 'scalar' | 'navigation' | 'method' | 'event';
  /** The requirement set that introduced it. */
  readonly set: string;
  readonly version: string;
  readonly settable?: boolean;
  /** For an event: its number on the wire and the hidden method that registers it. */
  readonly eventType?: number;
  readonly register?: string;
}

/** Classes and members of the Excel part of the library, by the names a developer types. */
export type Catalog = Readonly<Record<string, Readonly<Record<string, CatalogMember>>>>;

const classPattern = /\n {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(/g;
const propertyPattern = /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{\n([\s\S]*?)\n {8}\}\);/g;
const methodPattern = /\n {8}\w+\.prototype\.(\w+) = function \([^)]*\) \{\n([\s\S]*?)\n {8}\};/g;

const stringList = (body: string, property: string): readonly string[] => {
  const start = body.indexOf(`"${property}"`);
  const list = start < 0 ? undefined : /return \[([^\]]*)\]/.exec(body.slice(start))?.[1];
  return list === undefined ? [] : list.split(',').map((word) => word.trim().replaceAll('"', ''));
};

const apiOf = (text: string): { set: string; version: string } => {
  const check = /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(text);
  return { set: check?.[1] ?? 'ExcelApi', version: check?.[2] ?? '1.1' };
};

function propertyMember(
  name: string,
  text: string,
  scalars: readonly string[],
  settable: readonly string[],
): CatalogMember | undefined {
  const api = apiOf(text);
  const position = scalars.indexOf(name);
  if (position >= 0) return { kind: 'scalar', ...api, settable: settable[position] === 'true' };
  if (text.includes('_createPropertyObject(')) return { kind: 'navigation', ...api };
  const eventType = /eventType: (\d+)/.exec(text)?.[1];
  const register = /registerFunc: function \(\) \{ return _this\.(\w+)/.exec(text)?.[1];
  return eventType === undefined || register === undefined
    ? undefined
    : { kind: 'event', ...api, eventType: Number(eventType), register };
}

function membersOf(body: string): Record<string, CatalogMember> {
  const scalars = stringList(body, '_scalarPropertyNames');
  const settable = stringList(body, '_scalarPropertyUpdateable');
  const members: Record<string, CatalogMember> = {};
  for (const [, name = '', text = ''] of body.matchAll(propertyPattern)) {
    const member = propertyMember(name, text, scalars, settable);
    if (member) members[name] = member;
  }
  for (const [, name = '', text = ''] of body.matchAll(methodPattern)) {
    if (/_invokeMethod\(|_createMethodObject\(|_createIndexerObject\(/.test(text)) {
      members[name] = { kind: 'method', ...apiOf(text) };
    }
  }
  return members;
}

/**
 * Reads which classes and members there are, and since which requirement set, from the text of the library's own
 * `excel-web-16.00.debug.js`. Refuses (throws) a text in which it finds no Excel classes.
 */
export function readCatalog(source: string): Catalog {
  const text = source.replaceAll('\r\n', '\n');
  const excel = text.slice(text.indexOf('var _BeginExcel'), text.indexOf('var _EndExcel'));
  const catalog: Record<string, Record<string, CatalogMember>> = {};
  for (const [, name = '', body = ''] of excel.matchAll(classPattern)) {
    if (body.includes('"_className"')) catalog[name] = membersOf(body);
  }
  if (!('Range' in catalog))
    throw new Error('This is not the text of the Excel library: it declares no Range.');
  return catalog;
}
