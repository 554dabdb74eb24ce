/** One Graph call as it was answered. Never a token, never text. */
export interface Call {
  /** Grows by one with each call; `since` asks for later ones. */
  readonly seq: number;
  /** RFC 3339 on the shared clock, when the call came in. */
  readonly at: string;
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  readonly version: string | undefined;
  /** Parameters that are no secrets and no words: hide, fields, limit … */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tokenIn: 'header' | 'query' | 'body' | 'none';
  readonly account: string | undefined;
  /** 0: no answer went out. */
  readonly status: number;
  readonly code: number | undefined;
  readonly subcode: number | undefined;
  /** Kind of the fault that hit it. */
  readonly fault: string | undefined;
  readonly ms: number;
}

const MOST_KEPT = 200_000;

export class CallLog {
  #calls: Call[] = [];
  #seq = 0;

  add(call: Omit<Call, 'seq'>): void {
    this.#calls.push({ seq: ++this.#seq, ...call });
    if (this.#calls.length > MOST_KEPT * 1.25) this.#calls = this.#calls.slice(-MOST_KEPT);
  }

  /** Calls after this number, oldest first; the oldest beyond 200,000 are forgotten. */
  since(seq = 0): readonly Call[] {
    const first = this.#calls[0]?.seq ?? 1;
    return this.#calls.slice(Math.max(0, seq - first + 1));
  }
}
