import { anyOf } from '../text/combine.ts';
import { pattern } from '../text/matcher.ts';

const TOLD =
  /(?:自殺|自死|死ぬ|死ねる|首つり|首吊り|飛び降り|消える|逝く|楽に死|楽に逝)[^。！!\n]{0,10}(?:方法|やり方|場所|薬|仕方|しかた|手段)?[^。！!\n]{0,8}(?:調べ(?:て(?:た|い|る|しま|ば|し)|た|ちゃ|よ(?:る|っ))|しらべ(?:て(?:た|い|る|しま|ば|し)|た|ちゃ|よ(?:る|っ))|検索(?:して(?:た|い|る|しま|ば)|した|し(?:よ|と))|ググ(?:って|った)|ぐぐ(?:って|った)|ばかり(?:考え|調べ|見)|ばっか(?:り)?(?:考え|調べ|見)|探し(?:て(?:た|い(?:た|ます|る$|る。|る自分))|とった))(?!る?人|る?子|[^。\n]{0,6}(?:に|へ)(?:相談|案内|表示))/g;

/** Somebody tells that he looks for a way to die: in danger himself, and never to be hidden. */
export const LOOKS_FOR_A_WAY = anyOf(pattern(TOLD, []), pattern(TOLD, [], 'compact'));
