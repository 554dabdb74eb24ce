import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/local/screen/excerpt.ts';

const mark = (words: string): string => `【${words}】`;

describe('an excerpt of a comment', () => {
  it('marks the words that decided', () => {
    expect(excerpt('消えろゴミ、もう来るな', [[3, 5]], mark)).toBe('消えろ【ゴミ】、もう来るな');
  });

  it('shows the place of a word deep in a long comment', () => {
    const text = `${'あ'.repeat(300)}ゴミ${'い'.repeat(300)}`;
    const line = excerpt(text, [[300, 302]], mark);
    expect(line).toMatch(/^…あ{12}【ゴミ】い+…$/);
  });

  it('lets nothing through that moves the cursor, breaks the line or reorders text', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\u001b', '\n', '\r', '\t', '\u0007', '\u202e', '\u2066', '\u009b', '\ud83d', 'あ', '😀'),
    });
    fc.assert(
      fc.property(nasty, fc.nat(20), fc.nat(20), (text, a, b) => {
        const line = excerpt(text, [[Math.min(a, b), Math.max(a, b)]], mark);
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });

  it('never cuts an emoji in two', () => {
    for (let lead = 0; lead < 60; lead += 1) {
      expect(excerpt(`${'a'.repeat(lead)}😀${'b'.repeat(60)}`, [[30, 31]], (words) => words)).not.toContain('\ufffd');
    }
  });
});
