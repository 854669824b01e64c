// Where the link in a mail leads: what it is, and the way on into kCheck, here or on another device.
import { post } from '../js/api.js';
import { matrixOf, readLink } from '../js/caselink.js';
import { banner, button, copy, explain, link } from '../js/controls.js';
import { h, icon, show } from '../js/dom.js';
import { qr } from '../js/drawings.js';
import { pieces, t, when } from '../js/i18n.js';
import { signPage } from '../js/layout.js';

const longestTimer = 2 ** 31 - 1;

export async function open(session) {
  // The address shows no secret to whoever looks at the screen or the history; a reload still finds it.
  const query = location.search.slice(1) || history.state?.link || '';
  history.replaceState({ link: query }, '', location.pathname);
  const body = signPage({ title: t('check.title'), line: t('check.line'), developer: session.developer, content: [] });
  const offer = await readLink(query);
  let shown = '';
  let timer = 0;
  await look();
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible' && shown !== 'wrong') look(); });

  async function look() {
    if (!offer) return end('wrong');
    try {
      const found = await post('/web/check', { token: offer.tokenHash });
      if (found.code !== offer.uriHash) return end('wrong');
      if (found.state === 'open') return begin(found);
      end(found.state, found);
    } catch (error) {
      if (error.code === 'no-case') return end('wrong');
      if (!shown) throw error;
      show(body.querySelector('[data-id=away]'), banner('', 'offline', t('offline.title'), explain(error), 'offline'));
    }
  }

  function is(state) {
    const before = shown;
    shown = state;
    document.documentElement.dataset.state = state;
    clearTimeout(timer);
    return before !== state;
  }

  function begin(found) {
    if (is('open')) draw(found);
    timer = setTimeout(look, Math.min(longestTimer, Math.max(1000, found.expires - found.now)));
  }

  function draw(found) {
    const code = h('div', { class: 'qr', id: 'qr', 'data-uri': offer.uri }, qr(matrixOf(offer.uri), t('help.qr')));
    show(body, h('div', { class: 'stack', id: 'check-case', 'data-number': found.number },
      h('div', {}, h('h1', { class: 'title', tabindex: -1 }, t('check.title')), h('p', { class: 'soft' }, pieces('check.asks', { requester: h('b', { class: 'strong' }, found.requester), reason: t(`reason.${found.reason}`), number: found.number }))),
      h('ul', { class: 'advice' }, ['camera', 'phone', 'trash'].map((symbol, i) => h('li', {}, icon(symbol, 18), h('span', {}, t(['help.need.document', 'help.need.phone', 'help.need.deleted'][i]))))),
      h('p', { class: 'acts' }, link(t('check.open'), offer.uri, { id: 'open-here', kind: 'check wide' })),
      h('h2', { class: 'section' }, t('check.other')), h('p', { class: 'small soft' }, t('help.scan')), code,
      h('p', {}, button(t('help.copy'), { id: 'copy-link', kind: 'quiet start', symbol: 'copy', press: () => copy(offer.link) })),
      h('h2', { class: 'section' }, t('check.without')), h('p', { class: 'small soft', id: 'without' }, t('check.without.text', { requester: found.requester, when: when(found.expires) })),
      h('p', { class: 'small soft line' }, icon('info', 18), h('span', {}, t('check.not-asked'))), h('div', { id: 'away' })));
    body.querySelector('h1').focus();
  }

  /** opened, over or wrong: nothing can be opened from here. */
  function end(state, found = null) {
    if (!is(state)) return;
    show(body, h('div', { class: 'stack', id: 'check-end' }, h('div', {}, h('h1', { class: 'title', tabindex: -1 }, t(`check.${state}`)), h('p', { class: 'soft' }, t(`check.${state}.text`))),
      found ? h('p', { class: 'small soft' }, t('check.number', { number: found.number })) : null, h('div', { id: 'away' })));
    body.querySelector('h1').focus();
  }
}
