import type { Span } from '../category.ts';

/**
 * One way of reading a text, with the way back: unit i of `text` came from units starts[i]..ends[i] of the original.
 * Without maps the view is the original itself.
 */
export class View {
  readonly text: string;
  readonly #starts: Int32Array | undefined;
  readonly #ends: Int32Array | undefined;
  constructor(text: string, starts?: Int32Array, ends?: Int32Array) {
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
  }
  start(index: number): number {
    return this.#starts?.[index] ?? index;
  }
  end(index: number): number {
    return this.#ends?.[index] ?? index + 1;
  }
  /** Units [from, to) of this view, in the original. `to` must be above `from`. */
  span(from: number, to: number): Span {
    const a = this.start(from);
    const b = this.start(to - 1);
    return [Math.min(a, b), Math.max(this.end(from), this.end(to - 1))];
  }
}

/** Collects a derived view unit by unit. */
export class ViewBuilder {
  readonly #parts: string[] = [];
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #length = 0;
  constructor(capacity: number) {
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
  }
  get length(): number {
    return this.#length;
  }
  get full(): boolean {
    return this.#length >= this.#starts.length;
  }
  /** Adds the units of `piece`, all coming from [start, end) of the original; stops silently when full. */
  add(piece: string, start: number, end: number): void {
    const room = Math.min(piece.length, this.#starts.length - this.#length);
    for (let i = 0; i < room; i++) {
      this.#starts[this.#length] = start;
      this.#ends[this.#length] = end;
      this.#length++;
    }
    this.#parts.push(room === piece.length ? piece : piece.slice(0, room));
  }
  /** Makes the last unit reach to `end`. */
  stretch(end: number): void {
    if (this.#length > 0) this.#ends[this.#length - 1] = end;
  }
  build(): View {
    return new View(this.#parts.join(''), this.#starts.subarray(0, this.#length), this.#ends.subarray(0, this.#length));
  }
}
