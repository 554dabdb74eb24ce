import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PurgeQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSystem, startLocalSystem, writeReadyFile } from '../../../src/local/index.ts';

let folder: string;
let system: LocalSystem;
const told: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kotomori-alarms-'));
  system = await startLocalSystem({ onMail: ({ subject }) => told.push(subject) });
  writeReadyFile(join(folder, 'ready.json'), system.ready);
});

afterAll(async () => {
  await system.close();
  rmSync(folder, { recursive: true, force: true });
});

const forge = () =>
  fetch(system.ready.webhookUrl, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` },
  });

async function doctor(): Promise<{ code: number; checks: Record<string, { health: string; next?: string }> }> {
  const args = ['src/cli/doctor.ts', '--json', '--ready-file', join(folder, 'ready.json')];
  const run = promisify(execFile)(process.execPath, args).catch((error: { code: number; stdout: string }) => error);
  const answer = await run;
  const lines = answer.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return {
    code: 'code' in answer ? answer.code : 0,
    checks: Object.fromEntries(lines.map((line) => [line.check, line])),
  };
}

describe('a local system', () => {
  it('tells staff once of a flood of forged deliveries', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, forge));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    await system.alarms.look();
    await system.alarms.look();
    expect(told).toEqual(['【本日中に対応】署名の正しくない通知が多数届いています']);
    expect([...system.alarms.states()].filter(([, state]) => state === 'ALARM').map(([id]) => id)).toEqual([
      'rejected-flood',
    ]);
  });

  it('is found healthy by the doctor, and sick with a next step when a message is set aside', async () => {
    const healthy = await doctor();
    expect(healthy.code).toBe(0);
    expect(Object.values(healthy.checks).map(({ health }) => health)).toEqual(Array(10).fill('good'));
    const { sqs } = system.engines.clients;
    await sqs.send(new SendMessageCommand({ QueueUrl: system.ready.dlqUrl, MessageBody: '{}' }));
    const sick = await doctor();
    await sqs.send(new PurgeQueueCommand({ QueueUrl: system.ready.dlqUrl }));
    expect(sick.code).toBe(1);
    expect(sick.checks['queues']).toMatchObject({ health: 'bad', next: expect.stringContaining('operations.ja.md') });
  });
});
