import { post } from '../js/api.js';
import { button, explain, Field, form } from '../js/controls.js';
import { h } from '../js/dom.js';
import { t } from '../js/i18n.js';
import { signPage } from '../js/layout.js';

export function open(session) {
  const email = new Field(t('signin.email'), { id: 'email', type: 'email', autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', autofocus: true });
  const password = new Field(t('signin.password'), { id: 'password', type: 'password', autocomplete: 'current-password' });
  const own = h('input', { id: 'own', type: 'checkbox' });
  const sent = async () => {
    if (!email.value.trim()) return email.wrong(t('error.empty'));
    if (!password.value) return password.wrong(t('error.empty'));
    const { stage, methods } = await post('/web/signin', { email: email.value.trim(), password: password.value, own: own.checked });
    password.value = '';
    location.assign(stage === 'in' ? '/2fa' : methods.includes('push') ? '/wait' : '/methods');
  };
  signPage({ title: t('signin.title'), line: t('signin.line'), developer: session.developer, content: [
    h('h1', { class: 'hero' }, t('signin.title')),
    h('p', { class: 'gap' }),
    form(sent, error => {
      if (error.code === 'no-match') password.value = '';
      password.wrong(explain(error));
    }, email.element, password.element, h('label', { class: 'check' }, own, h('span', {}, t('signin.own'))),
    button(t('continue'), { id: 'continue', kind: 'primary', type: 'submit', wide: true })),
    h('p', { class: 'after' }, h('a', { class: 'button quiet start', href: '/help', id: 'forgot' }, t('signin.forgot')))] });
}
