import { strFromU8, unzipSync } from 'fflate';

/** The parts of a file as text. */
export const partsOf = (file: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes, !path.endsWith('.xml'))]),
  );

/** The parts that are gone, new, or different in the second file. */
export const partChanges = (one: Uint8Array, other: Uint8Array) => {
  const [before, after] = [partsOf(one), partsOf(other)];
  return {
    gone: [...before.keys()].filter((path) => !after.has(path)),
    added: [...after.keys()].filter((path) => !before.has(path)).sort(),
    changed: [...before]
      .filter(([path, text]) => after.has(path) && after.get(path) !== text)
      .map(([path]) => path)
      .sort(),
  };
};
