/** Why a file is not opened. */
export type FileRefusal = 'not-a-workbook' | 'encrypted' | 'old-format' | 'empty';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The name of a stream as a compound file writes it: two bytes a letter. */
const holdsStream = (bytes: Uint8Array, name: string): boolean => {
  const pattern = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1))
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};

/** What the first bytes say against a file; undefined when it may be a workbook. */
export const refuseFile = (bytes: Uint8Array): FileRefusal | undefined => {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return undefined;
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'not-a-workbook';
  // A password puts the whole workbook into a compound file, which is also what the format before 2007 is.
  if (holdsStream(bytes, 'EncryptedPackage')) return 'encrypted';
  return holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book') ? 'old-format' : 'not-a-workbook';
};
