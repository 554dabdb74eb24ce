import { describe, expect, test } from 'vitest';
import { decide } from '../../src/moderation/decide.ts';
import { JUDGEMENT_GUARDS, SECOND_OPINION } from '../../src/moderation/guards/judgement-guards.ts';
import { createJudge } from '../../src/moderation/judge.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import { DEFAULT_SETTINGS, JudgeSettings } from '../../src/moderation/settings.ts';
import { defineRule, type Rule, type Signal } from '../../src/rules/rule.ts';
import { JudgedText } from '../../src/rules/text/judged-text.ts';
import { phrase } from '../../src/rules/text/matcher.ts';

const RULE = {
  category: 'abuse',
  stage: 'flag',
  strength: 0.5,
  find: phrase('窓口'),
  rationale: '',
  knownGaps: '',
  mustMatch: [],
  mustNotMatch: [],
} as const;
const policy = policyPack('kokura-minami');
const judge = createJudge({ policy });
const unasked = createJudge({ policy, guards: JUDGEMENT_GUARDS.filter(({ id }) => id !== SECOND_OPINION) });

const HARMLESS = 'クマンバチの巣の駆除は自腹ですか';
const CUT = '干し柿づくり教室、包丁で指を切りかけた。来年はピーラー持参';
const PRAISE = '桜がきれいでした。来年も家族で行きます。写真をありがとうございます。';

describe('the second reader is asked', () => {
  test('before a comment is hidden that reads like harmless ones', () => {
    expect(unasked({ text: HARMLESS }).action).toBe('hide');
    const { action, guards } = judge({ text: HARMLESS });
    expect(action).toBe('flag');
    expect(guards).toContainEqual({ id: SECOND_OPINION, clause: '3-1', from: 'hide', to: 'flag' });
  });

  test('before a mere hint is flagged, and then a threat that was only a hint wakes nobody', () => {
    expect(unasked({ text: CUT })).toMatchObject({ action: 'flag', urgency: ['threat'] });
    expect(judge({ text: CUT })).toMatchObject({ action: 'allow', urgency: [] });
  });
});

test('a rule that never hides keeps a flag, and does not keep the hide of another from criticism', () => {
  const text = new JudgedText({ text: '区役所の窓口の対応は遅いです' }, policy.office);
  const rule = (id: string, more: Partial<Rule>): Signal => ({
    rule: { ...defineRule({ ...RULE, id }), ...more },
    version: '1',
    spans: [[0, 3]],
  });
  const hides = rule('abuse.hides', { stage: 'hide', strength: 0.9 });
  const guards = JUDGEMENT_GUARDS.filter(({ id }) => id === 'criticism-stays');
  const actionOf = (...signals: Signal[]) =>
    decide({ signals, complete: true, text }, policy, DEFAULT_SETTINGS, guards).action;
  expect(actionOf(hides)).toBe('flag');
  expect(actionOf(hides, rule('abuse.reads', { firm: true, neverHides: true }))).toBe('flag');
  expect(actionOf(hides, rule('abuse.slur', { firm: true }))).toBe('hide');
});

describe('it does not help', () => {
  test.each([
    ['a harmful sentence among praise', `${PRAISE}お前なんか死ね、ブス。${PRAISE}`],
    [
      'a telephone number in a harmless sentence',
      '公園の草刈りをしていただいて助かりました。うちの電話は090-0402-7715です',
    ],
    ['a program among praise', `${PRAISE}これを入れてください https://fix-tool.top/app.apk ${PRAISE}`],
    ['a link among praise', `${PRAISE}給付金の受け取り→ https://kitakyu-kyufu-uke.top/form ${PRAISE}`],
  ])('%s', (_, text) => expect(judge({ text }).action).toBe('hide'));

  test('against a word that staff added', () => {
    const settings = JudgeSettings.parse({ extraWords: [{ word: '家族で行きます', category: 'advertising' }] });
    expect(judge({ text: PRAISE }).action).toBe('allow');
    expect(createJudge({ policy, settings })({ text: PRAISE }).action).toBe('flag');
  });
});
