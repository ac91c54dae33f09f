import { ApiError, invalidArgument, invalidReference } from './apiError';
import { HostObject } from './hostObject';
import type { MemberLookup } from './memberLookup';
import { objectPathTypes, type ArgumentInfo, type ObjectPath, type RequestBody } from './requestBody';
import type { ReferenceTable } from './referenceTable';

/** Where objects come from that have no parent. */
export interface Roots {
  readonly globalObject: () => HostObject;
  /** By server type name, such as `Microsoft.DynamicRibbon.DynamicRibbon`. */
  readonly newObject: (typeName: string) => HostObject;
  readonly references: ReferenceTable;
}

/** The objects of one request. A path is followed once, when it is first used, because `add` in a path adds. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly body: RequestBody,
    readonly roots: Roots,
    readonly lookup: MemberLookup,
  ) {}

  find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidReference();
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  /** Arguments with object path ids replaced by the objects themselves. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, references?.[index]));
  }

  /** Calls a method by its wire name; a method of a null object answers null. */
  call(object: HostObject | null, wireName: string, values: readonly unknown[]): unknown {
    if (object === null) return null;
    const name = this.lookup.spell(object, wireName);
    return located(object, name, () => {
      this.lookup.checkApi(object, name);
      const method = object.members.methods?.[name];
      if (!method) throw this.lookup.missing(object, name);
      return method(...values);
    });
  }

  #follow(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.find(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case objectPathTypes.globalObject:
        return this.roots.globalObject();
      case objectPathTypes.newObject:
        return this.roots.newObject(path.Name);
      case objectPathTypes.referenceId:
        return this.roots.references.find(path.Name);
      case objectPathTypes.nullObject:
        return null;
      case objectPathTypes.method:
        return asObject(this.call(parent ?? null, path.Name, this.arguments(path.ArgumentInfo)));
      case objectPathTypes.property:
        return parent ? this.#navigate(parent, path.Name) : null;
      case objectPathTypes.indexer:
        return parent ? this.#index(parent, path.ArgumentInfo) : null;
      default:
        throw invalidArgument(`Object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  #navigate(parent: HostObject, wireName: string): HostObject | null {
    const name = this.lookup.spell(parent, wireName);
    return located(parent, name, () => {
      this.lookup.checkApi(parent, name);
      const navigate = parent.members.navigations?.[name];
      if (!navigate) throw this.lookup.missing(parent, name);
      return navigate();
    });
  }

  #index(parent: HostObject, info: ArgumentInfo | undefined): HostObject {
    return located(parent, 'getItem', () => {
      if (!parent.members.item) throw this.lookup.missing(parent, 'getItem');
      return parent.members.item(this.arguments(info)[0]);
    });
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((each: unknown, index) => this.#argument(each, reference[index]));
    }
    if (typeof reference === 'number' && reference !== 0 && value === reference) return this.find(reference);
    return this.#embedded(value);
  }

  /** Objects inside a plain JSON argument are written `{ _ObjectPathId: n }`. */
  #embedded(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
      return this.find(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#embedded(each)]));
  }
}

const asObject = (value: unknown): HostObject | null => (value instanceof HostObject ? value : null);

/** Runs a member and notes on a refusal where it happened, in Excel's form `Worksheet.getRange`. */
export function located<T>(object: HostObject, name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApiError) error.location ??= `${object.className}.${name}`;
    throw error;
  }
}
