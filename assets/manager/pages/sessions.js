import { get, post } from '../js/api.js';
import { button, confirm, explain, row, toast } from '../js/controls.js';
import { h, icon, show } from '../js/dom.js';
import { browserOf, has, t, when } from '../js/i18n.js';
import { accountPage } from '../js/layout.js';

/** kind of event -> colour and symbol; the words are in `event.<kind>`. */
const events = {
  signin: ['ok', 'check'], signout: ['quiet', 'out'], 'sessions-ended': ['quiet', 'out'],
  request: ['quiet', 'bell'], approved: ['ok', 'check'], denied: ['danger', 'close'], 'denial-taken-back': ['quiet', 'check'],
  'number-wrong': ['danger', 'lock'], expired: ['quiet', 'clock'],
  'password-wrong': ['danger', 'close'], 'code-wrong': ['danger', 'close'], 'link-digits-wrong': ['danger', 'close'],
  'backup-used': ['danger', 'key'], 'codes-made': ['primary', 'key'],
  'device-linked': ['primary', 'phone'], 'device-replaced': ['primary', 'phone'], 'device-removed': ['primary', 'trash'],
  'device-suspended': ['danger', 'warn'], 'otp-added': ['primary', 'grid'], 'otp-removed': ['primary', 'trash'],
  'two-factor-on': ['ok', 'shieldcheck'], 'two-factor-off': ['danger', 'warn'], 'password-changed': ['primary', 'lock'], 'changes-confirmed': ['ok', 'check'],
  paused: ['quiet', 'clock'], 'policy-changed': ['primary', 'shieldcheck'],
  'check-asked': ['primary', 'hand'], 'check-opened': ['primary', 'phone'], 'check-number-confirmed': ['primary', 'phone'],
  'check-sent': ['primary', 'camera'], 'check-sent-again': ['primary', 'camera'], 'check-ended': ['quiet', 'trash'],
  'check-looked': ['quiet', 'eye'], 'check-first-yes': ['ok', 'check'], 'check-approved': ['ok', 'check'],
  'check-rejected': ['danger', 'close'], 'check-again': ['quiet', 'camera'], 'reviewer-key': ['primary', 'key'],
  'order-blocked': ['danger', 'warn'], 'order-released': ['ok', 'check'], 'order-refunded': ['quiet', 'close'],
};

export async function open(session) {
  const endOthers = button(t('sessions.endothers'), { id: 'end-others', kind: 'danger', symbol: 'out', press: async () => {
    if (await confirm(t('sessions.sure'), t('sessions.sure.text'), t('sessions.endothers'), { kind: 'danger', id: 'end-sure' })) await end('others');
  } });
  const page = accountPage({ session, title: t('sessions.title'), intro: t('sessions.intro'), action: endOthers });
  await draw();

  async function end(id) {
    try {
      await post('/web/sessions/end', { id });
      toast(t(id === 'others' ? 'sessions.ended.all' : 'sessions.ended'));
    } catch (error) {
      if (error.code !== 'put-aside') toast(explain(error));
    }
    await draw();
  }

  async function draw() {
    const { sessions, activity } = await get('/web/sessions');
    endOthers.disabled = sessions.length < 2;
    const place = item => [item.place, item.this ? t('sessions.since', { when: when(item.started) }) : t('sessions.seen', { when: when(item.seen) })].filter(Boolean).join(' · ');
    show(page.body, h('section', { class: 'card', id: 'sessions' }, h('h2', { class: 'vh' }, t('sessions.open')), sessions.map(item =>
      row('computer', [h('span', {}, browserOf(item)), item.this ? h('span', { class: 'chip ok' }, t('sessions.this')) : null], place(item), { id: item.this ? 'session-this' : 'session',
        trail: item.this ? [] : button(t('sessions.end'), { id: 'end', label: t('sessions.end.named', { name: browserOf(item) }), press: () => end(item.id) }) }))),
    h('h2', { class: 'section' }, t('sessions.activity')),
    activity.length ? h('section', { class: 'card table' }, h('table', { id: 'activity' },
      h('thead', {}, h('tr', {}, ['sessions.when', 'sessions.what', 'sessions.with', 'sessions.where'].map(column => h('th', { scope: 'col' }, t(column))))),
      h('tbody', {}, activity.map(item => {
        const [colour, symbol] = events[item.kind] ?? ['quiet', 'info'];
        return h('tr', { 'data-kind': item.kind }, h('td', { class: 'num' }, when(item.at)),
          h('td', {}, h('span', { class: `event ${colour}` }, icon(symbol), h('span', {}, t(has(`event.${item.kind}`) ? `event.${item.kind}` : 'event.other'), item.case ? h('span', { class: 'num' }, ` ${item.case}`) : null))),
          h('td', {}, browserOf(item)), h('td', {}, item.place ?? ''));
      })))) : h('p', { class: 'soft' }, t('sessions.nothing')));
  }
}
