import { createHash } from 'node:crypto';

const digits = (text: string): string =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString()
    .slice(0, 15);

/** Instagram id of a replayed comment: `18` and the first 15 digits of SHA-256(line id) as a decimal number. */
export const commentIdOf = (lineId: string): string => `18${digits(lineId)}`;

/** One post a caption, so that comments under the same caption stand under the same post. */
export const mediaIdOf = (caption: string): string => `18${digits(`media ${caption}`)}`;

/** The comment that is answered: one a post and text. */
export const parentIdOf = (mediaId: string, parent: string): string => `18${digits(`parent ${mediaId} ${parent}`)}`;

/** Instagram-scoped id of the writer. */
export const writerIdOf = (name: string): string => `74${digits(`writer ${name}`)}`;
