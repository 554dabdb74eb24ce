import { afterEach, describe, expect, test } from 'vitest';
import { type LocalSystem, startLocalSystem } from '../../../src/local/index.ts';
import { enginesFor, newFolder } from '../start/process.ts';
import { HARMFUL, ORDINARY } from '../start/texts.ts';

let system: LocalSystem | undefined;
afterEach(async () => {
  await system?.close();
  system = undefined;
});

async function started() {
  system = await startLocalSystem({ ...enginesFor(newFolder()) });
  const { simulator } = system;
  if (!simulator) throw new Error('The built-in simulator did not start.');
  return { system, simulator };
}

describe('webhooks that never come', () => {
  test('F25 five in a hundred dropped for ever: all are decided after one reconcile, and harmful ones hidden', async () => {
    const { system, simulator } = await started();
    simulator.configureWebhook({ dropShare: 0.05 });
    const texts = Array.from({ length: 200 }, (_, i) => (i % 10 === 0 ? HARMFUL[0] : `${ORDINARY[0]} ${i}`));
    const ids = texts.map((text) => simulator.addComment({ text }).id);
    await system.idle(60_000);
    const undecided = async () => {
      const records = await Promise.all(ids.map((id) => system.record(id)));
      return records.filter((record) => record.decision === undefined).length;
    };
    expect(await undecided()).toBeGreaterThan(0);

    system.clock.advance(600);
    await system.run('reconcile');
    await system.idle(60_000);
    expect(await undecided()).toBe(0);
    const left = ids.filter((id, i) => i % 10 === 0 && simulator.visibility(id)?.visible);
    expect(left).toEqual([]);
  });
});

describe('Instagram down', () => {
  test('F53 for six hours of the clock: nothing is lost, and all hides are done within half an hour after', async () => {
    const { system, simulator } = await started();
    simulator.setFault({ kind: 'html', status: 503 });
    const ids = Array.from({ length: 12 }, () => simulator.addComment({ text: HARMFUL[1] }).id);
    await system.idle(60_000);
    for (let minute = 0; minute < 360; minute += 30) {
      system.clock.advance(1_800);
      await system.run('enforce-pending');
    }
    expect(ids.filter((id) => simulator.visibility(id)?.hidden)).toEqual([]);
    expect((await system.backlog()).pending).toBe(ids.length);
    // A healthy hide takes four calls: caption, parent, hide, read-back.
    expect(simulator.calls().length).toBeLessThanOrEqual(2 * 4 * ids.length);

    simulator.clearFaults();
    for (let minute = 0; minute < 30; minute += 5) {
      system.clock.advance(300);
      await system.run('enforce-pending');
    }
    expect(ids.filter((id) => !simulator.visibility(id)?.hidden)).toEqual([]);
    expect((await system.backlog()).pending).toBe(0);
  });
});
