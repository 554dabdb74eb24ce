import { collocations } from '../text/collocation.ts';
import { anyOf, together, unless } from '../text/combine.ts';
import { any, list, phrasingIn, re } from '../text/grammar.ts';
import { latin, type Matcher, phrase } from '../text/matcher.ts';
import { foldWord } from '../text/views.ts';

/** Lewd calls, grim joy and cruelty in other languages, in romaji and in kana alone. */

const OUT =
  'report|warning|police|stop|scam|my_wife|my_husband|massage_parlor|restaurant|recipe|festival|library|tour|museum|marathon|running';

const ABROAD = collocations(`
  body|legs|ass|butt|chest|curves|lips|thighs|feet & hot|so_hot|sexy|touch|taste|lick|kiss|my_room|tonight|pics|bed|squeeze|undress|daddy ! ${OUT}
  girl|girls|lady|ladies|mama|wife|woman|women|baby|guys|man & tonight|discreet|no_strings|fun_tonight|my_room|my_place|hotel|taste_you|want_you_in|in_bed|sleep_with|lonely|married & dm|want|wanna|looking|looking_for|any|come|meet|taste|text|inbox|sexy|hmu ! ${OUT}
  looking_for & discreet|nsa|fwb|hookup|hook_up|one_night|sugar|married_woman|married_women|milf|mature ! ${OUT}
  feet_pics|foot_pics|nude_pics|panties|used_socks|naked_pics|private_video|private_videos|spicy_content|premium_content & $|sell|selling|buy|dm|send|link|bio|for ! ${OUT}
  hi_handsome|hey_handsome|hello_handsome|handsome|hey_daddy|hi_daddy|sweetie|hey_baby|hi_babe|boys|daddies|horny|naughty & pic|pics|photos|video|videos|bio|link|dm|snap|free|call_me|private|🔞|💋|🍑|fun ! ${OUT}|boy_scout
  hot_pic|hot_pics|hot_photos|sexy_pic|sexy_pics|naked_pic|naked_photo|naked_photos|nudes|nude|my_onlyfans|onlyfans|fansly|sexting|camgirl|cam_show|live_cam|strip_show|webcam & free|bio|link|dm|send|open|click|tap|see|snap|telegram|join|$|🔞|🔥 ! ${OUT}|painting|statue|art
  people|dead|old_people|victims|someone|homeless|elderly & drown|drowning|die|dying|dead|burn|burning|crash|killed|suicide & lmao|lol|haha|hilarious|funny|love_watching|more_please|popcorn|deserved|good_riddance ! ${OUT}|movie|game|sad|sorry
`);
const BY_SCRIPT = phrase(
  ...list(`
    想睡你 想跟你睡 想和你睡 陪我睡 今晚陪我 今晚有空吗美女 身材真好想 身材真好， 腿真长想 小姐姐约 美女约 寂寞少妇 少妇 加微信看 私房照 裸体 自慰 卖淫 全套服务 死得好 死光 淹死活该 活该淹死
    외로운누나 외로운여자 외로운밤 연락줘누나 같이잘래 하룻밤 몸캠 야한얘기 섹파 조건 오빠랑놀자 다죽어라
  `),
  '오늘 밤 외로운',
  '외로운 누나',
  '같이 잘래',
  'massage kích dục',
  'kích dục',
  'đi khách',
  'đi nhà nghỉ với',
  'tối nay rảnh không em, anh',
  'ngủ với anh',
  'gái gọi',
  'kantutan',
  'kantot',
  'libog',
  'malibog',
  'sarap mo',
  'ang sarap ng katawan',
  'tidur sama aku',
  'open bo',
  'sange',
  'chikai kura',
  'เย็ด',
  'เย็ดกับ',
  'ขายตัว',
  'รับงานเอน',
  'นอนกับฉัน',
  'รับงาน n',
  'sugar baby',
  'ngọc trinh lộ',
  'tình một đêm',
  'tìm trai',
  'ons không',
  'gạ tình',
  'sex chat',
  'quiero follar',
  'busco sexo',
  'quer transar',
  'хочу секса',
  'интим услуги',
  'интим',
);
const PARTNER = latin(
  ...list('sexfriend sefure boshu boshuu bosyu onna otoko hitozuma jukujo oneesan onesan kanojo danshi joshi dareka'),
  'sex friend',
  'onna no hito',
  'onna no ko',
  'otoko no hito',
);
const ROMAJI_ACT = latin(
  ...list(
    'yaritai yaritee yareru hametai dakitai nametai namete misete oppai oshiri pantsu hadaka konya aitai hoteru rabuho nuite nukitai ecchi etchi eroi sekkusu sekusu shiyo shitai',
  ),
);
const SEKKUSU = latin(
  'sekkusu',
  'sekkusu shiyo',
  'sekusu shiyo',
  'ecchi shiyo',
  'ecchi shitai',
  'yarasete',
  'hamesasete',
);

/** せ く す, キモチイイコトシヨ: in whatever kana, spaced out or in half width. */
const IN_KANA = phrasingIn(
  ['folded'],
  any(
    ...list(
      'せつくすしよ せつくすした せくすしよ せくすした せつくすふれ えつちしよう えつちした えつちなこと きもちいいことしよ きもちいことしよ きもちいいことしませ ぬきぬきした おまんこ おちんぽ ちんぽしやぶ まんこみせ おつぱいみせ おつぱいもませ ぱんつみせて ぱんつうり ぱんてい売 ぱぱかつぼしゆ せふれぼしゆ ひとづまぼしゆ やらせてくれ やりたいおんな いれさせて はだかみせ ぬいてくれるひと',
    ).map((word) => re(foldWord(word), word)),
  ),
);

export const LEWD_ABROAD: Matcher = anyOf(
  ABROAD,
  BY_SCRIPT,
  unless(anyOf(together(PARTNER, ROMAJI_ACT), SEKKUSU), latin('kids', 'matsuri', 'anime', 'undoukai'), 'comment'),
  IN_KANA,
);
