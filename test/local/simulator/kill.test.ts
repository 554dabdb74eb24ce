import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { simulator, TOKEN } from './helpers.ts';

const TARGET = fileURLToPath(new URL('./kill-target.ts', import.meta.url));

test('killed in the middle of hiding: whatever was answered with success is still hidden after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  const dataFile = join(folder, 'instagram.jsonl');
  const victim = spawn(process.execPath, [TARGET, dataFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    victim.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const [line] = await once(victim.stdout, 'data');
  const url = String(line).trim();
  const ids = await Promise.all(
    Array.from({ length: 60 }, async (_, n) => {
      const response = await fetch(`${url}/_sim/comments`, { method: 'POST', body: JSON.stringify({ text: `${n}` }) });
      return ((await response.json()) as { commentId: string }).commentId;
    }),
  );

  const said: string[] = [];
  const hides = ids.map(async (id) => {
    const init = { method: 'POST', headers: { authorization: `Bearer ${TOKEN}` } };
    const response = await fetch(`${url}/v26.0/${id}?hide=true`, init).catch(() => undefined);
    if (response?.ok !== true) return;
    said.push(id);
    if (said.length === 20) victim.kill('SIGKILL');
  });
  await Promise.all(hides);
  expect(said.length).toBeGreaterThanOrEqual(20);

  const after = await simulator({ dataFile, clock: { now: () => new Date() } });
  expect([...after.comments()]).toHaveLength(60);
  expect(said.filter((id) => after.visibility(id)?.hidden !== true)).toEqual([]);
});
