import { post } from '../js/api.js';
import { button, digitField, explain, Field, form } from '../js/controls.js';
import { h, icon, lead, show } from '../js/dom.js';
import { t } from '../js/i18n.js';
import { signPage } from '../js/layout.js';

const row = (symbol, kind, id, first, second, go) => {
  const words = [lead(symbol, kind), h('span', { class: 'words' }, h('span', { class: 'first' }, first), h('span', { class: 'second' }, second)), icon('next')];
  return typeof go === 'string' ? h('a', { class: 'row', id, href: go }, words) : h('button', { class: 'row', id, type: 'button', on: { click: go } }, words);
};

export function open(session) {
  const methods = session.methods ?? [];
  const body = signPage({ title: t('methods.title'), line: t('methods.line'), developer: session.developer, content: [] });

  function list() {
    show(body, h('h1', { class: 'title', tabindex: -1 }, t('methods.title')), h('p', { class: 'soft' }, t('methods.pick')),
      h('div', { class: 'rows after' },
        methods.includes('push') ? row('bell', 'primary', 'method-push', t('methods.push'), t('methods.push.text'), '/wait') : null,
        methods.includes('code') ? row('clock', 'primary', 'method-code', t('methods.code'), t('methods.code.text'), code) : null,
        methods.includes('backup') ? row('key', '', 'method-backup', t('methods.backup'), t('methods.backup.text'), backup) : null,
        row('help', 'teal', 'method-none', t('methods.none'), t('methods.none.text'), '/help')));
    body.querySelector('h1').focus();
  }

  function ask(title, text, field, path, read) {
    show(body, h('h1', { class: 'title' }, title), h('p', { class: 'soft' }, text),
      h('div', { class: 'after' }, form(async () => {
        const typed = read(field.value);
        if (!typed) return field.wrong(t('error.empty'));
        await post(path, { code: typed });
        location.assign('/2fa');
      }, error => { field.value = ''; field.wrong(explain(error)); }, field.element,
      button(t('continue'), { id: 'continue', kind: 'primary', type: 'submit', wide: true }))),
      h('p', { class: 'after' }, button(t('methods.back'), { id: 'back', kind: 'quiet start', symbol: 'back', press: list })));
    field.input.focus();
  }

  const code = () => ask(t('methods.code'), t('code.text'), digitField(t('code.label'), { id: 'code' }), '/web/signin/code', value => value);
  const backup = () => ask(t('methods.backup'), t('backup.use.text'),
    new Field(t('backup.use.label'), { id: 'backup-code', kind: 'mono', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: 40, placeholder: 'XXXX-XXXX-XXXX-XXXX' }),
    '/web/signin/backup', value => value.trim());

  if (methods.length === 1 && methods[0] === 'code') code(); else list();
}
