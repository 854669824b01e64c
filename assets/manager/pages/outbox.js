// Developer mode: the mails and SMS that would have been sent, newest first.
import { get } from '../js/api.js';
import { button, link } from '../js/controls.js';
import { h, icon, show } from '../js/dom.js';
import { qr } from '../js/drawings.js';
import { t, when } from '../js/i18n.js';
import { signPage } from '../js/layout.js';

export async function open(session) {
  const body = signPage({ title: t('outbox.title'), line: t('outbox.line'), developer: session.developer, content: [] });
  await draw();

  async function draw() {
    const { outbox } = await get('/dev/outbox');
    show(body, h('div', { class: 'stack' }, h('div', {}, h('h1', { class: 'title' }, t('outbox.title')), h('p', { class: 'soft' }, t('outbox.text'))),
      h('p', {}, button(t('outbox.refresh'), { id: 'refresh', symbol: 'refresh', press: draw })),
      outbox.length ? h('div', { class: 'rows', id: 'outbox' }, outbox.map(item => h('article', { class: 'card pad stack tight message', id: 'message', 'data-kind': item.kind, 'data-to': item.to },
        h('p', { class: 'line' }, icon(item.kind === 'mail' ? 'mail' : 'phone'), h('b', { class: 'grow' }, item.to), h('span', { class: 'small soft' }, when(item.created))),
        item.subject ? h('h2', { class: 'heading' }, item.subject) : null,
        item.body.split('\n').filter(Boolean).map(line => h('p', { class: 'small' }, line)),
        item.qr ? h('div', { class: 'qr', id: 'qr', 'data-uri': item.link }, qr(item.qr, t('help.qr'))) : null,
        item.link ? h('p', {}, link(t('help.open-here'), item.link, { id: 'open-here', kind: 'tonal' })) : null))) : h('p', { class: 'soft', id: 'nothing' }, t('outbox.nothing'))));
  }
}
