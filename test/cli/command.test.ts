import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readOptions, sentenceOf, UsageError } from '../../src/cli/command.ts';

const named = (name: string, message = 'inner words') => Object.assign(new Error(message), { name });

describe('what goes wrong is one sentence', () => {
  test.each([
    [new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })]), 'Nothing answers'],
    [named('CredentialsProviderError'), 'No AWS credentials'],
    [new Error('outer', { cause: named('ResourceNotFoundException') }), 'does not exist there'],
    [new Error('first line\n    at stack'), 'first line'],
    [new Error(''), 'Error'],
    [z.object({ by: z.string().max(3, 'is too long') }).safeParse({ by: 'long' }).error, 'by is too long'],
    ['thrown text', 'thrown text'],
  ])('%s', (error, sentence) => {
    expect(sentenceOf(error)).toContain(sentence);
    expect(sentenceOf(error)).not.toContain('\n');
  });
});

describe('options', () => {
  const options = { by: { type: 'string' }, json: { type: 'boolean' } } as const;

  test('are read, positionals apart', () => {
    const { values, positionals } = readOptions(['1', '--by', 'aoki', '--json'], options, 'usage');
    expect({ ...values }).toEqual({ by: 'aoki', json: true });
    expect(positionals).toEqual(['1']);
  });

  test.each([[['--bye', 'x']], [['--by']], [['--json=1']]])('%j is refused with where to look', (args) => {
    expect(() => readOptions(args, options, 'usage')).toThrow(UsageError);
    expect(() => readOptions(args, options, 'usage')).toThrow('--help shows the options');
  });
});
