import type { Comment, CommentContext } from '../../src/moderation/comment.ts';
import type { Judgement } from '../../src/moderation/judgement.ts';
import type { Category, UrgentKind } from '../../src/rules/category.ts';
import type { ConsoleWorld } from './console.ts';

interface Sample {
  readonly text: string;
  readonly words: string;
  readonly clause: string;
  readonly category: Category;
  readonly rule: string;
  readonly action: 'flag' | 'hide';
  readonly strength?: number;
  readonly urgency?: readonly UrgentKind[];
  readonly guard?: string;
  readonly username?: string;
  readonly context?: Partial<CommentContext>;
}

const CAPTION =
  '小倉南区の秋祭りは 11 月 29 日（日）です。合馬の竹あかりと地元の農産物をお楽しみください。雨の場合は中止します。';

/** Invented comments of an ordinary morning, with what the rules found in each. */
export const SAMPLES: readonly Sample[] = [
  {
    text: '明日区役所に火をつけに行くから覚悟しとけよ',
    words: '火をつけに行く',
    clause: '3-5',
    category: 'illegal',
    rule: 'illegal.arson-threat',
    action: 'hide',
    strength: 0.95,
    urgency: ['threat'],
    username: 'n_kage_88',
    context: { caption: CAPTION },
  },
  {
    text: 'もう全部つかれた。今夜で終わりにします。今までありがとう',
    words: '今夜で終わりにします',
    clause: '3-12',
    category: 'other',
    rule: 'care.farewell',
    action: 'flag',
    strength: 0.7,
    urgency: ['self-harm'],
    username: 'sora.to.umi',
  },
  {
    text: 'この担当者ほんと無能。税金どろぼうのくせに態度だけでかい',
    words: '無能',
    clause: '3-1',
    category: 'abuse',
    rule: 'abuse.insult',
    action: 'flag',
    strength: 0.6,
    guard: 'criticism-stays',
    username: 'kokura_taro',
    context: { caption: CAPTION },
  },
  {
    text: '副業で月30万！気になる方はプロフのリンクからLINE登録してね',
    words: 'LINE登録してね',
    clause: '3-3',
    category: 'advertising',
    rule: 'advertising.line-bait',
    action: 'hide',
    strength: 0.95,
    username: 'happy.work.life',
  },
  {
    text: '山田町3丁目の佐藤の家、電話は090-0000-0000です。みんなで文句言おう',
    words: '090-0000-0000',
    clause: '3-7',
    category: 'personal-data',
    rule: 'privacy.telephone',
    action: 'hide',
    strength: 0.95,
    urgency: ['leaked-personal-data'],
    username: 'gekioko',
  },
  {
    text: 'お前みたいなやつは祭りに来るな、消えろ',
    words: '消えろ',
    clause: '3-1',
    category: 'abuse',
    rule: 'abuse.go-away',
    action: 'flag',
    strength: 0.65,
    username: 'yasu_1203',
    context: { parent: '今年も家族で行きます！楽しみです', caption: CAPTION },
  },
  {
    text: '「死ね」と書かれたコメントを見ました。こういう書き込みは消してほしいです',
    words: '死ね',
    clause: '3-1',
    category: 'abuse',
    rule: 'abuse.death-wish',
    action: 'flag',
    strength: 0.55,
    guard: 'quoted-or-warned',
    username: 'minami.mama',
  },
  {
    text: '○○候補に一票を！比例は△△党へ',
    words: '一票を',
    clause: '3-10',
    category: 'political-religious',
    rule: 'politics.vote-call',
    action: 'flag',
    strength: 0.6,
    username: 'ganbaru_nippon',
  },
  {
    text: 'フォロワー1000人 500円〜 すぐ増えます DMください',
    words: 'フォロワー1000人',
    clause: '3-3',
    category: 'advertising',
    rule: 'advertising.follower-sale',
    action: 'hide',
    strength: 0.95,
    username: 'grow_fast_jp',
  },
  {
    text: '当選おめでとうございます！受け取りはこちら hxxps://kitakyushu-present.example',
    words: 'hxxps://kitakyushu-present.example',
    clause: '3-9',
    category: 'malicious-link',
    rule: 'links.lookalike',
    action: 'hide',
    strength: 0.95,
    username: 'kitakyusyu_present',
  },
  {
    text: '区役所の対応が遅すぎる。責任者は説明してほしい。市民をばかにしているのか',
    words: 'ばかにしている',
    clause: '3-1',
    category: 'abuse',
    rule: 'abuse.insult',
    action: 'flag',
    strength: 0.45,
    guard: 'criticism-stays',
    username: 'sone_no_hito',
  },
  {
    text: 'この写真、うちの店のを勝手に使ってませんか？',
    words: '勝手に使って',
    clause: '3-4',
    category: 'intellectual-property',
    rule: 'property.reuse',
    action: 'flag',
    strength: 0.5,
    username: 'cafe.hiraodai',
  },
  {
    text: '小倉南区役所の公式です。アンケートに答えると商品券がもらえます。DMへ',
    words: '小倉南区役所の公式です',
    clause: '3-2',
    category: 'impersonation',
    rule: 'impersonation.office',
    action: 'hide',
    strength: 0.9,
    username: 'kokuraminami_ward_',
  },
  {
    text: '今夜さみしい人、すぐ会えます♡',
    words: 'すぐ会えます',
    clause: '3-6',
    category: 'obscenity',
    rule: 'obscenity.solicitation',
    action: 'hide',
    strength: 0.95,
    username: 'mio_2469',
  },
  {
    text: '隣の家の犬がうるさい。飼い主の名前さらそうかな',
    words: '名前さらそう',
    clause: '3-7',
    category: 'personal-data',
    rule: 'privacy.expose',
    action: 'flag',
    strength: 0.6,
    username: 'nemurenai_yoru',
  },
  {
    text: 'きもい顔で映るなよ',
    words: 'きもい顔',
    clause: '3-1',
    category: 'abuse',
    rule: 'abuse.looks',
    action: 'flag',
    strength: 0.7,
    username: 'aaa_bbb_ccc',
  },
  {
    text: '無料で映画が見放題のアプリはこちらからダウンロードできます',
    words: 'ダウンロード',
    clause: '3-8',
    category: 'malware',
    rule: 'malware.free-app',
    action: 'flag',
    strength: 0.6,
    username: 'eiga_free',
  },
  {
    text: '全然関係ないけど、うちの猫かわいいから見て',
    words: '全然関係ない',
    clause: '2',
    category: 'off-topic',
    rule: 'topic.unrelated',
    action: 'flag',
    strength: 0.4,
    username: 'neko_no_te',
  },
  {
    text: 'このアカウント、みんなで通報して凍結させよう',
    words: '通報して凍結',
    clause: '3-11',
    category: 'platform-terms',
    rule: 'platform.mass-report',
    action: 'flag',
    strength: 0.5,
    username: 'seigi_no_mikata',
  },
  {
    text: '先祖の因縁を断つ集いを開きます。入会金は不要です',
    words: '入会金は不要',
    clause: '3-10',
    category: 'political-religious',
    rule: 'politics.join-us',
    action: 'flag',
    strength: 0.55,
    username: 'hikari_no_kai',
  },
];

/** A judgement like the one the rules would give. */
export function judgementOf(sample: Sample): Partial<Judgement> {
  const start = sample.text.indexOf(sample.words);
  const spans: readonly [number, number][] = start < 0 ? [] : [[start, start + sample.words.length]];
  const { clause, category, strength = 0.6, rule } = sample;
  return {
    action: sample.action,
    urgency: sample.urgency ?? [],
    clauses: [{ clause, category, strength, rules: [{ id: rule, version: 'v1', spans }] }],
    guards: sample.guard ? [{ id: sample.guard, clause, from: 'hide', to: 'flag' }] : [],
    policyVersion: 'kokura-minami-2026-11',
    ruleset: '930aaf15847cc4a9',
    settings: '0123456789abcdef',
  };
}

export const commentNumber = (index: number): string => `1822000000${String(index).padStart(7, '0')}`;

/** Sends the samples one after another, some minutes apart. @returns their keys. */
export async function arriveSamples(world: ConsoleWorld, count = SAMPLES.length): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const sample = SAMPLES[index % SAMPLES.length] as Sample;
    const comment: Partial<Comment> = {
      commentId: commentNumber(index),
      commenterId: `74200000000${String(index).padStart(4, '0')}`,
      text: sample.text,
      ...(sample.username === undefined ? {} : { username: sample.username }),
    };
    keys.push(await world.arrive(comment, judgementOf(sample), sample.context));
    world.clock.advance(7 * 60);
  }
  return keys;
}
