import { describe, expect, it } from 'vitest';
import { policyPack } from '../../../src/moderation/policies/index.ts';
import { byStart } from '../../../src/rules/text/by-start.ts';
import { JudgedText } from '../../../src/rules/text/judged-text.ts';
import { scan } from '../../../src/rules/text/matcher.ts';

const { office } = policyPack('kokura-minami');

describe('byStart', () => {
  it.each([
    ['(?<!親)ばか(?!り)|ばかり|[あ-う]ほ', 'ばかり言う親ばか、うほ。ばか'],
    ['(?:もう)?帰れ|もう(?=寝)|.夜', 'もう帰れ。もう寝る今夜'],
    ['a\\|b|[|c]d|e', 'a|b |d cd e'],
  ])('finds what the pattern finds: %s', (source, words) => {
    const text = new JudgedText({ text: words }, office);
    const found = byStart(source)(text, 'plain');
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(scan(text, 'plain', new RegExp(source, 'g')));
  });
});
