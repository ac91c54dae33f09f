/** A requirement set: what the host announces, or what a member needs. `{ ExcelApi: '1.9' }` */
export type RequirementSets = Readonly<Record<string, string>>;

const numbers = (version: string): readonly [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

/** Whether `version` is at most `supported`; 1.10 is later than 1.9. */
export const coversVersion = (supported: string, version: string): boolean => {
  const [major, minor] = numbers(supported);
  const [neededMajor, neededMinor] = numbers(version);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
};

/** Whether the announced sets contain `name` at `version`; set names are compared without regard to case. */
export const covers = (sets: RequirementSets, name: string, version: string): boolean => {
  const entry = Object.entries(sets).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry !== undefined && coversVersion(entry[1], version);
};
