import { createHmac } from 'node:crypto';
import { signatureOf } from '../../src/graph-api/webhook/verify-signature.ts';
import type { Dice } from './random.ts';

/** A body and a header that nobody who lacks the secret may get accepted. */
export interface Forgery {
  readonly kind: string;
  readonly body: Buffer;
  readonly header: string | undefined;
}

const hexOf = (dice: Dice, length: number): string =>
  Array.from({ length }, () => dice.below(16).toString(16)).join('');

function flipBit(dice: Dice, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = dice.below(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << dice.below(8));
  return copy;
}

function changeOne(dice: Dice, text: string, alphabet: string): string {
  const at = dice.below(text.length);
  const other = dice.pick([...alphabet].filter((letter) => letter !== text[at]));
  return text.slice(0, at) + other + text.slice(at + 1);
}

type Forge = (
  dice: Dice,
  body: Buffer,
  secret: string,
) => { readonly body?: Buffer; readonly header: string | undefined };

const hex = '0123456789abcdef';
const FORGES: Readonly<Record<string, Forge>> = {
  'random digest': (dice) => ({ header: `sha256=${hexOf(dice, 64)}` }),
  'one digit changed': (dice, body, secret) => ({
    header: `sha256=${changeOne(dice, signatureOf(body, secret).slice(7), hex)}`,
  }),
  'one letter in upper case': (dice, body, secret) => {
    const right = signatureOf(body, secret).slice(7);
    const letters = [...right].flatMap((letter, at) => (/[a-f]/.test(letter) ? [at] : []));
    const at = dice.pick(letters);
    return { header: `sha256=${right.slice(0, at)}${right[at]?.toUpperCase()}${right.slice(at + 1)}` };
  },
  'cut off': (dice, body, secret) => ({ header: signatureOf(body, secret).slice(0, dice.below(71)) }),
  'more digits': (dice, body, secret) => ({ header: signatureOf(body, secret) + hexOf(dice, 1 + dice.below(64)) }),
  'another prefix': (dice, body, secret) => ({
    header:
      dice.pick(['sha1=', 'SHA256=', 'sha512=', '', 'sha256:', 'sha256=sha256=', ' sha256=', 'sha256= ']) +
      signatureOf(body, secret).slice(7),
  }),
  'two headers joined': (dice, body, secret) => {
    const right = signatureOf(body, secret);
    const wrong = `sha256=${hexOf(dice, 64)}`;
    return {
      header: dice.pick([`${right},${right}`, `${wrong}, ${right}`, `${right},${wrong}`, `${right} `, `${right}\n`]),
    };
  },
  'one bit of the body': (dice, body, secret) => ({ body: flipBit(dice, body), header: signatureOf(body, secret) }),
  'body shortened': (dice, body, secret) => ({
    body: body.subarray(0, dice.below(body.length)),
    header: signatureOf(body, secret),
  }),
  'body lengthened': (dice, body, secret) => ({
    body: Buffer.concat([body, Buffer.from(dice.pick([' ', '\n', '\0', '}']))]),
    header: signatureOf(body, secret),
  }),
  'another secret': (dice, body, secret) => ({
    header: signatureOf(
      body,
      dice.pick(['', 'undefined', 'null', ' ', secret.slice(0, -1), `${secret}x`, secret.toUpperCase()]),
    ),
  }),
  'another hash': (dice, body, secret) => ({
    header: `sha256=${createHmac(dice.pick(['sha1', 'sha512', 'md5']), secret)
      .update(body)
      .digest('hex')
      .slice(0, 64)}`,
  }),
  'no header': (dice) => ({ header: dice.pick([undefined, '', 'sha256=', 'null']) }),
};

export const FORGERY_KINDS: readonly string[] = Object.keys(FORGES);

export function forge(dice: Dice, genuine: Buffer, secret: string): Forgery {
  const kind = dice.pick(FORGERY_KINDS);
  const { body = genuine, header } = (FORGES[kind] as Forge)(dice, genuine, secret);
  return { kind, body, header };
}
