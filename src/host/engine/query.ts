import type { HostObject } from './hostObject';
import type { MemberLookup } from './memberLookup';
import type { QueryInfo } from './requestBody';

type Answer = Record<string, unknown>;

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads properties of objects the way `load` and `retrieve` ask for them. */
export class Query {
  /** `Class.property` of everything read, for the log. */
  readonly requested = new Set<string>();

  constructor(
    readonly lookup: MemberLookup,
    /** `retrieve` wants names as typed, `load` wants wire names. */
    readonly asJson: boolean,
  ) {}

  run(object: HostObject, info: QueryInfo): Answer {
    return object.members.items
      ? this.#collection(object, info.Select ?? [], info)
      : this.#single(object, info.Select ?? [], info.Expand ?? []);
  }

  #key(name: string): string {
    return this.asJson || name.startsWith('_') ? name : upperFirst(name);
  }

  #collection(object: HostObject, select: readonly string[], info: QueryInfo): Answer {
    const answer: Answer = identity(object);
    const own = select.filter((path) => this.lookup.spell(object, path) in (object.members.scalars ?? {}));
    for (const path of own) this.#scalar(object, this.lookup.spell(object, path), answer);
    const rest = select.filter((path) => !own.includes(path));
    if (own.length > 0 && rest.length === 0) return answer;
    const skip = info.Skip ?? 0;
    const items = (object.members.items?.() ?? []).slice(
      skip,
      info.Top === undefined ? undefined : skip + info.Top,
    );
    answer[this.asJson ? 'items' : '_Items'] = items.map((item, index) => ({
      ...this.#single(item, rest, info.Expand ?? []),
      ...(info.Skip === undefined ? {} : { _Index: skip + index }),
    }));
    return answer;
  }

  #single(object: HostObject, select: readonly string[], expand: readonly string[]): Answer {
    const answer: Answer = identity(object);
    const deeper = new Map<string, string[]>();
    if (select.length === 0) this.#allScalars(object, answer);
    for (const path of select) {
      const [head = '', ...tail] = path.split('/');
      if (head === '*') {
        this.#allScalars(object, answer);
        continue;
      }
      const name = this.lookup.spell(object, head);
      if (name in (object.members.navigations ?? {})) {
        deeper.set(name, [...(deeper.get(name) ?? []), ...(tail.length > 0 ? [tail.join('/')] : [])]);
      } else this.#scalar(object, name, answer);
    }
    for (const path of expand) {
      const name = this.lookup.spell(object, path.split('/')[0] ?? '');
      if (!deeper.has(name)) deeper.set(name, []);
    }
    for (const [name, paths] of deeper) {
      this.lookup.checkApi(object, name);
      const navigate = object.members.navigations?.[name];
      if (!navigate) throw this.lookup.missing(object, name);
      const child = navigate();
      if (child === null) answer[this.#key(name)] = null;
      else answer[this.#key(name)] = this.run(child, { Select: paths });
    }
    return answer;
  }

  #allScalars(object: HostObject, answer: Answer): void {
    for (const name of Object.keys(object.members.scalars ?? {})) {
      if (this.lookup.allows(object, name)) this.#scalar(object, name, answer);
    }
  }

  #scalar(object: HostObject, name: string, answer: Answer): void {
    this.lookup.checkApi(object, name);
    const scalar = object.members.scalars?.[name];
    if (scalar === undefined) throw this.lookup.missing(object, name);
    this.requested.add(`${object.className}.${name}`);
    answer[this.#key(name)] = typeof scalar === 'function' ? scalar() : scalar.get();
  }
}

/** What the client needs to address the object again in a later request. */
export function identity(object: HostObject): Answer {
  const { id, idKey = 'Id' } = object.members;
  return {
    ...(id === undefined ? {} : { [idKey]: id }),
    ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
  };
}
