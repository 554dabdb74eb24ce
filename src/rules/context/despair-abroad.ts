/** Despair in other languages and in Japanese written with Latin letters, as collocations. */
import { collocations } from '../text/collocation.ts';
import { anyOf } from '../text/combine.ts';
import { latin, phrase } from '../text/matcher.ts';

export const DESPAIR_ABROAD = anyOf(
  collocations(`
    nobody|no_one|noone .. notice|care|miss & gone|dead|disappear|tonight|me|left|anymore
    if_i .. was_gone|were_gone|disappeared|died|die & notice|care|better|tonight|nobody|everyone|family
    don_t|dont|do_not|can_t|cant|cannot|no_longer .. want_to_live|wanna_live|want_to_be_here|wake_up|keep_living|go_on|do_this_anymore|take_it_anymore & i|me|my
    want|wish|wanna .. to_die|to_disappear|be_dead|never_wake_up|not_wake_up|was_never_born|end_it & i|tonight|just
    goodbye|good_bye|farewell & sorry|pills|everyone|forgive_me|last|bridge ! summer|festival
    took|swallowed|counting & pills|sleeping_pills|overdose & all|goodbye|tonight|sorry|whole
    mou|moo & shinitai|kietai|iya|yada|muri|tsukareta & okujou|gakkou|kusuri|densha|shi|ikitakunai|ikitaku|dareka|zenbu
    shinitai|kietai|ikitakunai|ikiteitakunai|ikiru_no_tsukareta|owari_ni_shitai|jisatsu
    撑不下去|活不下去|活着没意思|活着好累|不想醒来|不想活了|想跳|从阳台跳|想消失|解脱 .. 了|算了|下去|吧|真的|我
    不想|想 .. 活|死|消失|醒来|跳下去 & 我|真的|每天|好累|没人|没有人|算了
    살고_싶지|죽고_싶|사라지고_싶|끝내고_싶|그만_살|못_살겠|살_이유가|눈을_뜨고_싶지
    mệt|chán & không_muốn_sống|muốn_chết|không_dậy|ngủ_luôn|biến_mất|một_mình ! nóng
    không .. muốn_sống|dậy_nữa|ai_cần
    gusto .. mamatay|mawala & ko|na
    quero|queria .. morrer|sumir|desaparecer & não|nao|mais|eu
    ingin|mau .. mati|menghilang & aku|saya|lelah|capek
    хочу .. умереть|исчезнуть|не_жить
  `),
  latin('kill myself', 'end my life', 'suicidal', 'hurting myself', 'cutting myself'),
  phrase('मर्न मन', '跳楼算了', '割腕', '자해', '유서', 'tự tử', 'nhảy lầu'),
);
