import { afterAll, beforeAll, expect, it } from 'vitest';
import { DAY } from '../../../src/local/demo/day.ts';
import { playDay } from '../../../src/local/demo/play.ts';
import { type LocalSystem, startLocalSystem } from '../../../src/local/index.ts';
import type { CommentRecord } from '../../../src/moderation/decision.ts';
import { CATEGORIES } from '../../../src/rules/category.ts';
import { enginesFor, newFolder } from './process.ts';

let system: LocalSystem;
let ids: Map<string, string>;
const records = new Map<string, CommentRecord>();
const failures: string[] = [];

beforeAll(async () => {
  system = await startLocalSystem(enginesFor(newFolder()));
  const { simulator } = system;
  if (!simulator) throw new Error('The sample day needs the simulator.');
  system.observe({ enforced: (_comment, _cause, result) => void failures.push(result) });
  const unhide = async (commentId: string, reason: string): Promise<void> => {
    const { comment } = await system.record(commentId);
    await system.order({ comment, action: 'unhide', by: 'sample.staff', reason });
  };
  const demo = { simulator, unhide, tell: () => {} };
  ids = await playDay(demo, AbortSignal.timeout(120_000), 150);
  await system.idle();
  for (let minute = 0; minute < 5 && (await system.backlog()).pending > 0; minute += 1) {
    system.clock.advance(61);
    await system.run('enforce-pending');
  }
  for (const [name, id] of ids) records.set(name, await system.record(id));
}, 150_000);
afterAll(() => system.close());

const decisions = () => [...records.values()].flatMap(({ decision }) => (decision ? [decision] : []));

it('decides every comment of the sample day, as the day means it', () => {
  const wrong = DAY.filter((moment) => moment.kind === 'comment').filter(
    ({ name, text, expected }) => records.get(name ?? text)?.decision?.action !== expected,
  );
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

it('shows every action, every category that may hide, and an urgent comment', () => {
  expect(new Set(decisions().map(({ action }) => action))).toEqual(new Set(['allow', 'flag', 'hide']));
  const hidden = decisions().filter(({ action }) => action === 'hide');
  const shown = new Set(hidden.flatMap(({ clauses }) => clauses.map(({ category }) => category)));
  const mayHide = CATEGORIES.filter((category) => category !== 'other' && category !== 'off-topic');
  expect(mayHide.filter((category) => !shown.has(category))).toEqual([]);
  expect(decisions().some(({ urgency }) => urgency.length > 0)).toBe(true);
});

it('shows a failure that heals: every hide ends in its outcome', () => {
  expect(failures.some((result) => result.startsWith('failed'))).toBe(true);
  const open = [...records.values()].filter(
    ({ decision, outcomes }) => decision?.action === 'hide' && !outcomes.some((row) => row.cause === 'D'),
  );
  expect(open).toEqual([]);
});

it('shows an undo by staff that holds', () => {
  const finder = records.get('finder');
  expect(finder?.staff.map(({ action, actor }) => [action, actor])).toEqual([['unhide', 'sample.staff']]);
  expect(system.simulator?.visibility(ids.get('finder') ?? '')?.visible).toBe(true);
});
