import type { FileReading } from './files/readWorkbook';

/** Where the host gets and puts whole files for an add-in: the page or the program around it decides how. */
export interface DocumentFiles {
  /** The workbook as it is now, as the bytes of an .xlsx. */
  copy(): Promise<Uint8Array>;
  /** Reads a file that the add-in hands over. */
  read(bytes: Uint8Array): Promise<FileReading>;
  /** Opens a file that the add-in made, or a blank workbook, beside the open one. */
  open(bytes: Uint8Array | undefined): void;
}

/** The bytes of a file as Office.js carries them; undefined when the text is no base64. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
