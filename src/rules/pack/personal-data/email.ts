import { EMAIL } from '../../detectors/emails.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'personal-data.email',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(EMAIL, phrase('店', '営業', '受付時間', '代表', '窓口の')),
  rationale: "An e-mail address leads to one person, the writer's own included.",
  knownGaps: "Addresses of shops are hidden unless the sentence names a place; 'アットマーク' spelled out.",
  mustMatch: [
    '連絡は yamato.taro@example-mail.net まで',
    'メールは ｈａｎａ＠ｅｘａｍｐｌｅ．ｊｐ です',
    'rin[at]example.com に写真送って',
  ],
  mustNotMatch: [
    '@kokura さん、こんにちは',
    'メール欄に@を入れると弾かれる。システムを直してください',
    '@友達 一緒に行こう！',
  ],
});
