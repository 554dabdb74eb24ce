import { describe, expect, test } from 'vitest';
import { policyPack } from '../../../src/moderation/policies/index.ts';
import { linksOf } from '../../../src/rules/detectors/links.ts';
import { JudgedText } from '../../../src/rules/text/judged-text.ts';

const { office } = policyPack('kokura-minami');
const links = (text: string) => linksOf(new JudgedText({ text }, office));
const hosts = (text: string) => links(text).map(({ host }) => host);

describe('links', () => {
  test.each([
    ['https://x7k-note.site/a91', 'x7k-note.site'],
    ['hxxps://amaz0n-kq-login[.]info で', 'amaz0n-kq-login.info'],
    ['ｈｔｔｐｓ：／／ｋｑ－ｙｏｙａｋｕ．ｔｏｐ／ｃａｒｄ', 'kq-yoyaku.top'],
    ['k q - k y u f u . c o m に番号を', 'kq-kyufu.com'],
    ['k q - k y u f u [d o t] x y z で', 'kq-kyufu.xyz'],
    ['hxtps//kitakyu＿teate。top　本日', 'kitakyu_teate.top'],
    ['tínyurl•com⁄kq-gift', 'tinyurl.com'],
    ['ʙɪᴛ.ʟʏ/ᴋǫ', 'bit.ly'],
    ['ⓑⓘⓣ.ⓛⓨ/kq', 'bit.ly'],
    ['сitу.kitаkyushu-lg.site', 'city.kitakyushu-lg.site'],
    ['203.0.113.77/kq/login で', '203.0.113.77'],
    ['t.nk/kq_0412neko', 't.nk'],
  ])('reads %s', (text, host) => {
    expect(hosts(text)).toEqual([host]);
  });

  test.each([
    '楽しかったです。また来ます',
    'Great.How are you? See you there. Me too.',
    '@tachibana.k3 @kyoko.life 見て',
    'mail me at taro.kokura@example.com',
    '2024.11.03 の10.5kmコース',
    'https://www.city.kitakyushu.lg.jp/ と https://www.npa.go.jp/',
  ])('finds no link in %s', (text) => {
    expect(hosts(text)).toEqual([]);
  });

  test('gives the span in the original text', () => {
    const text = '🎁→ ｂｉｔ．ｌｙ／ａｂ どうぞ';
    const [found] = links(text);
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe('ｂｉｔ．ｌｙ／ａｂ');
  });

  test.each([
    ['lnstagrarn-support.page', 'lookalike'],
    ['mercari-id.com', 'lookalike'],
    ['city-kitakyushu-refund.com', 'lookalike'],
    ['nta-go-jp.kq-zei.cc', 'lookalike'],
    ['bit.ly/ab', 'shortened'],
    ['lin.ee/ab12', 'messenger'],
    ['xn--kitakyu-lq3f.com', 'risky'],
    ['kq-app.win/minami.apk', 'program'],
    ['kanpu-uketori.net', 'bait'],
    ['kq-giga[.]pw', 'disguised'],
    ['https://www.nishinippon.co.jp/a', 'known'],
  ] as const)('%s is %s', (text, trait) => {
    expect(links(text)[0]?.[trait]).toBe(true);
  });

  test.each([
    'https://www.amazon.co.jp/dp/1',
    'https://www.post.japanpost.jp/',
    'https://yamatomuseum.com/',
    'https://apple-farm-kokura.jp/',
  ])('%s borrows no name', (text) => {
    expect(links(text)[0]?.lookalike).toBe(false);
  });
});
