import { expect, test } from 'vitest';
import { maskReader } from '../../../src/rules/text/masks.ts';
import { otherReadings } from '../../../src/rules/text/readings.ts';

test.each([
  ['こ.の.電.話.に.か.け.て', 'この電話にかけて'],
  ['この\n電話\nにか\nけて\nくれ', 'この電話にかけてくれ'],
  ['こーのー電ー話ーにーかーけーてーねー', 'この電話にかけてね'],
  ['明日w電話w番号', '明日電話番号'],
  ['いさだくてけかに話電のこ', 'この電話にかけてください'],
  ['デンワバンゴウヲオシエテ', '電話番号をおしえて'],
  ['denwa bangou wo oshiete', '電話番号をおしえて'],
  ['f0ll0w kaeshi masu yo zettai', 'フォロー かえしますよぜったい'],
  ['でンわばんゴうをオしえテね', '電話番号をおしえてね'],
])('%j is read as %j', (disguised, plain) => expect(otherReadings(disguised)).toContain(plain));

test.each([
  'この電話にかけてください。受付は9時からです',
  'すごーーーい！！ wwwwwwww',
  'I went to the ward office and they were very kind',
  '10:00 / 12:00 / 14:00 / 16:00',
  'Route 3 and B1 are open, 50% off $5',
  '今日のライブはサイコーでした。またイベントに行きます',
])('%j is read only as it stands', (text) => expect(otherReadings(text)).toEqual([]));

test('masked letters are filled where only one word fits', () => {
  const read = maskReader(() => ['覚醒剤', '殺してやる', '大麻', '大根']);
  expect(read('覚○剤あります')).toBe('覚醒剤あります');
  expect(read('殺し●やる')).toBe('殺してやる');
  expect(read('大○あります')).toBeUndefined();
  expect(read('○○さん、○月○日に')).toBeUndefined();
});
