// Controls with names, roles and states: buttons, fields, banners, sheets, toasts.
import { h, icon, lead, show } from './dom.js';
import { has, span, t } from './i18n.js';

let lastId = 0;
const nextId = () => `c${++lastId}`;

/** A button. While the promise of `press` runs it is busy and cannot be pressed twice. */
export function button(text, { id, kind = 'secondary', symbol, press, type = 'button', label, wide, disabled } = {}) {
  const element = h('button', { id, type, class: `button ${kind}${wide ? ' wide' : ''}`, 'aria-label': label ?? null, disabled: !!disabled,
    on: press ? { click: () => busy(element, press) } : {} }, symbol ? icon(symbol) : null, text ? h('span', {}, text) : null);
  return element;
}

export async function busy(element, work) {
  if (element.getAttribute('aria-busy') === 'true') return;
  element.setAttribute('aria-busy', 'true');
  try {
    await work();
  } finally {
    element.removeAttribute('aria-busy');
  }
}

export function link(text, href, { id, kind = 'secondary', symbol } = {}) {
  return h('a', { id, href, class: `button ${kind}` }, symbol ? icon(symbol) : null, h('span', {}, text));
}

/** A labelled input with room for help and for one error, both read out with it. */
export class Field {
  constructor(label, { id, type = 'text', kind = '', help, ...attributes }) {
    const own = nextId();
    this.input = h('input', { id, type, 'aria-describedby': `${own}-note`, ...attributes });
    this.input.id = own;
    this.note = h('p', { class: 'help', hidden: !help }, help ?? '');
    this.help = help;
    this.noteBox = h('div', { 'aria-live': 'polite' }, this.note);
    this.noteBox.id = `${own}-note`;
    this.element = h('div', { class: `field ${kind}` }, h('label', { for: own }, label),
      h('div', { class: 'box' }, this.input, type === 'password' ? this.eye() : null), this.noteBox);
    this.input.addEventListener('input', () => this.fine());
  }

  eye() {
    const element = h('button', { type: 'button', id: 'show-password', class: 'button symbol', 'aria-pressed': 'false', 'aria-label': t('password.show') },
      icon('eye', 22));
    element.addEventListener('click', () => {
      const seen = this.input.type === 'password';
      this.input.type = seen ? 'text' : 'password';
      element.setAttribute('aria-pressed', String(seen));
      show(element, icon(seen ? 'eyeoff' : 'eye', 22));
      this.input.focus();
    });
    return element;
  }

  get value() { return this.input.value; }
  set value(text) { this.input.value = text; }

  wrong(text) {
    this.element.classList.add('wrong');
    this.input.setAttribute('aria-invalid', 'true');
    show(this.noteBox, h('p', { class: 'error', id: 'error', role: 'alert' }, icon('warn', 18), h('span', {}, text)));
    this.input.focus();
  }

  fine() {
    this.element.classList.remove('wrong');
    this.input.removeAttribute('aria-invalid');
    show(this.noteBox, this.help ? this.note : null);
  }
}

/** A form that is sent by script alone. `send` may throw; what it throws is worded by `failed`. */
export function form(send, failed, ...children) {
  const element = h('form', { class: 'stack', novalidate: true, on: {
    submit: event => {
      event.preventDefault();
      const press = element.querySelector('[type=submit]');
      busy(press ?? element, async () => {
        try {
          await send();
        } catch (error) {
          failed(error);
        }
      });
    } } }, children);
  return element;
}

/** Digits only, in any writing the person pastes ("123 456"). */
export function digitField(label, options) {
  const field = new Field(label, { kind: 'digits', inputmode: 'numeric', autocomplete: 'one-time-code', spellcheck: 'false',
    maxlength: 9, ...options });
  field.input.addEventListener('input', () => {
    const digits = field.value.normalize('NFKC').replace(/[^0-9]/g, '').slice(0, 6);
    if (digits !== field.value) field.value = digits;
  });
  return field;
}

/** What happened, what is safe, what to do: the words for a failure. */
export function explain(error) {
  const code = error?.code ?? 'broken';
  if (code === 'wrong-code') return typeof error.left === 'number' ? t('error.wrong-code', { count: error.left }) : t('error.wrong-code-again');
  const key = has(`error.${code}`) ? `error.${code}` : error?.status === 429 ? 'error.wait' : 'error.broken';
  if (key === 'error.wait') {
    const why = `error.wait.${error.reason}`; // of a request; else too many tries
    return error.retryAfter ? t(has(why) ? why : key, { time: span(error.retryAfter) }) : t('error.wait-some');
  }
  if (!error?.code) console.error(error);
  return t(key);
}

export function banner(kind, symbol, title, text, id, ...more) {
  return h('div', { class: `banner ${kind}`, id, role: kind === 'danger' ? 'alert' : 'status' }, icon(symbol, 22),
    h('div', { class: 'grow' }, h('strong', {}, title), text ? h('p', {}, text) : null, more));
}

export function row(symbol, first, second, { kind = '', id, trail = [] } = {}) {
  return h('div', { class: 'row', id }, lead(symbol, kind), h('span', { class: 'words' },
    h('span', { class: 'first' }, first), second ? h('span', { class: 'second' }, second) : null), trail);
}

export function toast(text) {
  const element = h('div', { class: 'toast', id: 'toast', role: 'status' }, text);
  document.querySelectorAll('.toast').forEach(old => old.remove());
  document.body.append(element);
  setTimeout(() => element.remove(), 6000);
}

/** A sheet for one decision. Resolves what `content(close)` closes it with; Esc and Cancel close it with null and decide
 *  nothing. The focus goes in, and back to where it was. */
export function sheet(title, content) {
  return new Promise(resolve => {
    const opener = document.activeElement;
    let result = null;
    const name = nextId();
    const heading = h('h2', { class: 'title' }, title);
    heading.id = name;
    const dialog = h('dialog', { id: 'sheet', 'aria-labelledby': name });
    const close = value => { result = value; dialog.close(); };
    dialog.append(h('div', { class: 'stack' }, heading, content(close)));
    dialog.addEventListener('close', () => {
      dialog.remove();
      opener?.focus?.();
      resolve(result);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Asks one question with two whole answers. */
export function confirm(title, text, yes, { kind = 'primary', id = 'confirm' } = {}) {
  return sheet(title, close => [h('p', { class: 'soft' }, text), h('div', { class: 'acts' },
    button(t('cancel'), { id: 'cancel', press: () => close(false) }), button(yes, { id, kind, press: () => close(true) }))]);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(t('copied'));
  } catch {
    toast(t('copy.failed'));
  }
}
