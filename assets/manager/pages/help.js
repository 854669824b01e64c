// For who cannot get in: what helps at once, and a request for help, which is a check of identity that a person decides.
import { follow, get, post } from '../js/api.js';
import { banner, button, confirm, copy, explain, Field, form, link, toast } from '../js/controls.js';
import { h, icon, lead, show } from '../js/dom.js';
import { qr } from '../js/drawings.js';
import { language, pieces, t, when } from '../js/i18n.js';
import { accountPage, signPage } from '../js/layout.js';
import { Countdown, Strip } from '../js/ticks.js';

const step = (symbol, kind, title, text, more) => h('div', { class: 'row' }, lead(symbol, kind),
  h('span', { class: 'words' }, h('span', { class: 'first' }, title), h('span', { class: 'second' }, text), more ?? null));

function waysCard(session) {
  // Only an address of the plain kind becomes a link; anything else is shown as it is.
  const contact = session.contact ?? '';
  const address = /^[^\s@<>"]+@[^\s@<>"]+$/.test(contact) ? h('a', { class: 'button quiet start', id: 'contact', href: `mailto:${contact}` }, contact)
    : contact ? h('b', { id: 'contact' }, contact) : null;
  return h('section', { class: 'card', id: 'ways' }, h('h2', { class: 'vh' }, t('help.ways')),
    step('key', 'primary', t('help.backup'), t('help.backup.text')),
    step('phone', 'primary', t('help.device'), t('help.device.text')),
    address ? step('mail', '', t('help.person'), t('help.person.text'), address) : null);
}

const never = () => h('p', { class: 'small soft line' }, icon('info', 18), h('span', {}, t('help.never')));

export async function open(session) {
  if (session.stage === 'in') {
    accountPage({ session, title: t('help.menu'), intro: t('help.text'), content: h('div', { class: 'stack readable' }, waysCard(session), never()) });
    return;
  }
  const second = session.stage === 'second';
  const body = signPage({ title: t('help.title'), line: t('methods.line'), developer: session.developer, content: [] });
  const existing = await get('/web/help').catch(() => null);
  if (existing && existing.state !== 'deleted' && !existing.entered) showCase(existing);
  else list();

  function list() {
    const reasons = [['two_step_off', 'phone', second], ['forgotten_password', 'key', true], ['forgotten_email', 'mail', true], ['locked_account', 'lock', true]];
    show(body, h('div', { class: 'stack' }, h('div', {}, h('h1', { class: 'title', tabindex: -1 }, t('help.title')), h('p', { class: 'soft' }, t('help.text'))), waysCard(session),
      h('h2', { class: 'section' }, t('help.check')),
      h('div', { class: 'rows' }, reasons.filter(each => each[2]).map(([reason, symbol]) => h('button', { type: 'button', class: 'row', id: `reason-${reason}`, on: { click: () => ask(reason) } },
        lead(symbol, 'teal'), h('span', { class: 'words' }, h('span', { class: 'first' }, t(`reason.${reason}`)), h('span', { class: 'second' }, t(`help.${reason}`))), icon('next')))),
      second ? null : h('p', { class: 'small soft' }, t('help.two_step_first')), never(),
      h('p', {}, h('a', { class: 'button secondary', id: 'back', href: second ? '/methods' : '/signin' }, icon('back'), h('span', {}, t(second ? 'help.back.methods' : 'help.back.signin'))))));
  }

  function ask(reason) {
    const field = reason === 'forgotten_email' || reason === 'two_step_off' ? null
      : new Field(t('signin.email'), { id: 'help-email', type: 'email', autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false' });
    const note = h('div', {});
    show(body, h('div', { class: 'stack' }, h('div', {}, h('h1', { class: 'title', tabindex: -1 }, t(`reason.${reason}`)), h('p', { class: 'soft' }, t('help.ask.text'))),
      h('ul', { class: 'advice' }, ['camera', 'phone', 'trash'].map((symbol, i) => h('li', {}, icon(symbol, 18), h('span', {}, t(['help.need.document', 'help.need.phone', 'help.need.deleted'][i]))))),
      form(async () => {
        const email = reason === 'two_step_off' ? session.email : field?.value.trim() ?? '';
        if (field && !email) return field.wrong(t('error.empty'));
        showCase(await post('/web/help', { reason, email, language }));
      }, error => field ? field.wrong(explain(error)) : show(note, banner('danger', 'warn', t('help.not-opened'), explain(error), 'error')), field?.element ?? null, note,
      button(t('help.ask'), { id: 'help-ask', kind: 'check', type: 'submit', wide: true })),
      h('p', {}, button(t('back'), { id: 'back', kind: 'quiet start', symbol: 'back', press: list }))));
    (field?.input ?? body.querySelector('h1')).focus();
  }

  /** From the QR code to the answer, as it comes. */
  function showCase(first) {
    const stop = new AbortController();
    let countdown = null;
    addEventListener('pagehide', () => stop.abort());
    const away = h('div', {});
    const end = () => { stop.abort(); countdown?.stop(); };
    draw(first);
    follow({ path: known => `/web/help?known=${encodeURIComponent(known)}`, known: '', signal: stop.signal,
      away: gone => show(away, gone ? banner('', 'offline', t('offline.title'), t('offline.text'), 'offline') : null),
      changed: answer => {
        draw(answer);
        return ['approved', 'rejected', 'deleted'].includes(answer.state) ? null : answer.known;
      } }).catch(error => { end(); toast(explain(error)); });

    function draw(what) {
      countdown?.stop();
      countdown = null;
      document.documentElement.dataset.state = what.opened && what.state === 'number' ? 'opened' : what.state;
      if (what.state === 'approved') return approved(what);
      if (what.state === 'rejected' || what.state === 'deleted') return over(what);
      const ownHands = !what.opened && what.state === 'number';
      const passed = { number: 1, upload: 1, retake: 1, waiting: 2 }[what.state] ?? 1;
      const part = (at, title, text) => h('li', { class: at < passed ? 'done' : at === passed ? 'now' : '' }, h('i', {}, at < passed ? icon('check', 16) : null), h('b', {}, title), h('span', { class: 'small soft' }, text));
      const code = ownHands ? h('div', { class: 'qr', id: 'qr' }, qr(what.qr, t('help.qr'))) : null;
      if (code) code.dataset.uri = what.uri;
      show(body, h('div', { class: 'stack', id: 'help-case', 'data-state': document.documentElement.dataset.state },
        h('div', {}, h('h1', { class: 'title', tabindex: -1 }, t('help.case.title')), h('p', { class: 'soft' }, pieces('help.case.for', { reason: t(`reason.${what.reason}`), account: h('b', { class: 'strong' }, what.account || t('review.unknown')) }))),
        ownHands ? h('div', { class: 'stack tight' }, h('p', {}, t('help.scan')), code, h('p', { class: 'acts' }, link(t('help.open-here'), what.uri, { id: 'open-here', kind: 'check' }),
          button(t('help.copy'), { id: 'copy-link', kind: 'quiet', symbol: 'copy', press: () => copy(what.link) }))) : null,
        h('ol', { class: 'journey', id: 'journey' }, part(0, t('help.step.opened'), t('help.case.number', { number: what.number, when: when(what.created) })),
          part(1, t(what.state === 'retake' ? 'help.step.again' : 'help.step.check'), t('help.step.check.text')), part(2, t('help.step.person'), t('help.step.person.text'))),
        what.state === 'waiting' ? null : timeLeft(what),
        h('div', { class: 'banner check' }, icon('trash', 22), h('div', {}, h('strong', {}, t('help.deleted')), h('p', {}, t('help.deleted.text')))), away,
        h('p', {}, button(t('help.cancel'), { id: 'help-cancel', press: async () => {
          if (!await confirm(t('help.cancel.sure'), t('help.cancel.text'), t('help.cancel'), { kind: 'danger', id: 'help-cancel-sure' })) return;
          await post('/web/help/cancel').catch(error => toast(explain(error)));
        } }))));
    }

    function timeLeft(what) {
      const strip = new Strip();
      const left = h('b', { class: 'num strong', id: 'time-left', role: 'timer' });
      countdown = new Countdown({ ticks: strip, text: left, low: 600 });
      countdown.start({ now: what.now, expires: what.deletes ?? what.expires, created: what.created });
      return h('div', { class: 'countdown' }, h('div', { class: 'words' }, h('span', {}, t('help.time')), left), strip.element);
    }

    function approved(what) {
      end();
      const entered = async () => {
        try {
          await post('/web/help/enter');
          location.assign('/2fa/add?kind=kauth');
        } catch (error) {
          toast(explain(error));
        }
      };
      show(body, h('div', { class: 'stack', id: 'help-approved' }, h('div', {}, h('h1', { class: 'title', tabindex: -1 }, t('help.approved')), h('p', { class: 'soft' }, t('help.approved.text', { number: what.number }))),
        what.reason === 'two_step_off' ? [h('p', {}, t('help.enter.text')), button(t('help.enter'), { id: 'help-enter', kind: 'primary', wide: true, press: entered })]
          : what.reason === 'forgotten_password' ? password()
            : [h('p', {}, t(what.reason === 'forgotten_email' ? 'help.email.text' : 'help.unlocked.text')), link(t('help.back.signin'), '/signin', { id: 'back', kind: 'primary' })]));
      body.querySelector('h1').focus();
    }

    function password() {
      const field = new Field(t('password.new'), { id: 'new-password', type: 'password', autocomplete: 'new-password' });
      return form(async () => {
        if (!field.value) return field.wrong(t('error.empty'));
        await post('/web/help/password', { new: field.value });
        field.value = '';
        show(body, h('div', { class: 'stack', id: 'password-changed' }, h('h1', { class: 'title' }, t('help.changed')), h('p', { class: 'soft' }, t('help.changed.text')),
          link(t('help.back.signin'), '/signin', { id: 'back', kind: 'primary' })));
      }, error => field.wrong(explain(error)), field.element, button(t('help.change'), { id: 'change-password', kind: 'primary', type: 'submit', wide: true }));
    }

    function over(what) {
      end();
      show(body, h('div', { class: 'stack', id: 'help-over', 'data-state': what.state }, h('div', {}, h('h1', { class: 'title', tabindex: -1 }, t(what.state === 'rejected' ? 'help.rejected' : 'help.closed')),
        h('p', { class: 'soft' }, t(what.state === 'rejected' ? 'help.rejected.text' : 'help.closed.text', { number: what.number }))),
      h('p', { class: 'acts' }, button(t('help.new'), { id: 'help-new', kind: 'primary', press: list }), link(t('help.back.signin'), '/signin', { id: 'back' }))));
      body.querySelector('h1').focus();
    }
  }
}
