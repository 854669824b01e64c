import { follow, post } from '../js/api.js';
import { banner, button, explain, link } from '../js/controls.js';
import { h, icon, show } from '../js/dom.js';
import { qr } from '../js/drawings.js';
import { browserOf, pieces, t } from '../js/i18n.js';
import { signPage } from '../js/layout.js';
import { Countdown, Ring } from '../js/ticks.js';

/** How an ended request is told: colour of the line, symbol in the ring. */
const ends = { approved: ['ok', 'check'], denied: ['danger', 'close'], burned: ['danger', 'lock'], expired: ['quiet', 'clock'] };

export async function open(session) {
  const heading = h('h1', { class: 'title', id: 'wait-title' });
  const where = h('p', { class: 'soft' });
  const number = h('span', { class: 'bignum', id: 'number' });
  const code = h('div', { class: 'qr little', id: 'number-qr', hidden: true });
  const left = h('span', { class: 'soft num', id: 'time-left', role: 'timer' });
  const ring = new Ring({ inside: [number, left] });
  const state = h('p', { class: 'live waiting', id: 'state', role: 'status' });
  const more = h('p', { class: 'soft small', id: 'state-text' });
  const away = h('div', {});
  const facts = h('dl', { class: 'facts card pad' });
  const again = button(t('wait.again'), { id: 'send-again', kind: 'primary', symbol: 'refresh', press: () => begin() });
  const warning = h('p', { class: 'small soft line' }, icon('hand', 18), h('span', {}, t('wait.never')));
  const countdown = new Countdown({ ticks: ring, text: left });
  let following = null;

  signPage({ title: t('wait.title'), line: t('wait.line'), developer: session.developer, content: h('div', { class: 'stack' },
    h('div', {}, heading, where), h('div', { class: 'numbox' }, ring.element, code), h('div', { class: 'stack tight' }, state, more), away, facts,
    h('div', { class: 'acts' }, again, link(t('wait.other'), '/methods', { id: 'other-way' })), warning) });

  function say(kind, text, detail = '') {
    state.className = `live ${kind}`;
    show(state, h('i', {}), h('span', {}, text));
    show(more, detail);
    more.hidden = !detail;
  }

  function draw(request) {
    const opened = request.state === 'open';
    const tap = request.mode === 'tap' || !request.number;
    const devices = new Intl.ListFormat(document.documentElement.lang, { type: 'disjunction' }).format(request.devices ?? []);
    document.documentElement.dataset.state = request.state;
    state.dataset.state = request.state;
    show(heading, opened ? t(tap ? 'wait.tap' : 'wait.number') : t(`wait.${request.state}.title`));
    show(where, opened && devices ? pieces('wait.on', { device: h('b', { class: 'strong', id: 'device' }, devices) }) : null);
    where.hidden = !opened;
    number.className = !opened ? '' : tap ? '' : request.number.length > 3 ? 'bignum six' : 'bignum';
    if (!opened) show(number, icon(ends[request.state]?.[1] ?? 'info', 64));
    else if (tap) show(number, icon('phone', 72));
    else show(number, request.number.length > 3 ? `${request.number.slice(0, 3)} ${request.number.slice(3)}` : request.number);
    number.toggleAttribute('aria-label', false);
    if (opened && !tap) number.setAttribute('aria-label', [...request.number].join(' '));
    code.hidden = !opened || !request.qr;
    show(code, code.hidden ? null : qr(request.qr, t('confirm.qr')));
    show(facts, [['wait.shows', session.name || session.email], ['wait.browser', browserOf(request)], ['wait.place', request.place]]
      .filter(([, value]) => value).map(([key, value]) => [h('dt', {}, t(key)), h('dd', {}, value)]));
    facts.hidden = !opened;
    warning.hidden = !opened || tap;
    again.hidden = opened || request.state === 'approved';
    left.hidden = !opened;
    ring.element.classList.remove('ok', 'danger', 'low');
    if (opened) {
      say('waiting', t('wait.waiting'));
      countdown.start(request);
      return;
    }
    countdown.stop();
    const [kind] = ends[request.state] ?? ['quiet'];
    ring.element.classList.toggle('ok', kind === 'ok');
    ring.element.classList.toggle('danger', kind === 'danger');
    ring.set(kind === 'quiet' ? 0 : ring.lines.length);
    say(kind, t(`wait.${request.state}`), t(`wait.${request.state}.text`));
  }

  const offline = gone => show(away, gone ? banner('', 'offline', t('offline.title'), t('offline.text'), 'offline') : null);

  async function begin() {
    following?.abort();
    const mine = following = new AbortController();
    let request;
    try {
      request = await post('/web/signin/push');
    } catch (error) {
      if (error.code === 'signed-in') { // another tab came in first
        location.assign('/2fa');
        return;
      }
      countdown.stop();
      heading.textContent = t('wait.stopped');
      where.hidden = facts.hidden = warning.hidden = left.hidden = true;
      show(number, icon('clock', 64));
      say('quiet', t('wait.stopped'), explain(error));
      state.dataset.state = 'stopped';
      again.hidden = false;
      return;
    }
    draw(request);
    if (request.state === 'approved') { // this answer let the browser in
      location.assign('/2fa');
      return;
    }
    follow({ path: known => `/web/signin/push?known=${known}&mode=${request.mode}`, known: request.state, away: offline, signal: mine.signal,
      changed: answer => {
        if (answer.state !== request.state || answer.id !== request.id || answer.mode !== request.mode) draw(answer);
        request = answer;
        if (answer.state === 'approved') begin(); // asked once more: that is how the browser comes in
        return answer.state === 'open' ? 'open' : null;
      } }).catch(() => location.assign('/signin')); // the sign-in itself is over: begin again
  }

  addEventListener('pagehide', () => following?.abort());
  addEventListener('pageshow', event => { if (event.persisted) begin(); });
  await begin();
}
