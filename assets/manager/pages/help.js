// What helps today when somebody cannot get in. Nothing here promises what this Manager cannot do.
import { h, icon, lead } from '../js/dom.js';
import { t } from '../js/i18n.js';
import { accountPage, signPage } from '../js/layout.js';

const step = (symbol, kind, title, text, more) => h('div', { class: 'row' }, lead(symbol, kind),
  h('span', { class: 'words' }, h('span', { class: 'first' }, title), h('span', { class: 'second' }, text), more ?? null));

export function open(session) {
  // Only an address of the plain kind becomes a link; anything else is shown as it is.
  const contact = session.contact ?? '';
  const address = /^[^\s@<>"]+@[^\s@<>"]+$/.test(contact) ? h('a', { class: 'button quiet start', id: 'contact', href: `mailto:${contact}` }, contact)
    : contact ? h('b', { id: 'contact' }, contact) : null;
  const second = session.stage === 'second';
  const ways = h('section', { class: 'card', id: 'ways' }, h('h2', { class: 'vh' }, t('help.title')),
    step('key', 'primary', t('help.backup'), t('help.backup.text')),
    step('phone', 'primary', t('help.device'), t('help.device.text')),
    step('mail', '', t('help.person'), address ? t('help.person.text') : t('help.person.none'), address));
  const note = h('p', { class: 'small soft line' }, icon('info', 18), h('span', {}, t('help.never')));
  if (session.stage === 'in') {
    accountPage({ session, title: t('help.menu'), intro: t('help.text'), content: h('div', { class: 'stack readable' }, ways, note) });
    return;
  }
  signPage({ title: t('help.title'), line: t('methods.line'), developer: session.developer, content: h('div', { class: 'stack' },
    h('div', {}, h('h1', { class: 'title' }, t('help.title')), h('p', { class: 'soft' }, t('help.text'))), ways, note,
    h('p', {}, h('a', { class: 'button secondary', id: 'back', href: second ? '/methods' : '/signin' }, icon('back'), h('span', {}, t(second ? 'help.back.methods' : 'help.back.signin'))))) });
}
