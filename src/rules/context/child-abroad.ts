import { collocations } from '../text/collocation.ts';
import { anyOf, near, together } from '../text/combine.ts';
import { any, list, phrasingIn, re } from '../text/grammar.ts';
import { latin } from '../text/matcher.ts';
import { foldWord } from '../text/views.ts';

/** Lures for children in other languages, in romaji and in kana alone. */

const OUT =
  'parents_welcome|with_parents|our_kids|my_kids|my_son|my_daughter|stranger|strangers|police|report|warning|beware|be_careful|festival|free_event|workshop|class';

export const ABROAD = collocations(`
  young_girls|young_girl|young_boys|young_boy|little_girl|little_girls|little_boy|little_boys|little_princess|school_girl|school_girls|schoolgirl|schoolgirls|schoolboys|kids|kiddo|underage|teen_girl|teen_girls|teens|cute_kid|cute_kids|cute_girl|hey_kid & under_15|under_16|under_18|under_14|pocket_money|candy|sweets|secret|our_secret|dont_tell|don't_tell|dont_tell_mom|don't_tell_mom|add_me|snap|walking_home|walks_home|home_alone|alone|how_old|dm_me|text_me|pics|send_me|send_pics|send_a_pic|my_place|my_car|a_ride|gift_card|robux|v-bucks|young_and|meet_me|nudes|kik|discord ! ${OUT}
  how_old_are_you|what_grade|what_school|which_school & cute|princess|sweetie|add_me|dont_tell|don't_tell|secret|snap|alone|boyfriend ! ${OUT}
  小朋友|小妹妹|小弟弟|小学生|初中生|高中生|未成年|小女孩|小男孩|妹妹 & 糖|零花钱|零用钱|别告诉|不要告诉|秘密|加我|加微信|来我家|给你钱|叔叔|发照片|送你 ! 家长|图书馆|可以|警察|小心|报名|活动|诈骗
  초등학생|중학생|고등학생|초딩|중딩|고딩|꼬마야|얘야|미성년 & 용돈|사탕|비밀|엄마한테|부모님|놀러|만나자|만날래|사진|카톡|오빠가|아저씨가 ! 신고|조심|학부모|행사|무료|신청
  em_bé|bé_gái|bé_trai|học_sinh|cháu|nữ_sinh & kẹo|bí_mật|đừng_nói|đừng_kể|cho_tiền|tiền_tiêu|gửi_ảnh|về_nhà_chú|đi_với_chú|nhà_chú|một_mình ! phụ_huynh|công_an|cảnh_giác|miễn_phí|lừa
  bata|batang|estudyante & kendi|sikreto|huwag_sabihin|wag_sabihin|wag_mong_sabihin|litrato|mag-isa|pera ! magulang|pulis|ingat
  gadis|anak_kecil|anak_sekolah|pelajar & permen|rahasia|jangan_bilang|foto|uang_jajan|sendirian ! orang_tua|polisi|hati-hati
`);

const romaji = (words: string) => latin(...words.split('|').map((word) => word.replaceAll('_', ' ')));
const IN_ROMAJI = together(
  romaji(
    'shougakusei|shogakusei|syougakusei|chuugakusei|chugakusei|tyuugakusei|koukousei|jk|jc|js|joshi kousei|onnanoko|onna no ko|otokonoko|otoko no ko|loli|rori|shota|ojouchan|bokuchan|youjo|yojo',
  ),
  romaji(
    'okashi ageru|okashi aru|okashi ga aru|ame ageru|okozukai|okodukai|himitsu|naisho|mama ni wa|mama niwa|oya ni wa|oya niwa|asobo|asobou|oide|uchi ni oide|kuruma|shashin|syashin|shashin okutte|line shiyo|line oshiete|aitai|aou|hitori|futari de|futarikiri|hadaka|kawaii ne|doko no|nansai|ojisan|oniisan',
  ),
);

/** Kana words, found in whatever kana and with whatever is put between. */
const kana = (words: string) => phrasingIn(['folded'], any(...list(words).map((word) => re(foldWord(word), word))));
const MINOR_IN_KANA = kana(
  'しょうがくせい ちゅうがくせい こうこうせい おんなのこ おとこのこ じょしこうせい おじょうちゃん ぼくちゃん ちびっこ ようじょ みせいねん こどもちゃん',
);
const LURE_IN_KANA = kana(
  'おかしあげ おかしある おやつある おやつあげ おこづかい おこずかい ひみつね ひみつだよ ひみつにして ないしょね ないしょだよ ないしょで どらいぶ こっちきて こっちおいで うちにおいで おうちにおいで うちにきて ともだちほしい ともだちほし ともだちになろ ともだちがほし げーむあげ しゃしんおく しゃしんちょ らいんしよ らいんおしえ おじさんと おじさんち おにいさんと ままには おかあさんには おやには あいたい あそぼう ひとりでおいで ふたりきり',
);
const IN_KANA = near(MINOR_IN_KANA, LURE_IN_KANA, 30);
export const SPOKEN = anyOf(IN_ROMAJI, IN_KANA);
