import { get, post } from '../js/api.js';
import { banner, button, explain, Field, form, link, row, sheet } from '../js/controls.js';
import { h, icon, lead, show } from '../js/dom.js';
import { has, t, when } from '../js/i18n.js';
import { accountPage } from '../js/layout.js';
import { Ring } from '../js/ticks.js';

const longAgo = 60 * 24 * 3600 * 1000;

export async function open(session) {
  let state = await get('/web/2fa');
  const page = accountPage({ session, title: t('2fa.title') });
  draw();

  function used(item) {
    return item.lastUse ? t('2fa.used', { when: when(item.lastUse) }) : t('2fa.added', { when: when(item.added, false) });
  }

  function remove(kind, item) {
    return button('', { id: 'remove', kind: 'symbol', symbol: 'trash', label: t('2fa.remove', { name: item.name }), press: () => ask(kind, item) });
  }

  function device(item) {
    const old = item.state === 'active' && item.lastUse && Date.now() - item.lastUse > longAgo;
    const storage = has(`storage.${item.storage}`) ? t(`storage.${item.storage}`) : '';
    const note = [t('2fa.app'), storage, used(item)].filter(Boolean).join(' · ');
    return row('phone', [h('span', { id: 'device-name' }, item.name), item.state !== 'active' ? h('span', { class: 'chip warn' }, t(`device.${item.state === 'suspended' ? 'suspended' : 'pending'}`)) : null],
      old ? h('span', { class: 'warned' }, icon('warn', 18), h('span', {}, t('2fa.old', { when: when(item.lastUse, false) }))) : note,
      { kind: 'primary', id: 'device', trail: remove('device', item) });
  }

  function draw() {
    const { on, devices = [], otp = [], backup, policy } = state;
    page.intro(t(on ? '2fa.on' : '2fa.off'));
    document.documentElement.dataset.twofactor = on ? 'on' : 'off';
    const list = on ? h('section', { class: 'card', id: 'methods' }, h('h2', { class: 'vh' }, t('2fa.options')), devices.map(device),
      otp.map(item => row('grid', h('span', {}, item.name), `${t('2fa.otp')} · ${used(item)}`, { id: 'otp', trail: remove('otp', item) })),
      backup ? row('key', t('backup.title'), t('2fa.left', { left: backup.left, total: backup.total }), { id: 'backup-row', trail: link(t('open'), '/backup', { kind: 'quiet', id: 'open-backup' }) }) : null)
      : h('section', { class: 'card pad stack', id: 'off' }, h('div', { class: 'summary' }, lead('shieldcheck', 'primary'),
        h('div', {}, h('h2', { class: 'heading' }, t('2fa.off.title')), h('p', { class: 'small soft' }, t('2fa.off.text')))),
      h('p', {}, link(t('2fa.activate'), '/2fa/add', { id: 'activate', kind: 'primary', symbol: 'shieldcheck' })));
    const choice = (id, symbol, first, second, kind) => h('a', { class: 'card', id, href: `/2fa/add?kind=${kind}` }, lead(symbol), h('b', {}, first), h('span', { class: 'small soft' }, second));
    const few = on && (devices.length + otp.length < 2 || !backup || backup.left < 4);
    const ring = new Ring({ count: 24, little: true, kind: on ? 'ok' : '', inside: icon('shieldcheck', 30), label: t(on ? few ? '2fa.fair' : '2fa.good' : '2fa.off.title') });
    ring.set(on ? few ? 20 : 24 : 0, true);
    show(page.body, h('div', { class: 'columns' },
      h('div', { class: 'stack' }, list, h('h2', { class: 'section' }, t(on ? '2fa.more' : '2fa.ways')),
        h('div', { class: 'choices' }, choice('add-kauth', 'phone', t(devices.length ? '2fa.add.phone' : '2fa.add.first'), t('2fa.add.phone.text'), 'kauth'),
          choice('add-otp', 'grid', t('2fa.add.otp'), t('2fa.add.otp.text'), 'otp')),
        on ? h('p', { class: 'small soft line' }, icon('info', 18), h('span', {}, t('2fa.note'))) : null),
      h('aside', { class: 'stack' }, h('section', { class: 'card pad stack', id: 'summary' },
        h('div', { class: 'summary' }, ring.element, h('div', {}, h('h2', { class: 'heading', id: on ? 'two-factor-on' : 'two-factor-off' }, t(on ? few ? '2fa.fair' : '2fa.good' : '2fa.off.short')))),
        on && few ? h('p', { class: 'small' }, t(!backup || backup.left < 4 ? '2fa.fair.codes' : '2fa.fair.second')) : null,
        on && devices.length && has(`policy.${policy}`) ? h('p', { class: 'small soft', id: 'policy' }, t(`policy.${policy}`)) : null),
      on ? h('section', { class: 'card pad' }, h('h2', { class: 'heading' }, t('2fa.new')), h('p', { class: 'small soft' }, t('2fa.new.text'))) : null)));
  }

  /** Two questions at most: the password, and, for the last option, whether protection may go off. */
  async function ask(kind, item) {
    const done = await sheet(t('2fa.remove.title', { name: item.name }), close => {
      const password = new Field(t('signin.password'), { id: 'remove-password', type: 'password', autocomplete: 'current-password', autofocus: true });
      const warn = h('div', {});
      let last = false;
      const yes = button(t('2fa.remove.yes'), { id: 'remove-yes', kind: 'danger', type: 'submit' });
      return [h('p', { class: 'soft' }, t(kind === 'device' ? '2fa.remove.device' : '2fa.remove.otp')), form(async () => {
        if (!password.value) return password.wrong(t('error.empty'));
        state = { ...state, ...await post('/web/2fa/remove', { kind, id: item.id, password: password.value, last }) };
        close(true);
      }, error => {
        if (error.code !== 'last-method') {
          if (error.code !== 'put-aside') { password.value = ''; password.wrong(explain(error)); }
          return;
        }
        last = true;
        show(warn, banner('danger', 'warn', t('2fa.last'), t('2fa.last.text'), 'last-method'));
        yes.className = 'button danger solid';
        show(yes, h('span', {}, t('2fa.last.yes')));
      }, password.element, warn, h('div', { class: 'acts' }, button(t('cancel'), { id: 'cancel', press: () => close(null) }), yes))];
    });
    if (!done) return;
    state = await get('/web/2fa');
    draw();
  }
}
