import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFunctions, bundleFunction } from '../../infra/constructs/bundle.ts';
import { contentsOf } from '../../src/cli/bundle/contents.ts';
import { ballast } from '../../src/cli/bundle/needs.ts';
import { FUNCTIONS } from './synthesize.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'kotomori-bundles-'));
  for (const name of builtFunctions()) bundleFunction(name, path.join(directory, name));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('every function of the environment table has its handler', () => {
  expect(builtFunctions()).toEqual(FUNCTIONS);
});

describe.each(FUNCTIONS)('%s', (name) => {
  it('loads in a fresh process without any node_modules, and exports its handler', () => {
    const file = pathToFileURL(path.join(directory, name, 'index.mjs')).href;
    const script = `const { handler } = await import('${file}'); process.stdout.write(typeof handler); process.exit(0)`;
    const env = { PATH: process.env['PATH'] ?? '' };
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: directory, env });
    expect(String(told)).toBe('function');
  });

  it('carries no package that only other functions need', () => {
    const metafile: Metafile = JSON.parse(readFileSync(path.join(directory, `${name}.meta.json`), 'utf8'));
    const packages = contentsOf(metafile).packages.map(([pack]) => pack);
    expect(packages.length).toBeGreaterThan(0);
    expect(ballast(name, packages)).toEqual([]);
  });
});
