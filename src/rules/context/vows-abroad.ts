/** Threats in other languages and in Japanese written with Latin letters, as collocations. */
import { collocations } from '../text/collocation.ts';
import { anyOf } from '../text/combine.ts';
import { latin, phrase } from '../text/matcher.ts';

/** Plain vows. */
export const VOWED_ABROAD = anyOf(
  collocations(`
    kill|stab|shoot|burn|bomb|hurt|rape|slit|behead|smash & you|your|u|them|her|him|everyone|staff|mayor|office|school|house|family|kids & will|gonna|ll|tonight|tomorrow|soon|promise|swear|friday|monday|coming|watch|am_going ! game|movie|laughing|heat|joke
    i_will|i_ll|gonna|im_coming|i_am_coming & regret|pay_for|find_you|your_house|your_family|your_kids|your_daughter|bleed|make_you_all
    bring|got|have|bought & knife|gun|bomb|gasoline|gas_can & office|school|festival|city_hall|tomorrow|friday|monday|ready
    bakudan|bakuha|hi_o_tsukeru|hitsukeru|houchou|naifu|gasorin & kuyakusho|shiyakusho|gakkou|eki|oita|oku|okuttoita|shikaketa|yokoku|motte|iku|ashita|konya|minna|nigete
    korosu|korosuzo|korosu_zo|sasu_zo|bukkorosu|moyasu & omae|anta|kisan|kacho|shokuin|yo|zo|ken|matte|kuyakusho|zettai ! game
    带刀|帶刀|拿刀|持刀|动刀|炸弹|炸彈|汽油|开枪|開槍|砍死|砍了|杀了|殺了|杀光|杀死|弄死|打断你|打斷你|烧了|燒了|烧掉 & 区役所|區役所|市役所|学校|學校|你们|你們|你全家|那个|那個|他全家|职员|職員|明天|今晚|等着|等著|记住|記住|老婆|孩子|家里
    我知道|知道你|找到你|盯着你 .. 住|家|孩子|上班|下班|学校|老婆|女儿 ! 谢谢
    칼_들고|칼들고|칼로|폭탄|휘발유|죽여버|죽일_거|찔러|불_질러|때려죽 & 구청|시청|학교|너|니|당신|직원|내일|오늘밤|가족|딸|기다려|가져|들고
    dao|bom|xăng|giết|đâm|đốt|chém & mày|chúng_mày|cả_nhà|ủy_ban|trường|ngày_mai|tối_nay|con_mày|nhân_viên|chờ|đợi
    papatayin|sasaksakin|susunugin|pasasabugin & kita|ka|kayo|bahay|opisina|pamilya|bukas
    matar|vou_te|bomba|esfaquear & você|voce|família|familia|prefeitura|escola|amanhã|amanha
    убью|взорву|зарежу|сожгу & тебя|вас|школу|дом|завтра|всех
  `),
  latin('ba ku ha', 'bakuha yokoku', 'bakudan', 'ko ro su', 'korosuzo', 'buchikorosu'),
  phrase('爆破预告', '炸平', '让你全家', '弄死你', '不得好死给你', '走着瞧'),
);
/** Letting somebody know that he is watched. */
export const VEILED_ABROAD = collocations(`
  i_know|we_know & what_time|where_you|where_your|your_kids|your_house|your_car|your_route|you_leave|you_live|you_park ! how_you_feel
  watch_your_back|accidents_happen|nice_house|nice_family|shame_if
  dark|night|alone|walk & be_careful|watch_out|get_home & your_daughter|your_wife|your_kids|miss|clerk
  小心 .. 你家人|你孩子|你女儿|晚上走路|走夜路|你的车
  밤길|뒤통수|가족|애들 .. 조심|잘_지켜
`);
