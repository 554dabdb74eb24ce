import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import besides itself: other rooms, and packages by prefix. One arrow, no exceptions. */
const TABLE: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  'src/rules': { rooms: [], packages: ['tldts', 'libphonenumber-js', 'node:zlib'] },
  'src/moderation': { rooms: ['src/rules', 'policies'], packages: ['zod', 'node:crypto'] },
  'src/queue': { rooms: ['src/moderation', 'src/rules'], packages: ['zod', '@aws-sdk/client-sqs', 'node:'] },
  'src/alerts': {
    rooms: ['src/moderation', 'src/rules', 'src/env.ts'],
    packages: ['zod', 'node:', '@aws-sdk/client-sns'],
  },
  'src/graph-api': {
    rooms: ['src/moderation', 'src/rules', 'src/queue', 'src/alerts'],
    packages: ['zod', 'node:', '@aws-sdk/client-sqs'],
  },
  'src/audit': {
    rooms: ['src/moderation', 'src/rules', 'src/alerts', 'policies'],
    packages: ['zod', 'node:', '@aws-sdk/client-dynamodb', '@aws-sdk/util-dynamodb'],
  },
  'src/console': {
    rooms: ['src/moderation', 'src/rules', 'src/audit', 'src/alerts', 'policies'],
    packages: ['zod', 'node:', 'hono', 'aws-jwt-verify'],
  },
  'src/handlers': {
    rooms: [
      'src',
      'src/rules',
      'src/moderation',
      'src/queue',
      'src/alerts',
      'src/graph-api',
      'src/audit',
      'src/console',
      'policies',
    ],
    packages: ['zod', 'node:', '@aws-sdk/', 'pino', 'hono', 'aws-jwt-verify'],
  },
  infra: {
    rooms: ['src/env.ts', 'src/audit/tables.ts', 'src/alerts', 'policies'],
    packages: ['node:', 'aws-cdk-lib', 'constructs', 'cdk-nag', 'esbuild', 'zod'],
  },
};

const root = join(import.meta.dirname, '../..');
/** Type-only imports of the Lambda event shapes are allowed everywhere: they leave no trace at run time. */
const TYPES = 'package:aws-lambda';
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    return specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : `package:${specifier}`;
  });
}

const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

describe('imports point one way', () => {
  test.each(Object.entries(TABLE))('%s imports only what the table allows', (room, { rooms, packages }) => {
    const files = globSync(`${room}/**/*.ts`, { cwd: root });
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target !== TYPES)
        .filter((target) =>
          target.startsWith('package:')
            ? !packages.some((allowed) => target.slice(8).startsWith(allowed))
            : !within(target, room) &&
              !rooms.some((place) => within(target, place) && (place !== 'src' || !target.slice(4).includes('/'))),
        )
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing outside imports local or cli', () => {
    const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !/^src\/(local|cli)\//.test(file));
    const wrong = files.filter((file) => importsOf(file).some((target) => /^src\/(local|cli)\//.test(target)));
    expect(wrong).toEqual([]);
  });

  test('the reader of imports sees every form', () => {
    expect(importsOf('test/architecture/imports.test.ts')).toContain('package:node:fs');
  });
});

/** Files that would be a second home for an idea. */
describe('file sizes', () => {
  test('no module is longer than 250 lines', () => {
    const files = globSync('{src,infra}/**/*.ts', { cwd: root }).filter((file) => !file.includes('.generated.'));
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
