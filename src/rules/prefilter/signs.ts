/** Key of a sign: its unit, or both units of a surrogate pair. */
export const pairOf = (first: number, second: number): number => (first * 65536 + second) | 0;

/** Signs and emoji, which folding drops, and the leaves that stand for them. */
export class SignTable {
  readonly #leaves = new Map<number, number[]>();
  #isFirst: Uint8Array | undefined;

  add(sign: number, leaf: number): void {
    this.#isFirst ??= new Uint8Array(65536);
    this.#isFirst[sign >>> 16 || sign] = 1;
    const leaves = this.#leaves.get(sign);
    if (leaves === undefined) this.#leaves.set(sign, [leaf]);
    else leaves.push(leaf);
  }
  find(text: string, met: (leaf: number) => void): void {
    const isFirst = this.#isFirst;
    if (isFirst === undefined) return;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isFirst[code] !== 1) continue;
      this.#leaves.get(code)?.forEach(met);
      if (code >= 0xd800 && code <= 0xdbff) this.#leaves.get(pairOf(code, text.charCodeAt(i + 1)))?.forEach(met);
    }
  }
}
