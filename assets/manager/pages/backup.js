import { get, post } from '../js/api.js';
import { banner, button, confirm, explain, toast } from '../js/controls.js';
import { h, icon, show } from '../js/dom.js';
import { t, when } from '../js/i18n.js';
import { accountPage } from '../js/layout.js';
import { showCodes } from '../js/codes.js';
import { Ring } from '../js/ticks.js';

export async function open(session) {
  const page = accountPage({ session, title: t('backup.title'), intro: t('backup.intro') });
  let timer = null;
  await draw();

  async function draw() {
    clearTimeout(timer);
    const { left, total, made } = await get('/web/backup');
    const ring = new Ring({ count: total || 10, little: true, inside: h('span', { class: 'heading num', id: 'codes-left' }, left), label: t('2fa.left', { left, total }) });
    ring.set(left, true);
    const make = button(t('backup.make'), { id: 'make-codes', kind: total ? 'secondary' : 'primary', symbol: 'refresh', press: () => renew(left) });
    show(page.body, h('section', { class: 'card pad stack readable' },
      h('div', { class: 'summary' }, ring.element, h('div', {},
        h('h2', { class: 'heading' }, t('backup.left', { count: left })),
        made ? h('p', { class: 'small soft' }, t('backup.made', { when: when(made, false) })) : null)),
      left < 4 ? banner('warn', 'warn', t('backup.low'), t('backup.low.text'), 'low') : null,
      h('div', {}, h('p', { class: 'small soft' }, t(left ? 'backup.make.text' : 'backup.make.none'))), h('div', {}, make)),
    h('p', { class: 'small soft line readable' }, icon('info', 18), h('span', {}, t('backup.hidden'))));
  }

  async function renew(left) {
    if (left && !await confirm(t('backup.sure'), t('backup.sure.text', { count: left }), t('backup.make'), { id: 'make-sure' })) return;
    try {
      const { codes } = await post('/web/backup');
      showCodes(page.body, codes, { account: session.email, hidden: draw });
    } catch (error) {
      if (error.code !== 'put-aside') toast(explain(error));
    }
  }
}
