import { SPREADS } from '../../context/exposure.ts';
import { FAMILY_NAME, FULL_NAME } from '../../context/full-names.ts';
import { PUBLIC_PLACE } from '../../context/homes.ts';
import { ADDRESS_PART } from '../../context/traces.ts';
import { HOUSE_ADDRESS } from '../../detectors/addresses.ts';
import { mayHoldShortAddress, SHORT_FIGURES } from '../../detectors/figures.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, beside, unless, where } from '../../text/combine.ts';
import { pattern, phrase, shape } from '../../text/matcher.ts';

/** Two numbers behind a place: 長野南9の66, 若園○丁目99-7, 東九丁目六番地. */
const FINE = where(
  anyOf(
    HOUSE_ADDRESS,
    ADDRESS_PART,
    pattern(
      /[一-龠々ヶ台町東西南北]の?\s?(?:[\d一二三四五六七八九十○◯〇]{1,3}丁目)\s?の?\s?[\d一二三四五六七八九十]{1,3}(?:番|の|-|番地)?\s?\d{0,4}/g,
      [],
    ),
    shape(SHORT_FIGURES, mayHoldShortAddress),
  ),
  (span, text) => (text.words(span).match(/[\d０-９一二三四五六七八九十○◯〇]+/g) ?? []).length >= 2,
);
const SHOP = phrase(
  '店は',
  'お店',
  '本店',
  '営業',
  '定休',
  '開店',
  'ランチ',
  '会場',
  '集合',
  '丁目公園',
  '信号',
  '交差点',
  '歩道',
  '街灯',
  '道路',
);

export default defineRule({
  id: 'personal-data.address-with-name',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    anyOf(
      beside(FINE, anyOf(FULL_NAME, FAMILY_NAME), 40),
      beside(
        FINE,
        anyOf(
          SPREADS,
          phrase(
            '玄関',
            'チャイム',
            'ピンポン',
            '自宅',
            'お宅',
            '住所',
            'じゅうしょ',
            '宛先',
            '送り先',
            '配達先',
            '送って',
            'おくって',
            'お送り',
            '置いといて',
            '届けて',
            '金庫',
            'くんち',
            'さんち',
            'の家',
            '家は',
            '取りに来',
            '部屋は',
          ),
        ),
        40,
      ),
      pattern(
        /(?:住所|じゅうしょ|ジュウショ|おうち|自宅|宛先|送り先|配達先)(?:は|:|：|→|=|\s)?[^。\n]{0,16}\d{1,4}(?:-|の|−|ー)\d{1,4}/g,
        [],
      ),
    ),
    anyOf(PUBLIC_PLACE, SHOP),
    'comment',
  ),
  rationale: 'A house number and whose it is: an address, whoever wrote it.',
  knownGaps: 'Public places outside the list.',
  mustMatch: [
    '野菜は玄関に置いといて、長野南9の66です',
    '樋口まゆみ、若園○丁目99-7 見に行こう',
    'じゅうしょ は ぬきちょう 9-77 です',
  ],
  mustNotMatch: [
    '区役所の住所は若園5丁目1-2です',
    '徳力3丁目の信号、何か月も消えとる。玄関先まで暗い',
    '8の字ロープ大会は3の1が優勝、家は大騒ぎ',
  ],
});
