import type { Comment } from '../../src/moderation/comment.ts';
import type { ClauseFinding, Judgement } from '../../src/moderation/judgement.ts';

export const ACCOUNT_ID = '17841400000000001';

/** An invented comment; every field can be overridden. */
export const aComment = (overrides: Partial<Comment> = {}): Comment => ({
  accountId: ACCOUNT_ID,
  commentId: '18220000000000001',
  text: 'お前なんか消えろ',
  commenterId: '742000000000001',
  username: 'sample.user',
  mediaId: '18000000000000001',
  mediaProductType: 'FEED',
  field: 'comments',
  source: 'webhook',
  receivedAt: '2026-11-23T03:00:00.000Z',
  ...overrides,
});

export const ABUSE: ClauseFinding = {
  clause: '3-1',
  category: 'abuse',
  strength: 0.95,
  rules: [{ id: 'abuse.sample', version: 'v1', spans: [[0, 2]] }],
};

export const HIDE: Partial<Judgement> = { action: 'hide', clauses: [ABUSE] };
export const FLAG: Partial<Judgement> = { action: 'flag', clauses: [{ ...ABUSE, strength: 0.6 }] };
