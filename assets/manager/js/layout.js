// The two page shapes, the language switch, and the password sheet.
import { freshen, post } from './api.js';
import { banner, button, explain, Field, form, sheet } from './controls.js';
import { h, icon, show } from './dom.js';
import { lake, mark } from './drawings.js';
import { choose, language, languages, t } from './i18n.js';

const root = () => document.getElementById('page');

export function languageSwitch({ keep = false } = {}) {
  const select = h('select', { id: 'language', 'aria-label': t('language'), on: { change: async () => {
    choose(select.value);
    if (keep) await post('/web/language', { language: select.value }).catch(() => {}); // this browser has it anyway
    location.reload();
  } } }, Object.entries(languages).map(([tag, name]) => h('option', { value: tag, lang: tag, selected: tag === language }, name)));
  return h('span', { class: 'language' }, icon('globe'), select);
}

export const brand = href => h('a', { class: 'brand', href, id: 'brand', 'aria-label': 'Manager' }, mark(), h('span', {}, 'Manager'));

/** Puts a page there, with its title; the focus goes to its heading, or where the page wants it. */
export function place(title, page) {
  document.title = `${title} – Manager`;
  show(root(), page);
  const heading = root().querySelector('main h1');
  if (heading && !root().querySelector('[autofocus]')) {
    heading.tabIndex = -1;
    heading.focus();
  }
  root().querySelector('[autofocus]')?.focus();
}

/** Before one is in: the picture with a line, and one column. Returns where the content goes. */
export function signPage({ title, line, developer, content }) {
  const body = h('div', { class: 'body' }, content);
  place(title, h('div', { class: 'split' },
    h('aside', { class: 'side' }, brand('/'), h('p', { class: 'hero' }, line), lake()),
    h('main', { class: 'pane' },
      h('div', { class: 'top' }, developer ? h('span', { class: 'chip warn', id: 'developer' }, t('developer')) : null, languageSwitch()),
      body,
      h('footer', { class: 'foot' }, h('a', { href: '/help', id: 'help' }, t('help')), location.pathname === '/signin' ? null : h('a', { href: '/signin', id: 'start-again' }, t('signin.again'))))));
  return body;
}

const menu = [['/2fa', 'shieldcheck', '2fa.title'], ['/backup', 'key', 'backup.title'], ['/sessions', 'activity', 'sessions.title'],
  ['/password', 'lock', 'password.title'], ['/help', 'help', 'help.menu']];
// For those who may: the desk for reviewers, the shop where it is only a demonstration.
const work = session => [session.reviewer && ['/review', 'user', 'review.title'], session.developer && ['/shop', 'bag', 'shop.title']].filter(Boolean);

/** Once one is in: header, menu, content. */
export function accountPage({ session, title, intro, action, content }) {
  const current = location.pathname.startsWith('/2fa') ? '/2fa' : location.pathname;
  const signOut = button('', { id: 'sign-out', kind: 'symbol', symbol: 'out', label: t('signout'), press: async () => {
    await post('/web/signout');
    location.assign('/signin');
  } });
  const introLine = h('p', { class: 'soft', id: 'intro' }, intro ?? '');
  const who = session.name || session.email || '';
  const more = work(session);
  const entry = ([href, symbol, key]) => h('a', { href, id: `menu-${href.slice(1)}`, 'aria-current': current === href ? 'page' : null }, icon(symbol, 22), t(key));
  const body = h('div', { class: 'stack' }, content);
  place(title, h('div', { class: 'shell' },
    h('header', {}, brand('/2fa'), h('span', { class: 'grow' }),
      session.developer ? h('span', { class: 'chip warn', id: 'developer' }, t('developer')) : null,
      languageSwitch({ keep: session.stage === 'in' }), h('span', { class: 'avatar', 'aria-hidden': 'true' }, [...who][0]?.toUpperCase() ?? ''),
      h('span', { class: 'who', id: 'signed-in' }, who), signOut),
    h('nav', { class: 'menu', 'aria-label': t('menu') }, h('h2', {}, t('menu.security')),
      menu.map(entry), more.length ? [h('h2', {}, t('menu.more')), more.map(entry)] : null),
    h('main', { class: 'content' },
      h('div', { class: 'head' }, h('div', {}, h('h1', { class: 'hero' }, title), introLine), action ?? null),
      session.restricted ? banner('warn', 'info', t('restricted'), t('restricted.text'), 'restricted') : null, body)));
  return { body, intro: text => show(introLine, text) };
}

/** Asks for the password again, in front of the page. True when it was right. */
export async function askPassword() {
  return await sheet(t('fresh.title'), close => {
    const password = new Field(t('signin.password'), { id: 'fresh-password', type: 'password', autocomplete: 'current-password', autofocus: true });
    return [h('p', { class: 'soft' }, t('fresh.text')), form(async () => {
      if (!password.value) return password.wrong(t('error.empty'));
      await freshen(password.value);
      close(true);
    }, error => { password.value = ''; password.wrong(explain(error)); }, password.element, h('div', { class: 'acts' },
      button(t('cancel'), { id: 'cancel', press: () => close(false) }),
      button(t('continue'), { id: 'fresh-continue', kind: 'primary', type: 'submit' })))];
  }) === true;
}

/** A page that could not be shown. */
export function troublePage(session, error) {
  const title = error?.code === 'offline' ? t('offline.title') : t('trouble.title');
  signPage({ title, line: t('signin.line'), developer: session?.developer, content: [
    h('h1', { class: 'title' }, title), h('p', { class: 'soft', id: 'trouble' }, explain(error)),
    h('p', { class: 'acts' }, button(t('try-again'), { id: 'try-again', kind: 'primary', press: () => location.reload() }))] });
}
