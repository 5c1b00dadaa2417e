/** A text, or a sentence that says why there is none. */
export type Decoded = { ok: true; text: string } | { ok: false; why: string };

const SAVE_AS_UTF8 = 'Save it as "CSV UTF-8" and try again.';

/** Reads UTF-8, with or without a byte-order mark. UTF-16 and older encodings are refused, never guessed. */
export function decodeCsv(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16 || bytes.includes(0))
    return { ok: false, why: `The file is UTF-16, not UTF-8. ${SAVE_AS_UTF8}` };
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: `The file is not UTF-8. ${SAVE_AS_UTF8}` };
  }
}
