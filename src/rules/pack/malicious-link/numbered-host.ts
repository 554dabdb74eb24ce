import { link } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'malicious-link.numbered-host',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.6,
  firm: true,
  find: link((l) => l.risky && (/^\d{1,12}(?:\.\d{1,12}){3}$/.test(l.host) || l.host.includes('xn--'))),
  rationale: 'A bare IP address or a foreign-letter host in a comment has no honest use here.',
  knownGaps: 'Foreign-letter domains of honest shops.',
  mustMatch: [
    '203.0.113.77/kq/login で名義変更',
    'xn--kitakyu-lq3f.com ←ここ',
    'http://198.51.100.4/a',
    '２０３．０．１１３．９／ｂ',
  ],
  mustNotMatch: [
    'バージョン 1.2.3.4 に更新したら落ちた',
    'xn--で始まる住所は何ですか',
    '093-951-1024 に電話しても出ない',
  ],
});
