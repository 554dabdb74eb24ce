/** Lists of whole numbers, kept as one base64 text that is read without looking at a single number. */

export type Numbers = Int8Array | Uint8Array | Uint16Array | Int32Array;
const KINDS = [Int8Array, Uint8Array, Uint16Array, Int32Array] as const;

/** Every list begins at a multiple of this many bytes. */
const STEP = 4;
const padded = (bytes: number): number => Math.ceil(bytes / STEP) * STEP;

/** How many lists there are; of each its kind and how many numbers; then the numbers, little end first. */
export function packed(lists: readonly Numbers[]): string {
  const kindOf = (list: Numbers): number => KINDS.findIndex((kind) => list instanceof kind);
  const head = Int32Array.from([lists.length, ...lists.flatMap((list) => [kindOf(list), list.length])]);
  const parts = [head, ...lists].map((list) => {
    const bytes = new Uint8Array(padded(list.byteLength));
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
    return bytes;
  });
  return Buffer.concat(parts).toString('base64');
}

/** @throws RangeError when the text was cut off. */
export function unpacked(text: string): Numbers[] {
  const decoded = Buffer.from(text, 'base64');
  // A short text lies in a buffer shared with others, at any place.
  const bytes = decoded.byteOffset % STEP === 0 ? decoded : Uint8Array.from(decoded);
  const [count = 0] = new Int32Array(bytes.buffer, bytes.byteOffset, 1);
  const head = new Int32Array(bytes.buffer, bytes.byteOffset + 4, count * 2);
  let at = 4 + head.byteLength;
  return Array.from({ length: count }, (_, i) => {
    const kind = KINDS[head[i * 2] ?? 0] ?? Int32Array;
    const list = new kind(bytes.buffer, bytes.byteOffset + at, head[i * 2 + 1]);
    at += padded(list.byteLength);
    return list;
  });
}
