import { post, session as readSession } from '../js/api.js';
import { banner, button, explain, Field, form } from '../js/controls.js';
import { h, show } from '../js/dom.js';
import { t } from '../js/i18n.js';
import { accountPage } from '../js/layout.js';

const shortest = 10;

export function open(session) {
  const page = accountPage({ session, title: t('password.title'), intro: t('password.intro') });
  const done = h('div', { class: 'readable' });
  const name = h('input', { type: 'text', autocomplete: 'username', value: session.email, hidden: true, 'aria-hidden': 'true', tabindex: -1 });
  const old = new Field(t('password.old'), { id: 'old-password', type: 'password', autocomplete: 'current-password' });
  const fresh = new Field(t('password.new'), { id: 'new-password', type: 'password', autocomplete: 'new-password', help: t('password.help', { least: shortest }) });
  show(page.body, done, h('section', { class: 'card pad narrow' }, form(async () => {
    show(done);
    if (!old.value) return old.wrong(t('error.empty'));
    if ([...fresh.value].length < shortest) return fresh.wrong(t('error.short', { least: shortest }));
    if (fresh.value === old.value) return fresh.wrong(t('error.same'));
    await post('/web/password', { old: old.value, new: fresh.value });
    old.value = fresh.value = '';
    await readSession();
    show(done, banner('ok', 'check', t('password.done'), t('password.done.text'), 'password-changed'));
  }, error => {
    if (error.code === 'put-aside') return;
    (error.code === 'no-match' ? old : fresh).wrong(explain(error));
  }, name, old.element, fresh.element, button(t('password.change'), { id: 'change-password', kind: 'primary', type: 'submit', wide: true }))));
}
