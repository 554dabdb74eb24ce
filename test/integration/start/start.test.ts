import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../helpers/run-cli.ts';
import { interrupt, newFolder, ready, start } from './process.ts';
import { HARMFUL, ORDINARY } from './texts.ts';

const folder = newFolder;

describe('npm start', () => {
  it('is ready in under 15 s, hides a harmful comment, and ends at Ctrl-C with a summary', async () => {
    const dir = folder();
    const file = join(dir, 'ready.json');
    const begun = performance.now();
    const started = start(dir, '--no-demo', '--port', '0', '--data-dir', join(dir, 'data'), '--ready-file', file);
    const addresses = await ready(started, file);
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const value of Object.values(addresses)) expect(value).toMatch(/./);

    const write = async (text: string): Promise<string> => {
      const body = JSON.stringify({ text, username: 'a_visitor_name' });
      const made = await fetch(`${addresses.graphUrl}/_sim/comments`, { method: 'POST', body });
      return ((await made.json()) as { commentId: string }).commentId;
    };
    const shown = async (id: string) => (await fetch(`${addresses.graphUrl}/_sim/comments/${id}`)).json();
    const harmful = await write(HARMFUL[0]);
    const ordinary = await write(ORDINARY[0]);
    while (!started.printed().includes('HIDDEN') || !started.printed().includes('ALLOW')) await sleep(50);
    expect(await shown(harmful)).toEqual({ visible: false, hidden: true, deleted: false });
    expect(await shown(ordinary)).toEqual({ visible: true, hidden: false, deleted: false });

    const told = await runCli('audit', ['show', harmful, '--json', '--ready-file', file]);
    expect(told.json()).toMatchObject([{ decisions: [{ action: 'hide' }], outcomes: [{ outcome: 'HIDDEN' }] }]);
    const back = ['--action', 'unhide', '--by', 'test.staff', '--reason', 'test', '--json', '--ready-file', file];
    const review = await runCli('review', [harmful, ...back]);
    expect([review.code, review.json()], review.stderr).toMatchObject([0, [{ outcome: 'VISIBLE' }]]);
    expect(await shown(harmful)).toEqual({ visible: true, hidden: false, deleted: false });

    expect(await interrupt(started)).toBe(0);
    expect(started.printed()).toContain('Hiding is armed here');
    expect(started.printed()).toMatch(/HIDE {4}3-1 abuse .*【.+】/);
    expect(started.printed()).toContain('Decided 2: allowed 1, flagged 0, to hide 1; urgent 1.');
    // The staff order is looked at once more, a minute later.
    expect(started.printed()).toContain('Left for the next start: 0 in the queue, 1 to carry out');
    expect(started.printed()).not.toContain('a_visitor_name');
    const log = readFileSync(join(dir, 'data', 'kotomori.log'), 'utf8');
    expect(log).toContain('"action":"hide"');
    for (const secret of [
      HARMFUL[0],
      '殺すぞ',
      'a_visitor_name',
      addresses.accessToken,
      addresses.appSecret,
      harmful,
    ]) {
      expect(log).not.toContain(secret);
    }
  });

  it('says in a sentence what is wrong and ends with an exit code other than 0', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await sleep(50);
    const { port } = busy.address() as AddressInfo;
    const file = join(mkdtempSync(join(tmpdir(), 'kotomori-bad-')), 'bad.jsonl');
    writeFileSync(file, '{"id":"a","text":"x"}\nno json\n');
    const cases = [
      { args: ['--colour'], sentence: "Unknown option '--colour'. See npm start -- --help." },
      { args: ['--port', String(port), '--data-dir', folder()], sentence: `Port ${port} is in use.` },
      { args: ['--replay', file, '--data-dir', folder()], sentence: `Line 2 of ${file} is not JSON.` },
      { args: ['--replay', '/nowhere.jsonl'], sentence: '/nowhere.jsonl cannot be read.' },
      { args: ['--data-dir', file], sentence: 'is not a folder.' },
    ];
    for (const { args, sentence } of cases) {
      const started = start(folder(), ...args);
      expect(await started.ended, sentence).toBe(1);
      expect(started.printed()).toContain(sentence);
      expect(started.printed().trim().split('\n'), sentence).toHaveLength(1);
    }
    busy.close();
  });

  it('lets only one system use a data folder', async () => {
    const dir = folder();
    const file = join(dir, 'ready.json');
    const first = start(dir, '--no-demo', '--port', '0', '--data-dir', join(dir, 'data'), '--ready-file', file);
    await ready(first, file);
    const second = start(dir, '--no-demo', '--port', '0', '--data-dir', join(dir, 'data'));
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain('in use by another Kotomori');
    expect(await interrupt(first)).toBe(0);
  });
});
