import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commentIdOf } from '../../../src/local/replay/ids.ts';
import { readReplay } from '../../../src/local/replay/input.ts';

function fileOf(...lines: readonly (object | string)[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'kotomori-replay-')), 'in.jsonl');
  writeFileSync(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return file;
}

describe('replay input', () => {
  it('derives the comment id from the line id as the stable interface says', () => {
    const decimal = BigInt(`0x${createHash('sha256').update('d-0001').digest('hex')}`).toString();
    expect(commentIdOf('d-0001')).toBe(`18${decimal.slice(0, 15)}`);
    expect(commentIdOf('d-0001')).toMatch(/^18\d{15}$/);
  });

  it('lets a numeric commentId win', () => {
    const [comment] = readReplay(fileOf({ id: 'a', text: 'x', commentId: '12345' }));
    expect(comment?.commentId).toBe('12345');
  });

  it('puts comments with the same caption under the same post, and answers under the same parent', () => {
    const [a, b, c] = readReplay(
      fileOf(
        { id: 'a', text: 'x', caption: 'p', parent: 'q' },
        { id: 'b', text: 'y', caption: 'p', parent: 'q' },
        { id: 'c', text: 'z', caption: 'other' },
      ),
    );
    expect(a?.mediaId).toBe(b?.mediaId);
    expect(a?.parentId).toBe(b?.parentId);
    expect(c?.mediaId).not.toBe(a?.mediaId);
    expect(c).not.toHaveProperty('parentId');
  });

  it('reads the same ids from the same file', () => {
    const file = fileOf({ id: 'a', text: 'x', caption: 'p', parent: 'q', action: 'hide', acceptable: ['hide'] }, '');
    expect(readReplay(file)).toEqual(readReplay(file));
    expect(readReplay(file)[0]).toMatchObject({ text: 'x', expected: 'hide' });
  });

  it.each([
    [['{"id":'], /^Line 1 of .* is not JSON\.$/],
    [[{ id: 'a', text: 'x' }, { id: 'b' }], /^Line 2 of .* cannot be used: text /],
    [[{ id: 'a', text: 'x', commentId: 'abc' }], /commentId must be digits/],
    [
      [
        { id: 'a', text: 'x' },
        { id: 'a', text: 'y' },
      ],
      /holds a twice/,
    ],
    [[], /holds no comments/],
  ])('refuses a bad file before anything is sent: %j', (lines, sentence) => {
    expect(() => readReplay(fileOf(...lines))).toThrow(sentence);
  });

  it('says so when there is no file', () => {
    expect(() => readReplay('/nowhere/x.jsonl')).toThrow('cannot be read');
  });
});
