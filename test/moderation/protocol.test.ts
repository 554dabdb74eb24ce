import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StaffAction } from '../../src/moderation/decision.ts';
import { enforcePending } from '../../src/moderation/enforce-pending.ts';
import type { Judgement } from '../../src/moderation/judgement.ts';
import { moderate } from '../../src/moderation/moderate.ts';
import { giveStaffOrder } from '../../src/moderation/staff-order.ts';
import { ACCOUNT_ID, aComment, FLAG, HIDE } from '../helpers/comments.ts';
import { type Fault, World } from '../helpers/memory-ports.ts';
import { runInterleaved } from '../helpers/schedule.ts';

const COMMENT = aComment();
const KEY = `k1.${COMMENT.commentId}`;
const JUDGEMENTS: readonly Partial<Judgement>[] = [{ action: 'allow' }, FLAG, HIDE];

interface Scenario {
  /** What each delivery's rules would say: rules may be deployed between two deliveries. */
  readonly judgements: readonly number[];
  readonly order: StaffAction | 'none';
  readonly faults: readonly Fault[];
  readonly choices: readonly number[];
  readonly kills: readonly (readonly [worker: string, step: number])[];
}

const scenario: fc.Arbitrary<Scenario> = fc.record({
  judgements: fc.tuple(fc.constantFrom(2, 2, 2, 1, 0), fc.constantFrom(2, 2, 1, 0)),
  order: fc.constantFrom<StaffAction | 'none'>('unhide', 'unhide', 'hide', 'none'),
  faults: fc.array(fc.constantFrom<Fault>('ok', 'ok', 'lost-before', 'lost-after', 'late', 'no-effect', 'token'), {
    maxLength: 4,
  }),
  choices: fc.array(fc.nat(5), { minLength: 60, maxLength: 60 }),
  kills: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'staff'), fc.integer({ min: 1, max: 14 })), { maxLength: 2 }),
});

/** Plays one scenario to its end: deliveries and a staff order at once, redelivery of what died, two sweeps. */
async function play(scene: Scenario, world = new World(), sweeps = 4): Promise<World> {
  world.faults = [...scene.faults];
  const portsOf = (worker: string, judgement: number) => ({
    ...world.ports(worker),
    judge: () => ({ ...world.ports().judge({ text: '' }), ...JUDGEMENTS[judgement] }),
  });
  let turn = 0;
  const workers: Record<string, () => Promise<unknown>> = {
    a: () => moderate(portsOf('a', scene.judgements[0] ?? 0), COMMENT),
    b: () => moderate(portsOf('b', scene.judgements[1] ?? 0), COMMENT),
  };
  if (scene.order !== 'none') {
    const order = { comment: KEY, action: scene.order, by: 'staff', reason: '確認した', clause: '3-1' } as const;
    workers['staff'] = async () => {
      for (let tries = 0; tries < 30; tries += 1) {
        const seen = await world.ports('staff').ledger.read(KEY);
        if (seen.decision) return giveStaffOrder(world.ports('staff'), order);
      }
      return undefined;
    };
  }
  const { killed } = await runInterleaved(
    world,
    workers,
    (among) => (scene.choices[turn++ % scene.choices.length] ?? 0) % among,
    (worker, step) => scene.kills.some(([name, at]) => name === worker && at === step),
  );
  world.faults = [];
  for (const worker of ['a', 'b']) {
    if (killed.has(worker)) await moderate(portsOf('again', scene.judgements[0] ?? 0), COMMENT);
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    world.now += 700_000;
    await enforcePending(world.ports('sweeper'), ACCOUNT_ID, () => 1);
  }
  return world;
}

/** The invariants of DESIGN §5 that one comment can show; returns what is broken. */
function broken(world: World): string[] {
  const faults: string[] = [];
  const record = world.record(KEY);
  const decision = record.decision;
  const hidden = world.hidden.get(COMMENT.commentId) ?? false;
  if (!decision) return ['not decided'];
  const orders = record.staff.filter((row) => row.action === 'hide' || row.action === 'unhide');
  const newest = orders.at(-1);
  if (newest?.action === 'unhide' && hidden) faults.push('restored but hidden');
  if (newest?.action === 'hide' && !hidden) faults.push('ordered hidden but visible');
  if (!newest && decision.action !== 'hide' && hidden) faults.push('allowed or flagged but hidden');
  if (!newest && decision.action === 'hide' && !hidden) faults.push('decided hidden but visible');
  if (decision.action === 'hide' && !record.outcomes.some((row) => row.cause === 'D')) {
    if (!newest || record.attempts.some((row) => row.cause === 'D')) faults.push('hide without outcome');
  }
  for (const order of orders) {
    if (!record.outcomes.some((row) => row.cause === order.id)) faults.push(`${order.id} without outcome`);
  }
  if (decision.action !== 'allow' && !world.texts.has(KEY)) faults.push('no words kept');
  if (decision.action !== 'allow' && record.commitment === undefined) faults.push('no commitment');
  if (decision.action !== 'allow' && !newest && !world.reviews.has(KEY)) faults.push('offered to nobody');
  if (decision.action === 'allow' && world.texts.size > 0) faults.push('words of an allowed comment kept');
  if (world.pending.size > 0) faults.push('pending left');
  return faults;
}

const RUNS = Number(process.env['PROTOCOL_RUNS'] ?? 3000);

describe('the protocol under every order of steps', () => {
  test(`R-08 ${RUNS} schedules with crashes, lost and late answers, rule deploys and a staff order break no invariant`, async () => {
    let withStaff = 0;
    let withKill = 0;
    await fc.assert(
      fc.asyncProperty(scenario, async (scene) => {
        const world = await play(scene);
        if (world.record(KEY).staff.length > 0) withStaff += 1;
        if (scene.kills.length > 0) withKill += 1;
        expect(broken(world)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(withStaff).toBeGreaterThan(RUNS / 10);
    expect(withKill).toBeGreaterThan(RUNS / 10);
  }, 120_000);
});

/** A store whose reads never show deliverers what people ordered, as an index that lags. */
function laggingReads(): World {
  const world = new World();
  const ports = world.ports.bind(world);
  world.ports = (worker) => {
    const original = ports(worker);
    const read: typeof original.ledger.read = async (key) => {
      const row = await original.ledger.read(key);
      return worker === 'staff' ? row : { ...row, staff: [] };
    };
    return { ...original, ledger: { ...original.ledger, read } };
  };
  return world;
}

/** Protocols with one promise taken away: each must be caught, or the checker sees nothing. */
const CONTROLS: Readonly<Record<string, () => World>> = {
  'a decision that the second deliverer overwrites': () => {
    const world = new World();
    const ports = world.ports.bind(world);
    world.ports = (worker) => {
      const original = ports(worker);
      const putDecision: typeof original.ledger.putDecision = async (decision) => {
        world.record(decision.comment).rowKeys.delete('D');
        return original.ledger.putDecision(decision);
      };
      return { ...original, ledger: { ...original.ledger, putDecision } };
    };
    return world;
  },
  'no pending rows': () => {
    const world = new World();
    const ports = world.ports.bind(world);
    world.ports = (worker) => {
      const original = ports(worker);
      return { ...original, state: { ...original.state, putPending: async () => true } };
    };
    return world;
  },
  'success taken for effect': () => {
    const world = new World();
    const ports = world.ports.bind(world);
    world.ports = (worker) => {
      const original = ports(worker);
      const read: typeof original.enforcer.read = async (_account, commentId) => ({
        commentId,
        hidden: world.calls.at(-1)?.startsWith('hide') ?? false,
      });
      return { ...original, enforcer: { ...original.enforcer, read } };
    };
    return world;
  },
  'words stored by the winner only': () => {
    const world = new World();
    const ports = world.ports.bind(world);
    world.ports = (worker) => {
      const original = ports(worker);
      const putText: typeof original.vault.putText = async (text) =>
        worker === 'a' ? original.vault.putText(text) : { ...text, commitmentKey: '' };
      return { ...original, vault: { ...original.vault, putText } };
    };
    return world;
  },
};

const calm = scenario.map((scene) => ({ ...scene, faults: [], kills: [] }));

/** Visibility must be right at once, without any sweep, as long as nothing dies and no answer is lost. */
const brokenAtOnce = async (scene: Scenario, world?: World): Promise<string[]> =>
  broken(await play(scene, world, 0)).filter((fault) => / but (hidden|visible)/.test(fault));

describe('the protocol without crashes and faults', () => {
  test('R-08 needs no sweep: what a person ordered stands the moment everybody is done', async () => {
    await fc.assert(
      fc.asyncProperty(calm, async (scene) => {
        expect(await brokenAtOnce(scene)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  test('R-08 control: a worker that cannot see staff orders is caught', async () => {
    const check = fc.asyncProperty(calm, async (scene) => (await brokenAtOnce(scene, laggingReads())).length === 0);
    expect((await fc.check(check, { numRuns: 4000, seed: 7, endOnFailure: true })).failed).toBe(true);
  });
});

describe('the checker sees what it should', () => {
  test.each(Object.entries(CONTROLS))('R-08 control: %s is caught', async (_name, make) => {
    const outcome = await fc.check(
      fc.asyncProperty(scenario, async (scene) => broken(await play(scene, make())).length === 0),
      { numRuns: 4000, seed: 7, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
  });
});
