import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from './xml';
import type { XmlDocument, XmlElement } from './xml';

/** A relationship of a part, its target as the path of a part (or as written, when it lies outside the file or is a place in it). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = '[Content_Types].xml';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const relationshipsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(path.lastIndexOf('/') + 1)}.rels`;

const resolve = (folder: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** A target as a relationship of a part in that folder writes it. Some programs understand no other spelling. */
const relative = (folder: string, target: string): string => {
  const [from, to] = [folder.split('/').filter(Boolean), target.split('/')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
};

/** The parts of one file. A part that nobody changed is packed with the bytes it came with. */
export class Parts {
  readonly #bytes: Map<string, Uint8Array>;
  readonly #documents = new Map<string, XmlDocument>();

  private constructor(bytes: Map<string, Uint8Array>) {
    this.#bytes = bytes;
  }

  /** Throws when the bytes are not a whole zip. */
  static open(file: Uint8Array): Parts {
    return new Parts(new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/'))));
  }

  get paths(): string[] {
    return [...this.#bytes.keys()];
  }

  has(path: string): boolean {
    return this.#bytes.has(path);
  }

  /** The part's bytes as they came, whatever was changed since. */
  bytes(path: string): Uint8Array | undefined {
    return this.#bytes.get(path);
  }

  /** The part as text, with what was changed since; not all of it need be well-formed, as old drawings are not. */
  text(path: string): string {
    const changed = this.#documents.get(path);
    if (changed) return changed.toString();
    const bytes = this.#bytes.get(path) ?? new Uint8Array();
    // Some programs write two bytes a letter.
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return wide ? new TextDecoder('utf-16le').decode(bytes) : strFromU8(bytes);
  }

  /** The root of a part, to read or to change; undefined when there is no such part. */
  xml(path: string): XmlElement | undefined {
    const known = this.#documents.get(path);
    if (known) return known.root;
    const bytes = this.#bytes.get(path);
    if (bytes === undefined) return undefined;
    const document = parseXml(strFromU8(bytes));
    this.#documents.set(path, document);
    return document.root;
  }

  /** Writes a part, in place of the one of that path if there is one, and declares its type. */
  put(path: string, content: Uint8Array | string, contentType?: string): void {
    this.#documents.delete(path);
    this.#bytes.set(path, typeof content === 'string' ? strToU8(declaration + content) : content);
    if (contentType !== undefined) this.declare(path, contentType);
  }

  /** What a part is declared to be by itself; undefined when only the ending of its name says so. */
  contentType(path: string): string | undefined {
    return this.#declared(path)?.get('ContentType');
  }

  declare(path: string, contentType: string): void {
    const known = this.#declared(path);
    if (known) known.set('ContentType', contentType);
    else this.xml(contentTypes)?.add('Override', { PartName: `/${path}`, ContentType: contentType });
  }

  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      this.#bytes.delete(gone);
      this.#documents.delete(gone);
    }
    const override = this.#declared(path);
    if (override) this.xml(contentTypes)?.remove(override);
  }

  /** Takes away the parts that nothing refers to any more. */
  removeUnreachable(): void {
    const reached = new Set<string>();
    const reach = (path: string): void => {
      for (const { target, external } of this.relationships(path)) {
        if (external || reached.has(target)) continue;
        reached.add(target);
        reach(target);
      }
    };
    reach('');
    for (const path of this.paths)
      if (!reached.has(path) && path !== contentTypes && !path.endsWith('.rels')) this.remove(path);
  }

  /** A path of that pattern that no part has: `xl/charts/chart#.xml`. */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace('#', String(number));
      if (!this.#bytes.has(path)) return path;
    }
  }

  /** `''` for the relationships of the file itself. */
  relationships(path: string): Relationship[] {
    const folder = folderOf(path);
    return (this.xml(relationshipsPath(path))?.elements('Relationship') ?? []).map((element) => {
      const external = element.get('TargetMode') === 'External';
      const target = element.get('Target') ?? '';
      return {
        id: element.get('Id') ?? '',
        type: element.get('Type') ?? '',
        target: external || target.startsWith('#') ? target : resolve(folder, target),
        external,
      };
    });
  }

  /** Those whose type ends with the word, such as `drawing`; strict files spell the rest differently. */
  related(path: string, type: string): Relationship[] {
    return this.relationships(path).filter((relationship) => relationship.type.endsWith(`/${type}`));
  }

  /** Relates a part to another and answers the new id. */
  relate(path: string, type: string, target: string): string {
    const at = relationshipsPath(path);
    if (!this.has(at)) this.put(at, `<Relationships xmlns="${relationshipsNamespace}"></Relationships>`);
    const root = this.xml(at);
    const taken = new Set(root?.elements('Relationship').map((element) => element.get('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    root?.add('Relationship', { Id: id, Type: type, Target: relative(folderOf(path), target) });
    return id;
  }

  unrelate(path: string, id: string): void {
    const root = this.xml(relationshipsPath(path));
    const element = root?.elements('Relationship').find((candidate) => candidate.get('Id') === id);
    if (element) root?.remove(element);
  }

  /** Ends the relationships of a part that refers to all of its own by id, as drawings do, where it refers to them no more. */
  unrelateUnused(path: string): void {
    const text = this.text(path);
    for (const { id } of this.relationships(path))
      if (!text.includes(`"${id}"`) && !text.includes(`'${id}'`)) this.unrelate(path, id);
  }

  /** The file again. */
  pack(): Uint8Array {
    for (const [path, document] of this.#documents) {
      const mark = this.#bytes.get(path)?.[0] === 0xef ? '\ufeff' : '';
      this.#bytes.set(path, strToU8(mark + document.toString()));
    }
    return zipSync(Object.fromEntries(this.#bytes), { level: 6 });
  }

  #declared(path: string): XmlElement | undefined {
    return this.xml(contentTypes)
      ?.elements('Override')
      .find((type) => type.get('PartName') === `/${path}`);
  }
}
