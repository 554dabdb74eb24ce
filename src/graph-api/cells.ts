/** A named JSON value with the number of its version, as the State table keeps it. */
export interface Cells {
  get(key: string): Promise<{ readonly value: unknown; readonly version: number } | undefined>;
  /** False when the stored version is another one than expected (0: none is stored). */
  put(
    key: string,
    value: unknown,
    options?: { readonly expectedVersion?: number; readonly expiresAt?: string },
  ): Promise<boolean>;
}
