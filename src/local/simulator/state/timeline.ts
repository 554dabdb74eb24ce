interface Entry {
  readonly at: number;
  readonly order: number;
  readonly id: string;
}

/** Ids in order of time. Appending is O(1), an older one O(log n) plus a move; a page costs what it returns. */
export class Timeline {
  readonly #entries: Entry[] = [];
  #order = 0;

  add(id: string, at: number): void {
    const entry = { at, order: this.#order++, id };
    this.#entries.splice(this.#position(entry), 0, entry);
  }

  /** Newest first, from the newest or from just after (older than) the cursor. */
  *newestFirst(after?: string): Generator<{ id: string; cursor: string }> {
    const start = after === undefined ? this.#entries.length : this.#position(readCursor(after));
    for (let index = start - 1; index >= 0; index--) yield this.#at(index);
  }

  /** Oldest first, from just before (newer than) the cursor. */
  *newerThan(before: string): Generator<{ id: string; cursor: string }> {
    const key = readCursor(before);
    for (let index = this.#position({ ...key, order: key.order + 1 }); index < this.#entries.length; index++) {
      yield this.#at(index);
    }
  }

  #at(index: number): { id: string; cursor: string } {
    const { at, order, id } = this.#entries[index] as Entry;
    return { id, cursor: Buffer.from(`${at}:${order}`).toString('base64url') };
  }

  /** First index whose entry is not before the key. */
  #position(key: { at: number; order: number }): number {
    const last = this.#entries.at(-1);
    if (last === undefined || before(last, key)) return this.#entries.length;
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(this.#entries[middle] as Entry, key)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const before = (a: { at: number; order: number }, b: { at: number; order: number }): boolean =>
  a.at < b.at || (a.at === b.at && a.order < b.order);

/** @throws RangeError for a cursor this simulator did not make. */
function readCursor(cursor: string): { at: number; order: number } {
  const match = /^(\d{1,16}):(\d{1,12})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (match === null) throw new RangeError('not a cursor');
  return { at: Number(match[1]), order: Number(match[2]) };
}
