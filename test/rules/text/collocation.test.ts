import { describe, expect, it } from 'vitest';
import { policyPack } from '../../../src/moderation/policies/index.ts';
import { collocations } from '../../../src/rules/text/collocation.ts';
import { JudgedText } from '../../../src/rules/text/judged-text.ts';

const { office } = policyPack('kokura-minami');
const hits = (lines: string, text: string): string[] => {
  const judged = new JudgedText({ text }, office);
  return collocations(lines)
    .find(judged)
    .map((span) => judged.words(span));
};

const LINES = `
  # money that grows
  収入|お小遣い .. 増え|倍に
  高校生 & 泊めて|泊まり
  プロフ .. 見て ! 区役所|市役所
  body_massage .. dm
`;

describe('collocations', () => {
  it('finds groups in their order within a sentence', () => {
    expect(hits(LINES, 'お小遣いがすこし増えた')).toEqual(['お小遣いがすこし増え']);
    expect(hits(LINES, '増えたお小遣い')).toEqual([]);
    expect(hits(LINES, 'お小遣い。それから増えた')).toEqual([]);
  });

  it('finds groups in any order where they are joined by &', () => {
    expect(hits(LINES, '泊まりでいい高校生')).toHaveLength(1);
    expect(hits(LINES, '高校生なら今日泊めてあげる')).toHaveLength(1);
    expect(hits(LINES, `高校生${'あ'.repeat(60)}泊めて`)).toEqual([]);
  });

  it('leaves a comment alone that holds an excusing word', () => {
    expect(hits(LINES, 'プロフを見て')).toHaveLength(1);
    expect(hits(LINES, '区役所のプロフを見て')).toEqual([]);
  });

  it('sees through separators and half width', () => {
    expect(hits(LINES, 'お.小.遣.い 増.え.る')).toHaveLength(1);
    expect(hits(LINES, 'BODY MASSAGE please DM me')).toHaveLength(1);
  });

  it('goes on with a line in the next one', () => {
    const broken = `
      収入
        |お小遣い
        .. 増え
        ! 区役所
    `;
    expect(hits(broken, 'お小遣いが増えた')).toHaveLength(1);
    expect(hits(broken, '区役所でお小遣いが増えた')).toEqual([]);
  });

  it('names the line that it cannot read', () => {
    expect(() => collocations('収入|| .. 増え').need).toThrow(/収入\|\| \.\. 増え/);
    expect(() => collocations('a ! b ! c').need).toThrow(/at most one/);
  });
});
