import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleFigures } from '../../scripts/evaluation/rules.ts';
import { judgeAll, Labelled } from '../../scripts/evaluation/score.ts';
import { createJudge } from '../../src/moderation/judge.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';

const evaluate = (file: string) =>
  spawnSync(process.execPath, ['scripts/evaluate.ts', file], { encoding: 'utf8', timeout: 30_000 });

describe('npm run evaluate says in a sentence what cannot be read', () => {
  test('a file that is not there', () => {
    const { status, stderr } = evaluate('not-there.jsonl');
    expect(stderr).toBe('not-there.jsonl cannot be read. Name a JSONL file of labelled comments.\n');
    expect(status).toBe(1);
  });

  test('an option that it does not know', () => {
    const { status, stderr } = evaluate('--bogus');
    expect(stderr).toMatch(/^Unknown option '--bogus'\. Known options: --held, /);
    expect(stderr.trim().split('\n')).toHaveLength(1);
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

test('npm run evaluate -- --rules says which rule was wrong where it acted alone', () => {
  const line = (id: string, text: string, action: string): object => ({
    id,
    text,
    action,
    acceptable: [action],
    clauses: action === 'allow' ? [] : ['3-1'],
  });
  const comments = [line('1', 'お前なんか死ね', 'hide'), line('2', '夜道には気をつけろよ', 'allow')];
  const judged = judgeAll(Labelled.array().parse(comments), createJudge({ policy: policyPack('kokura-minami') }));
  const [worst] = ruleFigures(judged);
  expect(worst).toEqual({ id: 'threat.veiled', hits: 1, wrong: 1, alone: 1, aloneWrong: 1 });
  expect(
    ruleFigures(judged)
      .slice(1)
      .every(({ wrong }) => wrong === 0),
  ).toBe(true);
});
