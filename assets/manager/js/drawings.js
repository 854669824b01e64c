// The mark and the lake, drawn from numbers.
import { s } from './dom.js';

const round = value => value.toFixed(1);

/** The mark of the Manager: twelve ticks, a rising sun, one wave. */
export function mark() {
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const angle = i * Math.PI / 6;
    const inner = i % 3 ? 13.2 : 12.2;
    return s('line', { x1: round(20 + inner * Math.sin(angle)), y1: round(20 - inner * Math.cos(angle)),
      x2: round(20 + 15.3 * Math.sin(angle)), y2: round(20 - 15.3 * Math.cos(angle)) });
  });
  return s('svg', { class: 'mark', viewBox: '0 0 40 40', 'aria-hidden': 'true' },
    s('rect', { width: 40, height: 40, rx: 12 }),
    s('g', { stroke: 'currentColor', 'stroke-width': 1.9, 'stroke-linecap': 'round', fill: 'none' }, ticks,
      s('path', { d: 'M14 22.8c2 0 2-1.4 4-1.4s2 1.4 4 1.4 2-1.4 4-1.4M15 18.2a5 5 0 0 1 10 0', 'stroke-width': 2 })));
}

const ridges = [
  ['var(--art-r1)', [[-150, 40], [-112, 62], [-84, 50], [-52, 88], [-30, 70], [-4, 96], [22, 64], [48, 78], [82, 44], [112, 60], [150, 36]]],
  ['var(--art-r2)', [[-150, 24], [-118, 30], [-92, 46], [-66, 34], [-40, 52], [-10, 30], [24, 50], [60, 28], [96, 40], [150, 18]]],
  ['var(--art-r3)', [[-150, 26], [-126, 22], [-96, 16], [-60, 22], [-22, 8], [26, 14], [66, 20], [104, 10], [150, 22]]],
];

/** A lake under a clock of ticks: the picture of the sign-in pages. */
export function lake() {
  const [cx, cy, r, now, count] = [350, 300, 232, 38, 61];
  const inner = r - 14;
  const k = inner / 136;
  const x = value => round(cx + value * k);
  const y = value => round(cy - value * k);
  const ticks = [];
  for (let i = 1; i < count - 1; ++i) {
    const angle = Math.PI + (i / (count - 1)) * Math.PI;
    const outer = r + (i === now ? 30 : i % 5 === 0 ? 20 : 13) * r / 150;
    ticks.push(s('line', { x1: round(cx + r * Math.cos(angle)), y1: round(cy + r * Math.sin(angle)),
      x2: round(cx + outer * Math.cos(angle)), y2: round(cy + outer * Math.sin(angle)),
      stroke: i === now ? 'var(--warn)' : i < now ? 'var(--art-tick)' : 'var(--art-tick2)',
      'stroke-width': round((i === now ? 4.5 : 3) * r / 150) }));
  }
  const waves = [];
  const offsets = [0, -14, 18, -8, 10, -20, 6, -6, 12];
  offsets.forEach((offset, i) => {
    const top = round(cy + 13 * k + i * 14.5 * k);
    const half = Math.max(12, (inner + 26) * (1 - i / 10.5) + (i % 2 ? -16 : 12) * k);
    const middle = cx + offset * k;
    for (const [from, to] of [[-1, -0.22], [-0.06, 0.9]])
      waves.push(s('line', { x1: round(middle + from * half), x2: round(middle + to * half), y1: top, y2: top,
        opacity: (0.9 - i * 0.075).toFixed(2) }));
  });
  const sky = s('clipPath', {}, s('path', { d: `M${cx - inner} ${cy} A${inner} ${inner} 0 0 1 ${cx + inner} ${cy} Z` }));
  sky.setAttribute('id', 'sky');
  return s('svg', { class: 'art', viewBox: '0 0 700 520', 'aria-hidden': 'true' },
    sky,
    s('g', { 'clip-path': 'url(#sky)' },
      s('rect', { x: cx - inner, y: cy - inner, width: 2 * inner, height: inner, fill: 'var(--art-sky)' }),
      s('circle', { cx: x(46), cy: y(86), r: round(17 * k), fill: 'var(--art-sun)' }),
      ridges.map(([colour, points]) => s('path', { fill: colour,
        d: `M${x(-150)} ${y(0)} L${points.map(([a, b]) => `${x(a)} ${y(b)}`).join(' L')} L${x(150)} ${y(0)}Z` }))),
    s('g', { 'stroke-linecap': 'round' }, ticks),
    s('line', { x1: cx - r - 26, x2: cx + r + 26, y1: cy, y2: cy, stroke: 'var(--art-tick)', 'stroke-width': round(3 * k), 'stroke-linecap': 'round' }),
    s('g', { stroke: 'var(--art-wave)', 'stroke-width': round(3 * k), 'stroke-linecap': 'round' }, waves));
}

/** A QR code from the rows of the server ("0101..."), with the quiet zone readers need; always dark on white. */
export function qr({ size, rows }, label) {
  const quiet = 4;
  const whole = size + 2 * quiet;
  let path = '';
  rows.forEach((row, line) => {
    for (const run of row.matchAll(/1+/g)) path += `M${run.index + quiet} ${line + quiet}h${run[0].length}v1h-${run[0].length}z`;
  });
  return s('svg', { viewBox: `0 0 ${whole} ${whole}`, 'shape-rendering': 'crispEdges', role: 'img', 'aria-label': label },
    s('rect', { width: whole, height: whole, fill: '#fff' }), s('path', { d: path, fill: '#15212E' }));
}
