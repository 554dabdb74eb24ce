const EVERY = 500;

/** A count on a terminal's stderr while long work runs; nothing elsewhere. */
export function progressOn(wanted: boolean) {
  const shown = wanted && process.stderr.isTTY === true;
  return {
    show(count: number): void {
      if (shown && count % EVERY === 0) process.stderr.write(`\r${count} 件`);
    },
    end(): void {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}
