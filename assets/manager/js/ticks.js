// Time you can see: ticks that go pale, and beside them always the number. Only the server's clock counts.
import { h, s, show } from './dom.js';
import { span, t } from './i18n.js';

/** A ring of ticks round something; `lit` of `count` from 12 o'clock backwards are left. */
export class Ring {
  constructor({ count = 40, little = false, kind = '', inside = [], label = '' }) {
    const size = little ? 84 : 248;
    const [c, width] = [size / 2, little ? Math.min(5, 60 / count) : 4];
    const outer = c - width;
    const inner = outer - size * (little ? 0.14 : 0.075);
    this.lines = Array.from({ length: count }, (_, i) => {
      const angle = (-90 + (i + 0.5) * 360 / count) * Math.PI / 180;
      return s('line', { x1: (c + inner * Math.cos(angle)).toFixed(2), y1: (c + inner * Math.sin(angle)).toFixed(2),
        x2: (c + outer * Math.cos(angle)).toFixed(2), y2: (c + outer * Math.sin(angle)).toFixed(2) });
    });
    this.element = h('div', { class: `dial ${little ? 'little' : ''} ${kind}`, role: label ? 'img' : null, 'aria-label': label || null },
      s('svg', { viewBox: `0 0 ${size} ${size}`, 'stroke-width': width.toFixed(1), 'aria-hidden': 'true' }, this.lines),
      h('div', { class: 'inside' }, inside));
  }

  /** `fromStart`: what is lit begins at 12 o'clock (an amount), else it ends there (time). */
  set(lit, fromStart = false) {
    const first = this.lines.length - lit;
    this.lines.forEach((line, i) => line.classList.toggle('lit', fromStart ? i < lit : i >= first));
  }
}

/** The same as a straight strip. */
export class Strip {
  constructor(count = 40) {
    this.lines = Array.from({ length: count }, (_, i) => s('line', { x1: 3 + i * 8, x2: 3 + i * 8, y1: 3, y2: 9 }));
    this.element = s('svg', { class: 'strip', viewBox: `0 0 ${count * 8 - 2} 12`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, this.lines);
  }

  set(lit) {
    const first = this.lines.length - lit;
    this.lines.forEach((line, i) => line.classList.toggle('lit', i >= first));
  }
}

/** Counts down to `expires` by the server's clock: `now` is its time when the answer came. Calls `over` once at the end. */
export class Countdown {
  constructor({ ticks, text, low = 20, over = () => {} }) {
    Object.assign(this, { ticks, text, low, over });
  }

  /** `created` is when it was full. */
  start({ now, expires, created }) {
    this.stop();
    this.end = performance.now() + (expires - now);
    this.whole = Math.max(1, expires - (created ?? now));
    this.timer = setInterval(() => this.draw(), 250);
    this.draw();
  }

  draw() {
    const left = this.end - performance.now();
    const count = this.ticks.lines.length;
    this.ticks.set(Math.min(count, Math.max(0, Math.ceil(left / this.whole * count))));
    this.ticks.element.classList.toggle('low', left < this.low * 1000);
    const seconds = Math.max(0, Math.ceil(left / 1000));
    if (seconds !== this.shown) {
      this.shown = seconds;
      show(this.text, span(seconds));
      this.text.setAttribute('aria-label', t('time.left', { time: span(seconds) }));
    }
    if (left <= 0) {
      this.stop();
      this.over();
    }
  }

  stop() {
    clearInterval(this.timer);
  }
}
