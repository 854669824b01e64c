// The queue of the reviewers' desk. The row of a case is one element for as long as the case is there: neither a press nor the
// focus is lost when times move on or another case comes.
import { h, show } from './dom.js';
import { t } from './i18n.js';
import { Strip } from './ticks.js';

const whole = 72 * 3_600_000;
const hour = 3_600_000;
const ticks = 36;

const age = ms => ms < hour ? t('time.min', { minutes: Math.floor(ms / 60_000) }) : t('time.h', { hours: Math.floor(ms / hour) });

function chipOf(each, soon) {
  if (each.mine) return ['', 'review.yours'];
  if (each.taken) return ['', 'review.taken'];
  if (soon) return ['warn', 'review.soon'];
  return each.second ? ['primary', 'review.second'] : null;
}

class Row {
  constructor(look) {
    this.number = h('b', { class: 'num' });
    this.chip = h('span');
    this.reason = h('span');
    this.waits = h('span', { class: 'num' });
    this.strip = new Strip(ticks);
    this.hours = h('span', { class: 'vh' });
    this.element = h('button', { type: 'button', class: 'waiting', id: 'case', on: { click: () => look(this.each) } },
      h('span', { class: 'pair' }, this.number, this.chip), h('span', { class: 'pair small soft' }, this.reason, this.waits), this.strip.element, this.hours);
  }

  set(each, { now, unlocked, current }) {
    this.each = each;
    const left = Math.max(0, each.deletes - now);
    const soon = left < 12 * hour;
    const chip = chipOf(each, soon);
    show(this.number, each.number);
    show(this.chip, chip ? t(chip[1]) : null);
    this.chip.className = `chip ${chip?.[0] ?? ''}`;
    this.chip.hidden = !chip;
    show(this.reason, t(`reason.${each.reason}`));
    show(this.waits, t('review.waits', { time: age(Math.max(0, now - each.submitted)) }));
    this.strip.set(Math.ceil(left / whole * ticks));
    this.strip.element.classList.toggle('low', soon);
    show(this.hours, t('review.hours', { count: Math.floor(left / hour) }));
    this.element.dataset.number = each.number;
    this.element.disabled = !unlocked || !each.opens || each.taken || (each.second && each.firstWasMe);
    if (current) this.element.setAttribute('aria-current', 'true');
    else this.element.removeAttribute('aria-current');
  }
}

export class Queue {
  #rows = new Map();

  /** `look(case)` opens one. */
  constructor(look) {
    this.look = look;
    this.count = h('span', { class: 'chip teal', id: 'open-cases' });
    this.list = h('div');
    this.element = h('aside', { class: 'queue', id: 'queue', 'aria-label': t('review.queue') },
      h('div', { class: 'top' }, h('h2', { class: 'heading' }, t('review.queue')), this.count), this.list);
  }

  /** `unlocked`: the reviewer's key is here; `open`: the id of the case that is looked at. */
  set(cases, { now, unlocked, open }) {
    show(this.count, t('review.open', { count: cases.length }));
    const rows = new Map();
    cases.forEach((each, at) => {
      const row = this.#rows.get(each.id) ?? new Row(this.look);
      row.set(each, { now, unlocked, current: each.id === open });
      rows.set(each.id, row);
      if (this.list.children[at] !== row.element) this.list.insertBefore(row.element, this.list.children[at] ?? null);
    });
    while (this.list.children.length > cases.length) this.list.lastElementChild.remove();
    this.#rows = rows;
  }
}
