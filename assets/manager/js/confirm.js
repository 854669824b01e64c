// The phone's YES to changes of the sign-in methods: six digits to type there, or a QR code to scan; another second step
// for whoever has lost it.
import { follow, post } from './api.js';
import { button, explain, Field, form, sheet } from './controls.js';
import { h, show } from './dom.js';
import { qr } from './drawings.js';
import { t } from './i18n.js';
import { Countdown, Strip } from './ticks.js';

/** True once the phone (or another second step) confirmed; false when it was put aside. */
export async function askPhone() {
  let end = () => {};
  const confirmed = await sheet(t('confirm.title'), close => {
    const request = new Request(close);
    end = () => request.stop();
    request.begin();
    return [request.element, otherWay(close),
      h('div', { class: 'acts' }, button(t('cancel'), { id: 'cancel', press: () => close(false) }))];
  });
  end();
  return confirmed === true;
}

/** The request on the phone, while it is open and when it ended. */
class Request {
  constructor(close) {
    this.close = close;
    this.number = h('p', { class: 'bignum six', id: 'confirm-number' });
    this.code = h('div', { class: 'qr little', id: 'confirm-qr' });
    this.left = h('b', { class: 'num strong', id: 'time-left', role: 'timer' });
    this.strip = new Strip();
    this.state = h('p', { class: 'live waiting', id: 'state', role: 'status' });
    this.again = button(t('wait.again'), { id: 'send-again', kind: 'primary', symbol: 'refresh', press: () => this.begin() });
    this.open = h('div', { class: 'stack' }, h('p', { class: 'soft' }, t('confirm.text')), h('div', { class: 'confirm' }, this.code, this.number),
      h('div', { class: 'countdown' }, h('div', { class: 'words' }, h('span', {}, t('confirm.left')), this.left), this.strip.element));
    this.element = h('div', { class: 'stack' }, this.open, this.state, this.again);
    this.countdown = new Countdown({ ticks: this.strip, text: this.left });
  }

  stop() {
    this.following?.abort();
    this.countdown.stop();
  }

  say(kind, text) {
    this.state.className = `live ${kind}`;
    show(this.state, h('i', {}), h('span', {}, text));
  }

  draw(request) {
    const opened = request.state === 'open';
    this.open.hidden = !opened;
    this.again.hidden = opened || request.state === 'approved';
    this.state.dataset.state = request.state;
    if (!opened) {
      this.countdown.stop();
      return this.say(request.state === 'approved' ? 'ok' : 'quiet', t(`confirm.${request.state}`));
    }
    show(this.number, `${request.number.slice(0, 3)} ${request.number.slice(3)}`);
    this.number.setAttribute('aria-label', [...request.number].join(' '));
    show(this.code, request.qr ? qr(request.qr, t('confirm.qr')) : null);
    this.countdown.start(request);
    this.say('waiting', t('wait.waiting'));
  }

  async begin() {
    this.stop();
    const mine = this.following = new AbortController();
    try {
      const request = await post('/web/confirm');
      this.draw(request);
      if (request.state === 'approved') return this.close(true); // this answer opened the minutes
      await follow({ path: known => `/web/confirm?known=${known}`, known: request.state, signal: mine.signal,
        away: gone => this.say('waiting', t(gone ? 'offline.title' : 'wait.waiting')),
        changed: answer => {
          if (answer.state !== 'open') this.draw(answer);
          if (answer.state === 'approved') this.begin(); // asked once more: that is how the page gets them
          return answer.state === 'open' ? 'open' : null;
        } });
    } catch (error) {
      this.open.hidden = true;
      this.again.hidden = false;
      this.state.dataset.state = 'stopped';
      this.say('quiet', explain(error));
    }
  }
}

/** The phone is lost: a code of another app, or a backup code. */
function otherWay(close) {
  const field = new Field(t('confirm.code'), { id: 'confirm-code', autocomplete: 'one-time-code', spellcheck: 'false', help: t('confirm.code.help') });
  const typed = form(async () => {
    const code = field.value.trim();
    if (!code) return field.wrong(t('error.empty'));
    await post(`/web/confirm/${/^[0-9 ]{6,9}$/.test(code) ? 'code' : 'backup'}`, { code: code.replace(/\s/g, '') });
    close(true);
  }, error => { field.value = ''; field.wrong(explain(error)); }, field.element,
  button(t('continue'), { id: 'confirm-continue', type: 'submit' }));
  typed.hidden = true;
  const toggle = button(t('confirm.lost'), { id: 'phone-lost', kind: 'quiet start', press: () => {
    typed.hidden = !typed.hidden;
    toggle.setAttribute('aria-expanded', String(!typed.hidden));
    if (!typed.hidden) field.input.focus();
  } });
  toggle.setAttribute('aria-expanded', 'false');
  return h('div', { class: 'stack tight' }, toggle, typed);
}
