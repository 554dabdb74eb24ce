// Functions that run inside the page; each stands alone, since only its own source travels there.

/** Elements that our pages are not made of, live links, direction controls that were not named. */
export function strangeParts(ours) {
  for (const part of document.querySelectorAll('details')) part.open = true;
  for (const element of document.querySelectorAll('main .words')) element.click();
  const known = new Set(ours.split(' '));
  const handled = (one) => [...one.attributes].some((attribute) => attribute.name.startsWith('on'));
  const wrong = [...document.querySelectorAll('main *')].filter((one) => !known.has(one.localName) || handled(one));
  const away = (link) => !(link.getAttribute('href') ?? '').startsWith('/');
  const links = [...document.querySelectorAll('main a')].filter(away);
  const raw = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/.test(document.body.innerText);
  return [...wrong, ...links].map((one) => one.outerHTML.slice(0, 80)).concat(raw ? ['a direction control'] : []);
}

/** Which ways of making markup from a string the page refuses. */
export function refusedSinks() {
  const refused = (work) => {
    try {
      work();
      return false;
    } catch (error) {
      return error instanceof TypeError || error instanceof EvalError;
    }
  };
  return [
    refused(() => {
      document.body.innerHTML = '<b>x</b>';
    }),
    refused(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
    refused(() => document.write('x')),
  ];
}

/** Buttons, links and fields smaller than a finger (44 px). A checkbox counts with its label. */
export function smallTargets() {
  return [...document.querySelectorAll('a, button, select, input:not([type=hidden]), textarea, summary')]
    .filter((one) => one.checkVisibility() && !one.matches('.skip'))
    .map((one) => (one.matches('input[type=checkbox]') ? (one.closest('label') ?? one) : one))
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map((one) => one.outerHTML.slice(0, 100));
}

export const sidewaysScroll = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** What has the focus, and whether that can be seen. Undefined at the end of the page. */
export function focused() {
  const one = document.activeElement;
  if (!one || one === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const name = `${one.localName} ${one.getAttribute('name') ?? ''} ${one.getAttribute('value') ?? ''}`;
  return { name, role: one.getAttribute('role'), shown: outlineStyle !== 'none' && outlineWidth !== '0px' };
}

export const titleIsRan = () => document.title === 'ran';

/** Before each page: keeps every step of a progress bar that a person gets to see. */
export function rememberProgress() {
  addEventListener('DOMContentLoaded', () => {
    const bar = document.querySelector('progress');
    if (!bar) return;
    requestAnimationFrame(() => {
      const steps = [...JSON.parse(sessionStorage.getItem('steps') ?? '[]'), bar.value];
      sessionStorage.setItem('steps', JSON.stringify(steps));
    });
  });
}

export const rememberedProgress = () => JSON.parse(sessionStorage.getItem('steps') ?? '[]');
