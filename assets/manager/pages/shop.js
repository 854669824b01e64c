// Developer mode: a shop of one thing, whose orders wait for a check of identity.
import { get, post } from '../js/api.js';
import { banner, button, explain, link, toast } from '../js/controls.js';
import { h, lead, show } from '../js/dom.js';
import { has, language, t, when } from '../js/i18n.js';
import { accountPage } from '../js/layout.js';
import { Countdown, Strip } from '../js/ticks.js';

const price = cents => new Intl.NumberFormat(language, { style: 'currency', currency: 'CHF' }).format(cents / 100);
const worded = (error, key) => has(`${key}.${error.code}`) ? t(`${key}.${error.code}`) : explain(error);

export async function open(session) {
  const page = accountPage({ session, title: t('shop.title'), intro: t('shop.intro') });
  let timers = [];
  await draw();
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') draw().catch(() => {}); });

  /** Does it, says what came of it, and shows what is there now. */
  async function change(path, said, refusals) {
    try {
      await post(path);
      toast(t(said));
    } catch (error) {
      toast(worded(error, refusals));
    }
    await draw();
  }

  async function draw() {
    const { orders, goods, now } = await get('/web/shop');
    timers.forEach(stop => stop());
    timers = [];
    show(page.body, h('section', { class: 'card', id: 'goods' }, h('div', { class: 'row' }, lead('bag', 'primary'),
      h('span', { class: 'words' }, h('span', { class: 'first' }, goods.item), h('span', { class: 'second' }, t('shop.price', { price: price(goods.cents) }))),
      button(t('shop.order'), { id: 'order', kind: 'primary', press: () => change('/web/shop/order', 'shop.ordered', 'shop.order') }))),
    h('h2', { class: 'section' }, t('shop.orders')),
    orders.length ? orders.map(order => card(order, now)) : h('p', { class: 'soft', id: 'nothing' }, t('shop.nothing')),
    h('p', {}, link(t('shop.outbox'), '/outbox', { id: 'to-outbox', kind: 'quiet start', symbol: 'mail' })));
  }

  function card(order, now) {
    return h('section', { class: 'card pad stack', id: 'one-order', 'data-state': order.state, 'data-check': order.check },
      h('div', {}, h('div', { class: 'line' }, h('b', { class: 'grow' }, order.item), h('span', { class: 'num' }, price(order.cents))),
        h('p', { class: 'small soft' }, t('shop.ordered.at', { when: when(order.created) }))),
      order.state === 'blocked' ? blocked(order, now) : banner(order.state === 'released' ? 'ok' : '', order.state === 'released' ? 'check' : 'info', t(`shop.${order.state}`), t(`shop.${order.state}.text`), `shop-${order.state}`));
  }

  function blocked(order, now) {
    if (order.check === 'waiting') return [banner('info', 'clock', t('shop.waiting'), t('shop.waiting.text', { number: order.case }), 'shop-waiting'), daysLeft(order, now)];
    const again = button(t('shop.again'), { id: 'resend', kind: 'quiet', symbol: 'mail', press: () => change(`/web/shop/order/${encodeURIComponent(order.id)}/resend`, 'shop.sent', 'shop.again') });
    return [banner('danger', 'warn', t('shop.blocked'), t('shop.blocked.text', { number: order.case ?? '' }), 'shop-blocked', again), daysLeft(order, now)];
  }

  function daysLeft(order, now) {
    const strip = new Strip();
    const left = h('b', { class: 'num strong', id: 'time-left', role: 'timer' });
    const countdown = new Countdown({ ticks: strip, text: left, low: 86_400, over: () => draw().catch(() => {}) });
    countdown.start({ now, expires: order.cancels, created: order.created });
    timers.push(() => countdown.stop());
    return h('div', { class: 'countdown' }, h('div', { class: 'words' }, h('span', {}, t('shop.time')), left), strip.element);
  }
}
