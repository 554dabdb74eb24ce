import { createHmac, timingSafeEqual } from 'node:crypto';
import { asciiJson } from '../moderation/ascii-json.ts';

/** The words a commitment binds, exactly as they were judged. */
export interface CommittedWords {
  readonly text: string;
  readonly username?: string;
  readonly caption?: string;
  readonly parent?: string;
}

/**
 * HMAC-SHA256 in hex over the ASCII JSON of the words, fields in this order, absent ones left out.
 * With the key anyone can show that these are the words that were judged; without it the number says nothing:
 * short insults cannot be guessed from it.
 * @param commitmentKey 32 random bytes in hex, kept in the vault beside the words.
 */
export function commitmentOf(commitmentKey: string, { text, username, caption, parent }: CommittedWords): string {
  return createHmac('sha256', Buffer.from(commitmentKey, 'hex'))
    .update(asciiJson({ text, username, caption, parent }))
    .digest('hex');
}

export function commitmentHolds(commitment: string, commitmentKey: string, words: CommittedWords): boolean {
  const computed = Buffer.from(commitmentOf(commitmentKey, words), 'hex');
  const stored = Buffer.from(commitment, 'hex');
  return computed.length === stored.length && timingSafeEqual(computed, stored);
}
