import { gap, type Part, re } from '../text/grammar.ts';

/** Where an insult's word is used otherwise: バカにするな, 馬鹿正直, アホくさい, バカ売れ, 馬鹿みたいに暑い. */
export const AS_INSULT: Part = re(
  '(?!に(?:し|さ|す|でき|つけ|なら|なる|なっ)|扱い|呼ばわり|正直|真面目|力|売れ|でか|ウケ|受け|騒ぎ|みたいに(?:暑|寒|高|安|長|多|並)|じゃな|ではな|くさ|臭|っぽ|なんじゃ(?:な|あり)|を見る|話|防止|予防|でも(?:わか|分か|でき|使え)|しか(?:い|お)ら|ほど(?:可愛|かわい))',
);
/** は, って, マジ, ほんとに …: what stands between the one spoken of and the insult. */
export const LINK: Part = re(
  '(?:[はがもの、,\\s…ーら]|って|とか|なんか|なんて|みたいな|まじで?|マジで?|ほんと(?:に|うに|ま)?|本当に?|ガチで?|がちで?|どんだけ|相当|かなり|やっぱり?|ただの|立派な|正真正銘|超|ど|ドン|クソ|くそ|この|その|ちょっと|だいぶ|全員|みんな|ごとき|風情|なぜ|どうせ|完全に|普通に|一番|いちばん|相変わらず|さすが|なの?に|のくせに|たち|達|ども|共|[\ud800-\udfff]){0,6}',
);
/** As LINK, or a few other words of the sentence. */
export const NEAR: Part = gap(9);
