import { inEarnest } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { list, phrasingIn, re } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'threat.foreign',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.86,
  urgent: 'threat',
  firm: true,
  find: unless(
    inEarnest(
      anyOf(
        phrasingIn(
          ['plain', 'latin'],
          re(
            "(?:i|we|someone|somebody|imma|ima)(?:'ll|'m| will| am| are| should| want to| gonna| going)?(?: gonna| going to| coming to| really| personally)?(?: to)? ?(?:kill|murder|stab|shoot|behead|slaughter|strangle|burn|beat|hurt|rape|hunt|bomb|torture|end|destroy|poison|run over|cut) (?:you|u|your|them|him|her|everyone|every one|all of you|the (?:staff|mayor|clerk|office|building|ward|city|festival|school|kids|children)|this (?:place|office|building|school|mayor|woman|man|bitch)|people|(?:your|the) (?:family|kids|children|wife|house)|y'all|those)|(?:kill|murder|shoot|stab|bomb|lynch|hang|burn) (?:them all|you all|y'all|everyone|everybody|all (?:of )?(?:you|them|the staff|foreigners|japanese|muslims|jews)|the mayor|this (?:mayor|office|place))|(?:you|u|they)(?:'re| are|'ll| will)?(?: gonna| going to| be)? ?(?:die|dead meat|a dead (?:man|woman)|dead soon|pay for this|regret this|be sorry|bleed)|i know where (?:you|u|your (?:kids|family|children)) (?:live|work|go|sleep|park)|(?:watch|mind) (?:your|ur) back|(?:sleep with one eye open|better (?:hide|run|watch out))|i(?:'m| am|'ll| will)? ?(?:coming for|gonna find|find|going to find|hunt(?:ing)?|come for) (?:you|u|your (?:family|kids))|(?:there(?:'s| is)|i (?:put|planted|left|have)|we planted) (?:a )?bombs? (?:in|at|under|near|inside|on)|bomb (?:will|is going to|is set to|goes) (?:explode|go off|off)|(?:blow|blowing) up (?:the|this|your|that|kokura|city hall)|shoot(?:ing)? up (?:the|this|your|that)|burn(?:ing)? (?:down )?(?:the|this|your|that) (?:[a-z]+ ){0,2}(?:down|to the ground)|burn down (?:the|this|your|that)|(?:bring|bringing) (?:a|my) (?:gun|knife|bomb|machete|rifle) to|bombs? (?:at|in) the|mass shooting at|(?:drive|driving|ram|ramming|crash) (?:a|my) (?:truck|car|van) into|know where [a-z' ]{2,20} (?:kids?|children|family|wife|husband|daughter|son) (?:go|live|goes|lives|work|play)|tick ?tock|you were warned",
            ...list(`
              kill murder stab shoot behead slaughter strangle burn beat hurt rape hunt bomb torture end destroy
              poison run cut lynch hang die dead pay regret sorry bleed know watch mind sleep better coming find
              come blow bring drive driving ram crash tick mass warned
            `),
          ),
        ),
        phrase(
          ...list(`
            去放火 放火，等 等着瞧 等著瞧 杀了你 殺了你 杀死你 弄死你 砍死你 打死你 捅死 杀你全家 炸了 炸掉 炸死
            放炸弹 放火烧 你等着 等死吧 小心你的命 小心你家人 你死定了 要你的命 灭你全家 知道你住 我知道你家
          `),
        ),
        phrase(
          '죽여버',
          '죽여 버',
          '죽인다',
          '죽일거',
          '죽일 거',
          '죽이러',
          '찔러 죽',
          '칼 들고',
          '칼들고',
          '칼로 찌',
          '칼로 찔',
          '폭파하',
          '폭파할',
          '폭탄을 설치',
          '폭탄 설치',
          '불 지르',
          '불지르',
          '불태워버',
          '집 알고 있',
          '가만 안 둬',
          '가만두지 않',
          '밤길 조심',
          '뒤통수 조심',
          '목을 따',
          '테러할',
          '테러하겠',
        ),
        phrase(
          'giết mày',
          'giết chúng mày',
          'tao giết',
          'đâm chết',
          'chém chết',
          'đốt nhà',
          'biết nhà mày',
          'coi chừng tao',
          'đặt bom',
          'đánh bom',
        ),
      ),
    ),
    pattern(
      /\bgame\b|\bmovie\b|\bboss\b|\bpvp\b|calories|laughing|you(?:'re|r)? (?:killing|kill) (?:me|it)|电影|游戏|영화|게임|드라마|phim|so cute|so good/,
      [],
    ),
    'comment',
  ),
  rationale: 'Threats in English, Chinese, Korean and Vietnamese.',
  knownGaps: 'Other languages.',
  mustMatch: [
    'I will kill you all',
    'i know where you live',
    'There is a bomb in the ward office',
    '我知道你家在哪里，小心点',
    '밤길 조심해라',
    'I w i l l burn your house down'.replace('I w i l l', 'I will'),
  ],
  mustNotMatch: [
    'These cakes will kill me, so good',
    'The boss in this game: I will kill you',
    '在这个电影里他说杀了你',
    'Kokura people know where to eat',
  ],
});
