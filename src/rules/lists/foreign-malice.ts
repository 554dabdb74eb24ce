import { alternatives } from './alternatives.ts';

/** Malice in other languages, bounded regex sources for the plain view. */

export const GROUP_EN =
  '\\b(?:foreigners?|immigrants?|migrants?|refugees|koreans?|chinese|vietnamese|nepal(?:ese|is?)|filipinos?|indians?|blacks|black people|africans?|muslims?|jews|arabs?|gays?|lesbians?|trans people|disabled|cripples?|old people|old folks|elderly|boomers|homeless|women|poor people|kurds?|brazilians?|gaijin|asians?|single mothers?|those people|these people)\\b';
export const HATE_EN =
  "\\b(?:(?:are|is) (?:all )?(?:thieves|criminals|animals|filthy|dirty|vermin|rats|cockroach(?:es)?|parasites?|subhuman|inferior|retarded|rapists|terrorists|disgusting|a disease|pigs|monkeys|a burden)|only (?:steal|lie|cheat)|(?:just|should(?: all)?|better|please) die|die already|filthy animals?|get out of|kick (?:them|'?em|those)|deport|send (?:them|those|these|'?em)(?: \\w+){0,3} (?:back|home|away)|back (?:on|in) a boat|not welcome|locked up|deserve to (?:die|be)|exterminate|gas them|burn them|don'?t belong|ruin(?:ing|ed)? (?:our|this|the|my)|invading|wast(?:e|ing) (?:of )?(?:our|my) tax(?:es)?|go (?:back )?home)\\b";
/** Said of, or to, one person. */
export const AT_PERSON_EN =
  '\\b(?:disgrace to|crawl back|(?:corrupt|fat|ugly|filthy|disgusting|stupid|useless|lying|greedy) (?:pig|cow|slob|whale|rat|dog|troll|hag|toad|monkey|thing)|iq of a|brain of a|brainless|(?:looks?|dress(?:es|ed)|sounds?|smells?|walks?|eats?) like (?:a|an) (?:fat |old |dead |sick )?(?:pig|monkey|cow|whale|rat|toad|corpse|gorilla|hooker|whore|ape|clown)|makes? me (?:want to |wanna )?(?:vomit|puke|sick)|nobody (?:wants|likes|loves|needs|would miss|will miss|asked for) (?:you|u|him|her)|no ?one (?:wants|likes|loves|will miss) (?:you|u)|(?:hope|wish) (?:you|u|your|ur|he|she|they|his|her|that|someone|somebody)(?: \\w+){0,3} (?:die[sd]?|cancer|suffers?|rots?|burns?|starves?|gets? (?:hit|fired|raped|sick|beaten|hurt)|chokes?|crash(?:es)?|drowns?|falls? (?:off|down))|dumb (?:b[*#]+h|whore|slut|cunt|fuck)|(?:kill|unalive|end|hang|off) (?:yo)?ur ?self|jump off|do (?:us|everyone|the world)(?: all)? a favou?r|piece of (?:garbage|trash|crap|filth)|world would be better without|better off dead|too (?:dumb|stupid|ugly|fat) to|waste of (?:oxygen|space|skin|air)|your mother should|should have been (?:aborted|swallowed)|rot in|eat shit|useless (?:idiot|staff|people|cunt|moron)|dumb (?:foreigners?|bitch|clerk|woman|people|ass)|shut your (?:mouth|trap|face)|stupid (?:face|cow|woman|old|clerk|mayor|people|foreigners?))\\b';
/** Harsh words for a person in English. */
export const HARSH_EN =
  "\\b(?:no manners|slow in the head|(?:so |very |such an? )?arrogant|incompetent|clueless|shouldn'?t work with|should be (?:fired|ashamed)|pathetic|a joke|braindead|typical (?:foreigners?|women|gaijin|men|boomers?)|liars?|fake smile|two-?faced|creepy|weirdos?)\\b";
export const PERSON_EN =
  '\\b(?:staff|clerk|officer|man|woman|mayor|guy|lady|girl|teacher|he|she|they|you|people|foreigners?|women|gaijin|boomers?)\\b';

/** Chinese beyond the plain curses. */
export const MALICE_ZH = alternatives(`
  像猪 像豬 像猴子?一样 长得像鬼 長得像鬼 丑死 醜死 丑得 早点死 早點死 快去死 趕快去死 赶快去死 都是小偷 全是小偷 都是贼 都是賊
  吃白饭 吃白飯 没教养 沒教養 你妈没教 你媽沒教 恶心死了 都去死 全都该死 别出来吓人 別出來嚇人 人渣 败类 敗類 畜生 畜牲 禽兽不如
  狗官 走狗 狗都不如 不是人养 老东西 老太婆死 死老头 死老太 没用的东西 滚出日本 滾出日本 滚出中国 滚回老家 滾回去 祖國的狗 祖国的狗
  巴子(?=都|们|們|学|學|滚|狗) 該死的(?:老|外|韓|越|日) 该死的(?:老|外|韩|越|日) 脑子进水 腦子進水 脑子有坑 没脑子 沒腦子 弱智 傻子(?=都|们|吧)
  贱货 賤貨 狐狸精 母猪 母豬 肥猪 肥豬 死肥 死基佬 死同性恋 黑鬼 阿三(?=都|滚|真)
`);
export const HARSH_ZH = alternatives(`
  一脸臭 臭相 臭脸 臭臉 都很假 没素质 沒素質 素质差 素質差 素质低 真虚伪 真虛偽 没礼貌 沒禮貌 装什么 裝什麼 真恶心 真噁心 看着就烦
  狗眼看人低 势利眼 勢利眼 智商(?:低|堪忧|呢) 脑子呢 腦子呢 什么玩意 什麼玩意 乡巴佬 鄉巴佬 外地人(?:都|真|滚)
`);
/** Korean beyond the plain curses. */
export const MALICE_KO = alternatives(`
  쫓아내 추방해 죽었으면 죽는\\s?게\\s?낫 죽어야지 빨리\\s?죽 뒤졌으면 뒤져야 새끼들 새끼야 쓰레기(?:야|같은|들|네|다) 쓰레기\\s같은 역겹 대가리 머리에\\s뭐가
  놈들 년들 거지년 거지새끼 짐승 벌레같 벌레들 기생충 돼지\\s?같 돼지년 굶겨 굶어\\s?죽 냄새나니까 냄새난다\\s꺼 틀딱 급식충 맘충 한남 된장녀 조선족(?:은|들|새) 짱깨 짱개
  똥남아 검둥이 깜둥이 애자 장애인\\s?새끼 병신같
`);
export const HARSH_KO = alternatives(`
  인성\\s?쓰레기 인성이 수준\\s?알 싸가지 무식 한심하 꼴불견 재수없 재수\\s없 뻔뻔 능력없 무능 머리가\\s?나쁘 못생 꼴보기
`);
/** Vietnamese, Portuguese, Spanish, Tagalog, Indonesian, French, Russian, Nepali. */
export const MALICE_OTHER = alternatives(`
  tàu\\skhựa cút\\skhỏi cút\\sxéo cút\\shết về\\snước\\smày chó\\sđẻ thằng\\schó con\\smụ mụ\\sbéo béo\\snhư\\s(?:lợn|heo) ngu\\s(?:như|vãi|si|ngốc|thế) óc\\slợn
  súc\\ssinh khốn\\snạn chết\\s(?:hết|mẹ|cha|quách)\\s?đi chết\\scho\\srảnh rác\\srưởi(?=\\scủa|\\sxã) đồ\\s(?:đần|điên|hèn|mất\\sdạy) nhìn\\smuốn\\sói mặt\\slợn mặt\\slồn
  seu\\slixo lixo\\shumano macacos?\\sidiota é\\sum\\smacaco velha\\sfeia vai\\smorrer volta\\spro\\sseu\\spaís voltem?\\spara\\s(?:o\\s)?seu\\spaís imbecil nojent[oa] vagabund[oa]
  maricón muérete basura\\shumana regresa\\sa\\stu\\spaís asqueros[oa] hijos?\\sde\\sputa cabrón idiota,?\\s(?:vete|some|cala)
  mga\\sbobo bobo\\s(?:kayo|mo|talaga) burro\\sang mamatay\\s(?:na|ka) pangit\\smo tanga\\s(?:mo|naman) hayop\\ska ulol punyeta lumayas\\ska
  mati\\saja dasar\\s(?:anjing|babi|bodoh|monyet) goblok tolol orang\\sjepang\\sbodoh bodoh\\ssemua
  tu\\ses\\s(?:moche|nul|laid) sale\\s(?:race|arabe|noir|chinois|étranger|pute) connasse salope rentrez?\\schez crève\\s(?:donc|vieux|sale) gros\\sporc
  сдохни урод(?:ы|ина)? тварь дебил мразь чурк[аи] убирайтесь\\sиз свиньи?\\sнецивил
  मूर्ख\\sकर्म कुकुर\\sजस्त साला\\sमुर्ख
`);
/** Japanese in Latin letters. */
export const MALICE_ROMAJI = alternatives(`
  shineba\\s?ii shinde\\s?(?:kure|hoshii|shimae|kudasai|wabiro) hayaku\\s(?:shinde|shine|kiero) (?:gaijin|chugokujin|kankokujin|betonamujin|chosenjin)(?:\\s?(?:wa|domo|zenin|ha)){1,2}\\s?(?:kaere|dete|kusai|shine|kiero|dorobo|iranai)
  kimochi\\s?warui\\s?n?(?:dayo|busu|omae|babaa?|jijii?) (?:omae|anta|aitsu|koitsu)\\s?(?:no|wa|ha)\\s?(?:kao|kimochi|atama|kusa|uza|shin|debu|hage)[a-z]{0,8}\\s?(?:warui|okashii|kimoi|kusai)? atama\\s(?:okashii|warui|waruin)
  babaa\\s?(?:urusai|damare|shine|kusai|kiero) (?:urusai|urusee)\\s?(?:babaa|jijii|busu|debu|hage) (?:kuso|baka|aho)\\s?(?:babaa|jijii|onna|yakunin|shokuin|kacho|kucho|gaki) zenin\\s?(?:kuzu|gomi|shine|baka) uketsuke\\s?no\\s?(?:babaa|busu|debu)
`);
