import { menacing } from '../../context/menace.ts';
import { NOT_THREATENING } from '../../context/mock-menace.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';
import { unless } from '../../text/combine.ts';

const ONE_BY_ONE = collocations(`
  # people, one after the other
  一人ずつ|ひとりずつ|1人ずつ|順番に|順に|片っ端から|かたっぱしから|手当たり次第|手あたり次第|端から
    .. 切って|切っち|切りつけ|斬って|斬りつけ|刺して|刺しち|刺しに|殺って|殺して|やっちゃ|やってく|やってい|撃って|轢いて|狩って|沈めて
    ! ケーキ|肉|野菜|魚|髪|散髪|カット|枝|草|紙|テープ|メロン|スイカ|羊羹|餅|パン|宿題|掃除|仕事|作業|手続|窓口|ゲーム|蚊|虫|ゴキ|シール|チケット|札を切
  # what somebody owns or loves, tonight
  お前の|おまえの|あんたの|きさんの|てめえの|お前ん|おまえん|そいつの|あいつの .. 家|車|店|部屋|犬|猫|子ども|子供|娘|息子|嫁|親
    & 燃やす|燃やし|火をつけ|火つけ|放火|ぶっ壊|壊しに|叩き割|さらう|さらっ|攫|轢いた|轢いて|刺しに|殺しに|殺すけ|殺すぞ
    ! 火事|保険|映画|ドラマ|歌|歌詞
`);

export default defineRule({
  id: 'threat.one-by-one',
  category: 'illegal',
  also: 'abuse',
  stage: 'hide',
  strength: 0.84,
  urgent: 'threat',
  firm: true,
  find: unless(menacing(ONE_BY_ONE), NOT_THREATENING, 'comment'),
  rationale: 'Who says that he will cut people down one by one, or burn what is theirs, announces a crime.',
  knownGaps: 'Deeds named by their tool alone.',
  mustMatch: [
    '終業式の日、体育館の入口で順番に刺していくわ',
    'おまえの車に火をつけに行くけんな、今夜',
    '駅 前 で 片っ端から 斬って回る',
  ],
  mustNotMatch: [
    '順番に髪を切ってもらいました。予約の子から片っ端から仕上げる美容師さん',
    '「お前の家を燃やす」と言われたという相談、窓口は順番に聞いて対応して',
    '一人ずつ野菜を切って、みんなでカレーを作りました',
  ],
});
