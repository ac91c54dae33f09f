/** A figure and where it stands, such as `lengths.0.value`. */
export interface Mutant<Rules> {
  readonly place: string;
  readonly rules: Rules;
}

/** The rules again and again, each time with one of their figures higher or lower by one. */
export function mutantsOf<Rules extends object>(rules: Rules): readonly Mutant<Rules>[] {
  return placesIn(rules).flatMap((path) =>
    [1, -1].map((step) => {
      const changed = structuredClone(rules);
      let holder: unknown = changed;
      for (const key of path.slice(0, -1)) holder = Reflect.get(Object(holder), key);
      const last = path.at(-1) ?? '';
      Reflect.set(Object(holder), last, Number(Reflect.get(Object(holder), last)) + step);
      return { place: `${path.join('.')} ${step > 0 ? 'raised' : 'lowered'}`, rules: changed };
    }),
  );
}

function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value === 'number') return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((path) => [key, ...path]));
}
