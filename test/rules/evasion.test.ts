import { describe, expect, test } from 'vitest';
import { createJudge } from '../../src/moderation/judge.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';

const judge = createJudge({ policy: policyPack('kokura-minami'), now: () => 0 });
const action = (text: string) => judge({ text }).action;

describe('evasive insults are caught', () => {
  test.each([
    'お\n前\nな\nん\nか\n死\nね',
    'バ\nカ\n職\n員',
    'よね死く早',
    'ブスしね',
    '死.ね.よ',
    '死\u200Bね',
    'タヒね',
    '○ねよ',
    '4ねばいいのに、この職員',
    'ｼ ﾈ ﾖ ｸｿﾔｸﾆﾝ',
    'omae baka',
    'temee shine',
    's h i n e y o',
    'SHINE!!',
    'n1gger',
    'f u c k y o u',
    '💀しね',
    '🖕🖕',
    '🥦手押し',
  ])('%j', (text) => expect(action(text)).not.toBe('allow'));
});

describe('their innocent look-alikes are not', () => {
  test.each([
    'Rise and shine, Kokura!',
    'let your smile shine',
    'キラキラ輝いて shine ✨',
    '新曲 shine 最高',
    'よ\nか\n祭\nり\nや\nっ\nた',
    'たのしいしね！',
    '🥦をたくさん収穫しました',
    'ﾊﾞｶﾝｽ ﾀﾉｼﾐ',
    'ハロウィンの💀がかわいい',
  ])('%j', (text) => expect(action(text)).toBe('allow'));
});
