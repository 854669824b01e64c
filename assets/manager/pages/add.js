import { get, follow, post } from '../js/api.js';
import { banner, button, copy, digitField, explain, Field, form, link, toast } from '../js/controls.js';
import { h, icon, lead, show } from '../js/dom.js';
import { qr } from '../js/drawings.js';
import { has, pieces, t } from '../js/i18n.js';
import { accountPage } from '../js/layout.js';
import { showCodes } from '../js/codes.js';
import { Countdown, Strip } from '../js/ticks.js';

export function open(session) {
  const kind = new URLSearchParams(location.search).get('kind');
  const page = accountPage({ session, title: t(kind === 'otp' ? 'add.otp.title' : kind === 'kauth' ? 'add.kauth.title' : 'add.title'),
    intro: t(kind === 'otp' ? 'add.otp.intro' : kind === 'kauth' ? 'add.kauth.intro' : 'add.intro') });
  if (kind === 'otp') addOtp(session, page);
  else if (kind === 'kauth') addKauth(session, page);
  else choose(page);
}

function choose(page) {
  const card = (id, symbol, first, second, to) => h('a', { class: 'card', id, href: `/2fa/add?kind=${to}` }, lead(symbol, 'primary'), h('b', {}, first), h('span', { class: 'small soft' }, second));
  show(page.body, h('div', { class: 'choices' }, card('add-kauth', 'phone', t('add.kauth'), t('add.kauth.text'), 'kauth'),
    card('add-otp', 'grid', t('2fa.add.otp'), t('add.otp.text'), 'otp')),
  h('p', {}, link(t('back'), '/2fa', { id: 'back' })));
}

function steps(names, now) {
  return h('ol', { class: 'steps', 'aria-label': t('add.steps', { now: now + 1, of: names.length }) }, names.map((name, i) =>
    h('li', { class: i < now ? 'done' : i === now ? 'now' : '', 'aria-current': i === now ? 'step' : null }, h('i', {}, i < now ? icon('check', 16) : i + 1), h('b', {}, name))));
}

const failed = error => { if (error.code !== 'put-aside') toast(explain(error)); };

function done(page, title, text, more = []) {
  document.documentElement.dataset.state = 'linked';
  show(page.body, h('section', { class: 'card pad stack readable', id: 'linked' },
    h('div', { class: 'summary' }, lead('check', 'ok'), h('div', {}, h('h2', { class: 'heading' }, title), h('p', { class: 'small soft' }, text))),
    h('div', { class: 'acts' }, link(t('add.finish'), '/2fa', { id: 'finish', kind: 'primary' }), more)));
}

/** kAuth: get the app, scan the code, type the 6 digits the phone shows. */
function addKauth(session, page) {
  const names = [t('add.step.get'), t('add.step.scan'), t('add.step.digits')];
  let following = null;
  let countdown = null;
  const stop = () => { following?.abort(); countdown?.stop(); };
  addEventListener('pagehide', stop);
  get1();

  function get1() {
    stop();
    show(page.body, steps(names, 0), h('section', { class: 'card pad stack readable' }, h('h2', { class: 'heading' }, t('add.get')),
      h('p', { class: 'soft' }, t('add.get.text')), h('p', { class: 'soft' }, t('add.get.computer'))),
    h('div', { class: 'acts' }, link(t('back'), '/2fa', { id: 'back' }), button(t('add.have'), { id: 'have-app', kind: 'primary', press: scan2 })));
  }

  async function scan2() {
    stop();
    let offer;
    try {
      offer = await post('/web/2fa/kauth');
    } catch (error) {
      return failed(error);
    }
    document.documentElement.dataset.state = 'open';
    const strip = new Strip();
    const left = h('b', { class: 'num strong', id: 'time-left', role: 'timer' });
    const state = h('p', { class: 'live waiting', id: 'state', role: 'status', 'data-state': 'open' }, h('i', {}), h('span', {}, t('add.scan.waiting')));
    const away = h('div', {});
    const byHand = h('div', { class: 'stack', hidden: true }, h('p', { class: 'small soft' }, t('add.link.text')),
      h('p', { class: 'secret', id: 'qr-link' }, offer.uri),
      h('p', {}, button(t('add.link.copy'), { id: 'copy-link', kind: 'tonal', symbol: 'copy', press: () => copy(offer.uri) })));
    const toggle = button(t('add.cannot'), { id: 'cannot-scan', kind: 'quiet start', press: () => {
      byHand.hidden = !byHand.hidden;
      toggle.setAttribute('aria-expanded', String(!byHand.hidden));
    } });
    toggle.setAttribute('aria-expanded', 'false');
    const code = h('div', { class: 'qr', id: 'qr' }, qr(offer.qr, t('add.qr')));
    code.dataset.uri = offer.uri;
    show(page.body, steps(names, 1), h('section', { class: 'card scan' }, code, h('div', { class: 'stack' },
      h('h2', { class: 'heading' }, t('add.scan')),
      h('ol', { class: 'numbered' }, h('li', {}, h('span', {}, pieces('add.scan.1', { plus: h('b', {}, '+') }))), h('li', {}, h('span', {}, t('add.scan.2'))), h('li', {}, h('span', {}, t('add.scan.3')))),
      h('div', { class: 'countdown' }, h('div', { class: 'words' }, h('span', {}, t('add.works')), left), strip.element), state, away, h('div', { class: 'stack tight' }, toggle, byHand))),
    h('div', { class: 'acts' }, button(t('back'), { id: 'back', press: get1 }), button(t('add.newcode'), { id: 'new-code', symbol: 'refresh', press: scan2 })));
    const mine = following = new AbortController();
    countdown = new Countdown({ ticks: strip, text: left, over: () => over('expired') });
    countdown.start({ ...offer, created: offer.now ?? offer.expires - 300_000 });
    const over = kind => {
      stop();
      show(page.body, steps(names, 1), h('div', { class: 'readable' }, banner('warn', 'clock', t(`add.${kind}`), t(`add.${kind}.text`), 'dead')),
        h('div', { class: 'acts' }, link(t('back'), '/2fa', { id: 'back' }), button(t('add.newcode'), { id: 'new-code', kind: 'primary', symbol: 'refresh', press: scan2 })));
      document.documentElement.dataset.state = kind;
    };
    follow({ path: known => `/web/2fa/kauth/${encodeURIComponent(offer.id)}?known=${known}`, known: 'open', signal: mine.signal,
      away: gone => show(away, gone ? banner('', 'offline', t('offline.title'), t('offline.text'), 'offline') : null),
      changed: answer => {
        if (mine.signal.aborted) return null;
        if (answer.state === 'scanned' && document.documentElement.dataset.state !== 'scanned') digits3(offer, answer);
        if (answer.state === 'expired' || answer.state === 'dead') over(answer.state);
        if (answer.state === 'linked') linked(answer.device);
        return ['open', 'scanned'].includes(answer.state) ? answer.state : null;
      } }).catch(error => { stop(); failed(error); });
  }

  function digits3(offer, { device }) {
    countdown.stop();
    document.documentElement.dataset.state = 'scanned';
    const field = digitField(t('add.digits.label'), { id: 'digits' });
    show(page.body, steps(names, 2), h('section', { class: 'card pad stack narrow' }, h('h2', { class: 'heading' }, t('add.digits')),
      h('p', { class: 'soft', id: 'state', 'data-state': 'scanned' }, pieces('add.digits.text', { device: h('b', { class: 'strong', id: 'device' }, device?.name ?? 'kAuth') })),
      has(`storage.${device?.storage}`) ? h('p', { class: 'small soft line' }, icon('key', 18), h('span', {}, t('add.key', { storage: t(`storage.${device.storage}`) }))) : null,
      form(async () => {
        if (field.value.length !== 6) return field.wrong(t('error.six'));
        await post(`/web/2fa/kauth/${encodeURIComponent(offer.id)}/confirm`, { digits: field.value });
        linked(device);
      }, error => { if (error.code !== 'put-aside') { field.value = ''; field.wrong(explain(error)); } }, field.element,
      button(t('add.confirm'), { id: 'confirm', kind: 'primary', type: 'submit', wide: true })),
      h('p', { class: 'small soft line' }, icon('info', 18), h('span', {}, t('add.digits.not')))),
    h('p', {}, button(t('add.newcode'), { id: 'new-code', symbol: 'refresh', press: scan2 })));
    field.input.focus();
  }

  function linked(device) {
    if (document.documentElement.dataset.state === 'linked') return;
    stop();
    done(page, t('add.linked', { device: device?.name ?? 'kAuth' }), t('add.linked.text'), link(t('backup.title'), '/backup', { id: 'to-backup' }));
  }
}

/** Any app that makes codes: a name, then the QR code or the key in letters, then one code as proof. */
function addOtp(session, page) {
  const names = [t('add.step.name'), t('add.step.scan'), t('add.step.try')];
  name1();

  function name1() {
    const field = new Field(t('add.name'), { id: 'otp-name', maxlength: 40, autocomplete: 'off', help: t('add.name.help') });
    show(page.body, steps(names, 0), h('section', { class: 'card pad narrow' }, form(async () => {
      await scan2(await post('/web/2fa/otp', { name: field.value.trim() || t('add.name.default') }));
    }, error => { if (error.code !== 'put-aside') field.wrong(explain(error)); }, field.element,
    h('div', { class: 'acts' }, link(t('back'), '/2fa', { id: 'back' }), button(t('continue'), { id: 'continue', kind: 'primary', type: 'submit' })))));
    field.input.focus();
  }

  function scan2(offer) {
    const field = digitField(t('add.code.label'), { id: 'code' });
    const code = h('div', { class: 'qr', id: 'qr' }, qr(offer.qr, t('add.qr')));
    code.dataset.uri = offer.uri;
    const groups = offer.secret.replace(/(.{4})(?=.)/g, '$1 ');
    show(page.body, steps(names, 1), h('section', { class: 'card scan' }, code, h('div', { class: 'stack' },
      h('h2', { class: 'heading' }, t('add.otp.scan')), h('p', { class: 'soft' }, t('add.otp.scan.text')),
      h('div', { class: 'stack tight' }, h('p', { class: 'small soft' }, t('add.otp.key')), h('p', { class: 'secret', id: 'secret' }, groups),
        h('p', {}, button(t('add.otp.copy'), { id: 'copy-secret', kind: 'quiet start', symbol: 'copy', press: () => copy(offer.secret) }))),
      form(async () => {
        if (field.value.length !== 6) return field.wrong(t('error.six'));
        finish(await post(`/web/2fa/otp/${encodeURIComponent(offer.id)}/confirm`, { code: field.value }));
      }, error => { if (error.code !== 'put-aside') { field.value = ''; field.wrong(explain(error)); } }, field.element,
      button(t('add.confirm'), { id: 'confirm', kind: 'primary', type: 'submit', wide: true })))),
    h('p', {}, link(t('back'), '/2fa', { id: 'back' })));
  }

  function finish({ codes }) {
    const over = () => done(page, t('add.otp.done'), t('add.otp.done.text'));
    if (!codes) return over();
    document.documentElement.dataset.state = 'linked';
    showCodes(page.body, codes, { account: session.email, hidden: over, more: h('div', { class: 'acts no-print' },
      link(t('add.kept'), '/2fa', { id: 'finish', kind: 'primary' })) });
    page.body.prepend(banner('ok', 'check', t('add.otp.done'), t('add.otp.codes'), 'linked'));
  }
}
