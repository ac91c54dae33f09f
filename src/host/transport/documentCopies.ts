import type { DocumentFiles } from '../documentFiles';

/** Numbers by which the library names the kinds of a file. */
const COMPRESSED = 1;
/** Excel keeps two copies of a document at once, and no third. */
const MOST_COPIES = 2;
const errors = { operationNotSupported: 5000, memoryLimit: 11_000, unknownHandle: 5010 } as const;

interface OpenCopy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

type Answer = Readonly<Record<string, unknown>>;
const refused = (error: number): Answer => ({ Error: error, Version: 1 });

/** Copies of the document that the add-in is reading, slice by slice, until it closes them. */
export class DocumentCopies {
  readonly #copies = new Map<number, OpenCopy>();
  #last = 0;

  constructor(readonly files: DocumentFiles | undefined) {}

  /** Of the kinds of a file, Excel on the web gives the compressed one only. */
  async open(kind: unknown, sliceSize: unknown): Promise<Answer> {
    if (!this.files || kind !== COMPRESSED) return refused(errors.operationNotSupported);
    if (this.#copies.size >= MOST_COPIES) return refused(errors.memoryLimit);
    const bytes = await this.files.copy();
    this.#last += 1;
    this.#copies.set(this.#last, { bytes, sliceSize: Number(sliceSize) });
    return { Error: 0, Version: 1, 0: this.#last, 1: bytes.length };
  }

  slice(handle: unknown, index: unknown): Answer {
    const copy = this.#copies.get(Number(handle));
    if (!copy) return refused(errors.unknownHandle);
    const from = Number(index) * copy.sliceSize;
    const bytes = copy.bytes.subarray(from, from + copy.sliceSize);
    return { Error: 0, Version: 1, 0: [...bytes], 1: bytes.length };
  }

  close(handle: unknown): Answer {
    return this.#copies.delete(Number(handle)) ? { Error: 0, Version: 1 } : refused(errors.unknownHandle);
  }

  clear(): void {
    this.#copies.clear();
  }
}
