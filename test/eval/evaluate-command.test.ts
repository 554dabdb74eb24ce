import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const evaluate = (file: string) =>
  spawnSync(process.execPath, ['scripts/evaluate.ts', file], { encoding: 'utf8', timeout: 30_000 });

describe('npm run evaluate says in a sentence what cannot be read', () => {
  test('a file that is not there', () => {
    const { status, stderr } = evaluate('not-there.jsonl');
    expect(stderr).toBe('not-there.jsonl cannot be read. Name a JSONL file of labelled comments.\n');
    expect(status).toBe(1);
  });

  test.each([
    ['{"id":"1"', 'is not JSON'],
    ['{"id":"1"}', 'is no labelled comment'],
  ])('the line %s', (line, reason) => {
    const folder = mkdtempSync(join(tmpdir(), 'kotomori-evaluate-'));
    try {
      const file = join(folder, 'in.jsonl');
      writeFileSync(file, `\n${line}\n`);
      const { status, stderr } = evaluate(file);
      expect(stderr).toContain(`${file} line 2 ${reason}`);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
