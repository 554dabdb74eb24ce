import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * Milliseconds that importing each file takes in a fresh process, taken in turns so that a busy machine slows all
 * of them alike. Median of the rounds.
 */
export function importTimes(files: Readonly<Record<string, string>>, rounds: number): Readonly<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, file] of Object.entries(files)) {
      const ms = importOnce(file);
      // The first round only warms the file cache.
      if (round > 0) times[name] = [...(times[name] ?? []), ms];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

function importOnce(file: string): number {
  const script = `const t=performance.now();await import(${JSON.stringify(pathToFileURL(file).href)});process.stdout.write(String(performance.now()-t));process.exit(0)`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
