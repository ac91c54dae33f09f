import { apiNotFound, invalidArgument, notImplemented } from './apiError';
import type { Catalog, CatalogMember } from './catalog';
import type { HostObject } from './hostObject';
import { covers, type RequirementSets } from './requirementSets';

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Finds members of objects by wire name or typed name, and refuses those that Excel or this host would refuse. */
export class MemberLookup {
  readonly #spelling = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    readonly catalog: Catalog,
    readonly requirements: RequirementSets,
  ) {}

  /** The name as a developer types it, whatever the case of `name`; unknown names come back with a small first letter. */
  spell(object: HostObject, name: string): string {
    let spelling = this.#spelling.get(object.className);
    if (!spelling) {
      const { scalars, navigations, methods } = object.members;
      const names = [scalars, navigations, methods, this.catalog[object.className]].flatMap((table) =>
        Object.keys(table ?? {}),
      );
      spelling = new Map(names.map((each) => [each.toLowerCase(), each]));
      this.#spelling.set(object.className, spelling);
    }
    return spelling.get(name.toLowerCase()) ?? lowerFirst(name);
  }

  /** Refuses with ApiNotFound what is above the announced requirement sets. */
  checkApi(object: HostObject, name: string): void {
    const member = this.#member(object, name);
    if (member && !covers(this.requirements, member.set, member.version)) {
      throw apiNotFound(`${object.className}.${name}`, `${member.set} ${member.version}`);
    }
  }

  allows(object: HostObject, name: string): boolean {
    const member = this.#member(object, name);
    return !member || covers(this.requirements, member.set, member.version);
  }

  /** Why `name` is not among the object's members: this host lacks it, or there is no such thing in the library either. */
  missing(object: HostObject, name: string): Error {
    const known = this.#member(object, name) !== undefined || this.catalog[object.className] === undefined;
    const what = `${object.className}.${name}`;
    return known ? notImplemented(what) : invalidArgument(`The property '${what}' does not exist.`);
  }

  #member(object: HostObject, name: string): CatalogMember | undefined {
    return this.catalog[object.className]?.[name];
  }
}
