import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface CliAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON lines. */
  json(): Record<string, unknown>[];
}

const root = join(import.meta.dirname, '../..');

/** Runs `src/cli/<command>.ts` in a process of its own. */
export function runCli(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<CliAnswer> {
  const child = spawn(process.execPath, [join(root, `src/cli/${command}.ts`), ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const json = () =>
        output.stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>);
      resolve({ code: code ?? -1, ...output, json });
    });
  });
}
