/** What is known of domains. Registrable domains or whole hosts, lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Services that hide where a link leads. */
export const SHORTENERS = words(`
  bit.ly tinyurl.com cutt.ly t.co is.gd v.gd goo.gl ow.ly rb.gy clck.ru x.gd onl.tw onl.la onl.sc qr.paps.jp t.ly
  buff.ly shorturl.at s.id rebrand.ly tiny.cc bl.ink lnkd.in urlz.fr ux.nu u0u1.net urx.blue 00m.in urx.space
  short.gy dub.sh shorten.so amzn.to bityl.co shorturl.asia tny.im adf.ly ouo.io soo.gd 2u.pw wx.agency u.to
  u.nu bit.do gg.gg t2m.io qrco.de lnk.bio han.gl me2.do url.kr p.tl kutt.it cli.re tny.sh shrtco.de v.ht bc.vc
  da.gd qr.net surl.li surl.lu tr.ee bio.site bio.link lnk.to beacons.ai qr.ae linktr.ee lit.link instabio.cc
`);

/** Doors to a private talk with a stranger. */
export const MESSENGER_HOSTS = words(`
  lin.ee line.me t.me telegram.me telegram.org wa.me whatsapp.com discord.gg discord.com signal.me signal.group
  kakao.com zalo.me weixin.qq.com u.wechat.com m.me messenger.com viber.com
`);

/** Cheap or anonymous suffixes that scams like (JPCERT/CC's phishing hosts of 2024 and 2025, and free registrars). */
export const RISKY_SUFFIXES = words(`
  xyz top cn com.cn net.cn icu shop club cc tk ml ga cf gq cyou click live vip sbs cfd buzz work ru win loan online
  bar loans surf pics mov zip lat gdn men kim rent ist cool vip com.de us.com jp.net cn.com in.net sa.com ru.com za.com
  eu.com gb.net net.ru org.ru jpn.com uk.com site website space fun store pw info link help life pro monster quest rest bond xin wang ink lol bid date stream
  trade review party science racing download cam beauty hair skin mom autos boats homes yachts motorcycles ltd
  support center ws su to name page dev me blog life today world best fit guru zone cloud app host press
  pet rip fyi foo camera cards cash cheap coupons credit deals delivery exchange express finance fund gift gifts gold money promo
  report sale security software tips tax tools toys voucher watch webcam wiki biz mobi asia mx ph ng
`);

/** Suffixes that only registered companies, schools and public bodies of Japan can have. */
export const ORGANISED_SUFFIXES = words('go.jp lg.jp ac.jp ed.jp or.jp co.jp ne.jp gr.jp ad.jp');

/** Well-known sites: press, maps, video, social networks, encyclopaedias, transport and leisure of the region. */
export const KNOWN_DOMAINS = words(`
  instagram.com facebook.com fb.com threads.net threads.com x.com twitter.com youtube.com youtu.be tiktok.com
  google.com google.co.jp goo.gl apple.com microsoft.com yahoo.co.jp yahoo.com bing.com wikipedia.org wikimedia.org
  wikivoyage.org note.com ameblo.jp ameba.jp hatenablog.com hatena.ne.jp pixiv.net flickr.com pinterest.com
  pinterest.jp spotify.com line.me soundcloud.com netflix.com zoom.us github.com openstreetmap.org archive.org
  asahi.com mainichi.jp yomiuri.co.jp nikkei.com sankei.com nishinippon.co.jp jiji.com kyodo.co.jp 47news.jp nhk.jp
  nhk.or.jp ntv.co.jp tbs.co.jp fujitv.co.jp tv-asahi.co.jp rkb.jp kbc.co.jp tnc.co.jp fbs.co.jp cnn.co.jp bbc.com
  bbc.co.uk reuters.com bloomberg.co.jp news.livedoor.com smartnews.com tenki.jp weathernews.jp weather.com
  wbgt.env.go.jp tabelog.com hotpepper.jp retty.me gnavi.co.jp jalan.net rurubu.jp walkerplus.com his-j.com
  amazon.co.jp amazon.com rakuten.co.jp mercari.com jmty.jp iko-yo.net peatix.com eplus.jp pia.jp l-tike.com
  jrkyushu.co.jp nishitetsu.jp kitakyushu-monorail.co.jp navitime.co.jp jorudan.co.jp ekitan.com ana.co.jp jal.co.jp
  starflyer.jp kitakyu-air.jp gururich-kitaq.com kitakyushu-museum.jp giravanz.jp kitakyushu-jc.jp fukuoka.lg.jp
  unesco.org who.int un.org redcross.or.jp jrc.or.jp
`);

/**
 * Brands and bodies whose names scams borrow, with the registrable domains that are their own. Company suffixes
 * (co.jp, or.jp, go.jp …) count as own for all of them: the registry checks who takes them.
 */
export const BRANDS: Readonly<Record<string, readonly string[]>> = {
  amazon: ['amazon.com', 'amazon.dev', 'amazonaws.com', 'amazon-adsystem.com', 'primevideo.com'],
  rakuten: ['rakuten.com', 'rakuten.jp', 'rakuten-static.com'],
  apple: ['apple.com', 'apple.news'],
  appleid: ['apple.com'],
  icloud: ['icloud.com'],
  microsoft: ['microsoft.com', 'microsoftonline.com'],
  google: ['google.com', 'google.dev', 'googleapis.com', 'withgoogle.com'],
  netflix: ['netflix.com', 'netflix.net'],
  dazn: ['dazn.com'],
  paypal: ['paypal.com', 'paypal.me'],
  paypay: ['paypay.ne.jp', 'paypay-bank.co.jp'],
  mercari: ['mercari.com', 'mercari-shops.com', 'mercari.jp'],
  merpay: ['merpay.com'],
  instagram: ['instagram.com', 'cdninstagram.com'],
  facebook: ['facebook.com'],
  tiktok: ['tiktok.com'],
  smbc: ['smbc.jp', 'smbc-card.com', 'smbcnikko.co.jp'],
  vpass: ['vpass.ne.jp'],
  mufg: ['mufg.jp'],
  mizuho: ['mizuhobank.co.jp', 'mizuho-fg.com'],
  resona: ['resonabank.co.jp'],
  yucho: ['jp-bank.japanpost.jp'],
  japanpost: ['japanpost.jp'],
  jpbank: ['japanpost.jp'],
  saison: ['saisoncard.co.jp'],
  aeon: ['aeon.jp', 'aeon.info', 'aeonmall.com', 'aeonbank.co.jp'],
  aeoncard: ['aeon.co.jp'],
  jcb: ['jcb.jp', 'jcbcard.com'],
  orico: ['orico.co.jp'],
  docomo: ['docomo.ne.jp', 'docomo.com'],
  softbank: ['softbank.jp', 'softbankhawks.co.jp'],
  ekinet: ['eki-net.com'],
  jrpass: ['japanrailpass.net', 'jrpass.com'],
  yamato: ['kuronekoyamato.co.jp', 'yamato-hd.co.jp', 'yamatomuseum.com'],
  kuroneko: ['kuronekoyamato.co.jp'],
  sagawa: ['sagawa-exp.co.jp'],
  etcmeisai: ['etc-meisai.jp'],
  nhk: ['nhk.or.jp', 'nhk.jp', 'nhk-ondemand.jp', 'nhk-ep.com'],
  etax: ['nta.go.jp'],
  nenkin: ['nenkin.go.jp', 'nenkin-kikin.or.jp'],
  mynumber: ['mynumbercard.point.soumu.go.jp'],
  mynaportal: ['myna.go.jp'],
  mynapoint: ['soumu.go.jp'],
  kitakyushu: ['kitakyushu.lg.jp'],
  kokuraminami: ['kitakyushu.lg.jp'],
};

/** Names that stand in many honest domains; they count only beside a word of bait or a risky suffix. */
export const COMMON_BRANDS = words(
  'apple google yamato sagawa aeon saison mizuho resona nhk kitakyushu kokuraminami orico yucho jcb nenkin',
);

/** Words that phishing puts beside a name in a domain. */
export const HOST_BAIT =
  /login|signin|support|help|secure|verify|auth|account|acc\b|update|koushin|kanpu|refund|kyuf|kyuuf|hojo|teate|shien|uketor|modos|miharai|tokuten|kupon|coupon|gift|prize|present|kensh|atari|tousen|redelivery|saihai|card|bank|pay|claim|reward|bonus|free|tada|muryo|campaign|city-|-city|lg-jp|-lg|go-jp|shiyakusho|kuyakusho|kakunin|ninshou|ninsho|unlock|resume|disable|billing|invoice|payment|henkin|minou|mino-|nouhu|noufu|saigai|auth|ninsyo|fine|bakkin|shiharai|uketori|uketot|tohyo|touhyo|hokenkin|henkan|jumin|myna|mynumber|appeal|copyright|verif|tokuten|otoku|chusen|fukubiki|kuji|enq|anke|shindan|reset|id-|zei|bakkin|shinsei|touroku|toroku|yoyaku/;
