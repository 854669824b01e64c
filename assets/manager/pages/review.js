// The reviewer's desk: the key of this reviewer, the queue, and one case at a time. What people sent is opened here and nowhere
// else; the key is in this page's memory while it is unlocked, and never leaves it.
import { follow, get, post } from '../js/api.js';
import { banner, button, explain, Field, form, toast } from '../js/controls.js';
import { h, show } from '../js/dom.js';
import { has, t } from '../js/i18n.js';
import { brand, languageSwitch, place, troublePage } from '../js/layout.js';
import { Broken, bytesOf, forget, makeKey, textOf, unlock } from '../js/sealed.js';
import { Queue } from '../js/queue.js';
import { openCaseView } from '../js/caseview.js';
import { decider, rejectButton } from '../js/verdicts.js';

const shortest = 14;
const idle = 15 * 60_000; // without a touch the key is forgotten

export async function open(session) {
  let me;
  try {
    me = await get('/web/review/me');
  } catch (error) {
    return troublePage(session, error);
  }
  const list = new Queue(which => look(which));
  const desk = h('main', { class: 'desk' });
  const today = h('span', { class: 'small soft wide-only', id: 'decided' });
  const lock = button('', { id: 'lock', kind: 'symbol', symbol: 'lock', label: t('review.lock'), press: () => shut() });
  lock.hidden = true;
  place(t('review.title'), h('div', { class: 'review' },
    h('header', {}, brand('/review'), h('span', { class: 'chip teal wide-only' }, t('review.title')), h('span', { class: 'grow' }), today, languageSwitch({ keep: true }),
      h('span', { class: 'who wide-only', id: 'signed-in' }, me.name), lock), list.element, desk));

  let pair = null;
  let view = null; // the open case
  let cases = [];
  let serverNow = Date.now();
  let turn = 0; // a case that opens when something else is wanted already is not shown

  const leave = () => { ++turn; view?.close(); view = null; };
  function shut() {
    leave();
    if (pair) forget(pair);
    pair = null;
    lock.hidden = true;
    begin();
  }
  let timer = 0;
  const touched = () => { clearTimeout(timer); if (pair) timer = setTimeout(shut, idle); };
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, touched);
  addEventListener('pagehide', () => { if (pair) forget(pair); });

  begin();
  follow({ path: known => `/web/review?known=${known}`, known: '', away: gone => list.element.classList.toggle('stale', gone), changed: answer => {
    cases = answer.cases;
    show(today, t('review.decided', { count: answer.decidedToday }));
    queue(answer.now);
    if (view && !cases.some(each => each.id === view.id)) gone();
    return answer.known;
  } }).catch(error => troublePage(session, error));

  function begin() {
    if (!me.key) makeOne();
    else if (!pair) unlockOne();
    else pick();
    queue();
  }

  function pick() {
    show(desk, h('div', { class: 'middle', id: 'pick' }, h('h1', { class: 'title' }, t(cases.length ? 'review.pick' : 'review.empty')), h('p', { class: 'soft' }, t('review.pick.text'))));
  }

  function gone() {
    if (!view) return;
    const { number } = view;
    leave();
    show(desk, h('div', { class: 'middle', id: 'gone' }, h('h1', { class: 'title' }, t('review.gone', { number })), h('p', { class: 'soft' }, t('review.gone.text'))));
  }

  // ---- the key

  function makeOne() {
    const first = new Field(t('review.passphrase'), { id: 'passphrase', type: 'password', autocomplete: 'new-password', help: t('review.passphrase.help', { least: shortest }), autofocus: true });
    const again = new Field(t('review.passphrase.again'), { id: 'passphrase-again', type: 'password', autocomplete: 'new-password' });
    show(desk, h('div', { class: 'middle' }, h('h1', { class: 'title' }, t('review.make')), h('p', { class: 'soft' }, t('review.make.text')),
      banner('warn', 'warn', t('review.lost'), t('review.lost.text')),
      form(async () => {
        if ([...first.value].length < shortest) return first.wrong(t('error.short', { least: shortest }));
        if (first.value !== again.value) return again.wrong(t('review.passphrase.differ'));
        const made = makeKey(first.value);
        await post('/web/review/key', { key: textOf(made.pair.publicKey), wrapped: made.wrapped });
        me = await get('/web/review/me');
        opened(made.pair);
        toast(t('review.made'));
      }, error => { if (error.code !== 'put-aside') first.wrong(worded(error)); }, first.element, again.element,
      button(t('review.make.yes'), { id: 'make-key', kind: 'primary', type: 'submit', wide: true }))));
  }

  function unlockOne() {
    const field = new Field(t('review.passphrase'), { id: 'passphrase', type: 'password', autocomplete: 'current-password', autofocus: true });
    show(desk, h('div', { class: 'middle', id: 'locked' }, h('h1', { class: 'title' }, t('review.locked')), h('p', { class: 'soft' }, t('review.locked.text')),
      form(async () => {
        if (!field.value) return field.wrong(t('error.empty'));
        const found = unlock(me.wrapped, field.value, bytesOf(me.key));
        field.value = '';
        if (!found) return field.wrong(t('review.passphrase.wrong'));
        opened(found);
      }, error => field.wrong(worded(error)), field.element,
      button(t('review.unlock'), { id: 'unlock', kind: 'primary', type: 'submit', wide: true }))));
    field.input.focus();
  }

  function opened(found) {
    pair = found;
    lock.hidden = false;
    touched();
    pick();
    queue();
  }

  // ---- the cases

  function queue(now = serverNow) {
    serverNow = now;
    list.set(cases, { now, unlocked: !!pair, open: view?.id });
    if (desk.firstElementChild?.dataset.id === 'pick') pick();
  }

  async function look(which) {
    leave();
    const mine = turn;
    show(desk, h('p', { class: 'middle soft', role: 'status' }, t('review.opening')));
    const done = text => { leave(); pick(); toast(text); };
    let found = null;
    try {
      found = await post(`/web/review/${encodeURIComponent(which.id)}/look`);
      const opened = await openCaseView(found, { me, pair, over: gone, done });
      if (mine !== turn) return opened.close(); // locked meanwhile, or another case
      view = opened;
      show(desk, view.element);
      view.element.querySelector('h1').focus();
    } catch (error) {
      if (mine !== turn) return;
      const element = h('div', { class: 'middle', id: 'unopened' }, h('h1', { class: 'title', tabindex: -1 }, t('review.unopened', { number: which.number })), h('p', { class: 'soft' }, worded(error)),
        // What does not open today will not tomorrow: the person need not wait for the last hour to hear it.
        error instanceof Broken ? h('div', { class: 'acts' }, rejectButton(found, decider(found, { over: gone, done }))) : null);
      view = { id: which.id, number: which.number, element, close: () => element.remove() };
      show(desk, element);
      element.querySelector('h1').focus();
    }
    queue();
  }
}

/** A file that does not open is a word of sealed.js; all else is the server's. */
const worded = error => has(`broken.${error.code}`) ? t(`broken.${error.code}`) : explain(error);
