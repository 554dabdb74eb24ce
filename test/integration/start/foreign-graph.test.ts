import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen } from '../../../src/local/engines/engine.ts';
import { type LocalSystem, startLocalSystem } from '../../../src/local/index.ts';
import { readReplay } from '../../../src/local/replay/input.ts';
import { runReplay } from '../../../src/local/replay/run-replay.ts';
import { createScreen } from '../../../src/local/screen/screen.ts';
import { enginesFor, newFolder } from './process.ts';
import { HARMFUL, ORDINARY } from './texts.ts';

/** The least of a Graph API: hides what it is told to, and tells what is hidden. */
const hidden = new Set<string>();
const bearers = new Set<string | undefined>();
const graph = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://graph');
  const id = url.pathname.split('/').at(-1) ?? '';
  bearers.add(request.headers.authorization);
  const body = new URLSearchParams((await buffer(request)).toString());
  const hide = url.searchParams.get('hide') ?? body.get('hide');
  if (request.method === 'POST' && hide === 'true') hidden.add(id);
  const answer = request.method === 'POST' ? { success: true } : { id, hidden: hidden.has(id) };
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
});
let system: LocalSystem;

beforeAll(async () => {
  system = await startLocalSystem({ ...enginesFor(newFolder()), graphUrl: await listen(graph) });
});
afterAll(async () => {
  await system.close();
  graph.close();
  graph.closeAllConnections();
});

it('replays against another Graph API, as the holder of the token in the ready file', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kotomori-foreign-'));
  const [input, report] = [join(dir, 'in.jsonl'), join(dir, 'out.jsonl')];
  const lines = [
    { id: 'f-1', text: HARMFUL[0], action: 'hide', commentId: '17900000000000042' },
    { id: 'f-2', text: ORDINARY[0], action: 'allow' },
  ];
  writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'));
  const screen = { ...createScreen(), line: () => {}, status: () => {} };
  expect(system.simulator).toBeUndefined();
  expect(await runReplay(system, readReplay(input), screen, report, AbortSignal.timeout(30_000))).toBe(true);
  expect([...hidden]).toEqual(['17900000000000042']);
  expect([...bearers]).toEqual([`Bearer ${system.ready.accessToken}`]);
  const [first, second] = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    id: 'f-1',
    commentId: '17900000000000042',
    expected: 'hide',
    action: 'hide',
    urgent: true,
    clauses: expect.arrayContaining(['3-1']),
    outcome: 'HIDDEN',
  });
  expect(Object.keys(first)).toEqual(['id', 'commentId', 'expected', 'action', 'urgent', 'clauses', 'outcome', 'ms']);
  expect(second).toMatchObject({ id: 'f-2', action: 'allow', clauses: [], outcome: null });
});
