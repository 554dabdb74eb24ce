import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE_OPTIONS, DATA_ENTRIES } from '../../infra/constructs/bundle.ts';

const TURNS = 7;
const REPORT = `const { user, system } = process.cpuUsage();
console.log(JSON.stringify([(user + system) / 1000, process.memoryUsage().rss / 1e6]));`;
const JUDGING = `import { createJudge } from './src/moderation/judge.ts';
import { policyPack } from './src/moderation/policies/index.ts';
createJudge({ policy: policyPack('kokura-minami') })({ text: 'こんにちは、いい天気ですね' });
${REPORT}`;

/**
 * What a fresh process that judges its first comment takes over one that does nothing: processor time and memory. Both are
 * bundled as the functions are.
 */
export async function loadCost(): Promise<{ milliseconds: number; megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'kotomori-load-'));
  try {
    const bundle = async (name: string, contents: string): Promise<string> => {
      const stdin = { contents, resolveDir: join(import.meta.dirname, '../..'), loader: 'ts' } as const;
      await build({ ...BUNDLE_OPTIONS, stdin, entryPoints: DATA_ENTRIES, outdir: join(folder, name) });
      return join(folder, name, 'stdin.mjs');
    };
    const empty = await bundle('empty', REPORT);
    const judging = await bundle('judging', JUDGING);
    const runs = Array.from({ length: TURNS }, () => [measured(empty), measured(judging)] as const);
    const least = (which: 0 | 1, at: 0 | 1): number => Math.min(...runs.map((pair) => pair[which][at]));
    return { milliseconds: least(1, 0) - least(0, 0), megabytes: least(1, 1) - least(0, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const measured = (file: string): readonly [number, number] =>
  JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' })) as [number, number];
