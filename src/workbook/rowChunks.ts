/** What one request or answer may weigh in bytes of JSON: below the 5 MB at which Excel on the web stops, with room for the envelope. */
const BUDGET = 4_200_000;

export interface RowChunk {
  readonly from: number;
  readonly rows: number;
}

/** Cuts `rows` rows into the fewest chunks that stay within the budget when every row weighs `bytesPerRow`. */
export function evenChunks(rows: number, bytesPerRow: number): readonly RowChunk[] {
  const most = Math.max(1, Math.floor(BUDGET / Math.max(1, bytesPerRow)));
  const chunks: RowChunk[] = [];
  for (let from = 0; from < rows; from += most) chunks.push({ from, rows: Math.min(most, rows - from) });
  return chunks;
}

/** Cuts rows of known weights into consecutive chunks that stay within the budget. */
export function weighedChunks(weights: readonly number[]): readonly RowChunk[] {
  const chunks: RowChunk[] = [];
  let from = 0;
  let weight = 0;
  weights.forEach((bytes, row) => {
    if (weight + bytes > BUDGET && row > from) {
      chunks.push({ from, rows: row - from });
      from = row;
      weight = 0;
    }
    weight += bytes;
  });
  if (weights.length > from) chunks.push({ from, rows: weights.length - from });
  return chunks;
}

/** Bytes that a text takes in JSON, quotes and comma included, never less than it does. */
export function jsonBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : 3;
  }
  return bytes;
}
