/** Characters that one call may take. */
const RUN = 0x8000;

/** Bytes as Office.js takes a file. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += RUN) text += String.fromCharCode(...bytes.subarray(at, at + RUN));
  return btoa(text);
}
