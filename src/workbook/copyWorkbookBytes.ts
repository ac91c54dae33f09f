import { found, type Outcome, refused } from '../domain/outcome';

/** Bytes of one answer: well below what Excel on the web lets pass. */
const SLICE = 1_000_000;

/** The open workbook as it is now, as the bytes of its file. Refused where Excel does not give it, such as while a cell is edited. */
export async function copyWorkbookBytes(signal?: AbortSignal): Promise<Outcome<Uint8Array>> {
  const opened = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  if (!opened) return refused({ code: 'copy-unavailable' });
  try {
    const bytes = new Uint8Array(opened.size);
    let at = 0;
    for (let index = 0; index < opened.sliceCount; index += 1) {
      if (signal?.aborted) return refused({ code: 'cancelled' });
      const slice = await asked<Office.Slice>((done) => opened.getSliceAsync(index, done));
      if (!slice) return refused({ code: 'copy-unavailable' });
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      bytes.set(data, at);
      at += data.length;
    }
    return found(bytes);
  } finally {
    // Excel keeps no more than two copies: one that stays open would refuse the one after next.
    await new Promise<void>((resolve) => opened.closeAsync(() => resolve()));
  }
}

/** What a call of the Common API answers; undefined when it is refused. */
function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | undefined> {
  return new Promise((resolve) => {
    call(({ status, value }) => resolve(status === Office.AsyncResultStatus.Succeeded ? value : undefined));
  });
}
