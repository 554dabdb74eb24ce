import { CIVICS } from '../../context/campaigns.ts';
import { dealt } from '../../context/dealing.ts';
import { CAMPAIGN_SIGNS } from '../../context/politicking.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'political-religious.politicking',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(dealt(weighed(6, CAMPAIGN_SIGNS)), CIVICS, 'comment'),
  rationale: 'A political body or candidate, a cause, the ballot or a gathering, and what readers are to do for it.',
  knownGaps: 'Allusions that name neither body nor ballot.',
  mustMatch: [
    '国民改革連盟の青年部です。減税のためカンパお願いします',
    '県議選に出ます村瀬です。暮らしを守る一票を、みんなで声をかけて',
    'ﾌﾟﾗｶｰﾄﾞ持参で駅前に集合、改憲ストップ！日曜10時、わが党と一緒に',
  ],
  mustNotMatch: [
    '議席が足りないホール、暮らしの講座なのに。市は椅子を増やしてください、お願いします',
    '平和の会議、駅前の会場で参加者募集だそうです。市の広報より',
    '市議選のポスターが増税反対ばかりで迷惑。公園の入口はやめてください',
  ],
});
