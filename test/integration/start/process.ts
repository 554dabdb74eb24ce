import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { LocalSystemOptions, ReadyFile } from '../../../src/local/index.ts';

/** The engines the tests are to run on: embedded, or, by environment, others; there each test has names of its own. */
export function enginesFor(folder: string): LocalSystemOptions {
  const { DYNAMODB_ENDPOINT: dynamodbEndpoint, SQS_ENDPOINT: sqsEndpoint } = process.env;
  return {
    ...(dynamodbEndpoint ? { dynamodbEndpoint } : {}),
    ...(sqsEndpoint ? { sqsEndpoint } : {}),
    prefix: `${basename(folder)}-`,
  };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kotomori-start-'));

export interface Started {
  readonly child: ChildProcess;
  /** Everything printed so far, standard output and error. */
  printed(): string;
  /** The exit code (or the signal that ended it). */
  readonly ended: Promise<number | string>;
}

/** Runs `npm start -- …` without npm in between, so that signals reach it. @param folder names it on shared engines. */
export function start(folder: string, ...args: readonly string[]): Started {
  const preload = ['--import', './scripts/require-node24.mjs'];
  const env = { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1', ENGINE_PREFIX: enginesFor(folder).prefix };
  const child = spawn(process.execPath, [...preload, 'src/local/main.ts', ...args], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  return { child, ended, printed: () => Buffer.concat(chunks).toString('utf8') };
}

/** Waits for the ready file of a started system. */
export async function ready(started: Started, file: string): Promise<ReadyFile> {
  let over = false;
  void started.ended.then(() => {
    over = true;
  });
  for (const end = Date.now() + 30_000; ; await sleep(20)) {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    if (over || Date.now() > end) throw new Error(`It did not get ready:\n${started.printed()}`);
  }
}

/** Ctrl-C, and the exit code. */
export async function interrupt(started: Started): Promise<number | string> {
  started.child.kill('SIGINT');
  return started.ended;
}
