// One case on the desk: its pictures opened and drawn, what the phone measured as advice, what a person has to check, and
// the three things that can be decided.
import { get } from './api.js';
import { button, explain, Field } from './controls.js';
import { h, icon, show } from './dom.js';
import { t, when } from './i18n.js';
import { bytesOf, openCase } from './sealed.js';
import { PictureView } from './picture.js';
import { askAgain, decider, rejectButton } from './verdicts.js';
import { Countdown, Ring } from './ticks.js';
import { readZone } from './zone.js';

const whole = 72 * 3_600_000;
const order = ['front', 'back', 'passport', 'selfie'];
const day = ({ year, month, day }) => `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;

/** `found` is what looking gave. Resolves once everything is opened: {id, number, element, close}. */
export async function openCaseView(found, { me, pair, over, done }) {
  const { pictures, facts } = await openCase({ submissions: found.submissions, files: found.files, caseId: bytesOf(found.id), caseKey: bytesOf(found.key),
    reviewer: found.reviewer, pair, fetchFile: id => get(`/web/review/file/${encodeURIComponent(id)}`) });
  const mark = `${found.number}  ${me.name}  ${new Date().toTimeString().slice(0, 5)}`;
  const views = await Promise.all(order.filter(kind => pictures[kind]).map(kind => PictureView.of(pictures[kind].bytes, { name: t(`picture.${kind}`), kind, mark })));

  const ring = new Ring({ count: 36, little: true, kind: 'teal' });
  const left = h('b', { class: 'num', id: 'deletes' });
  const clock = new Countdown({ ticks: ring, text: left, low: 12 * 3600, over });
  clock.start({ now: found.now, expires: found.deletes, created: found.deletes - whole });

  const lostEmail = found.reason === 'forgotten_email';
  const whose = lostEmail ? new Field(t('review.whose'), { id: 'whose', type: 'email', autocomplete: 'off', spellcheck: 'false', help: t('review.whose.help') }) : null;
  const decide = decider(found, { over, done, wrong: error => {
    if (!['no-account', 'other-account', 'own-case'].includes(error.code) || !whose) return false;
    whose.wrong(explain(error));
    return true;
  } });
  const boxes = ['name', 'person', 'real', ...(found.person.known ? ['called'] : [])].map(key => {
    const input = h('input', { type: 'checkbox', id: `check-${key}`, on: { change: () => ready() } });
    return { input, element: h('label', { class: 'check' }, input, h('span', {}, t(`review.check.${key}`))) };
  });
  const note = h('p', { class: 'grow small soft', id: 'to-go', role: 'status' });
  const approve = button(t(found.needsSecond && !found.second ? 'review.approve.first' : 'review.approve'), { id: 'approve', kind: 'check', press: () => decide('approve', whose ? { email: whose.value.trim() } : {}) });
  const again = button(t('review.again'), { id: 'again', symbol: 'camera', disabled: found.left <= 0, press: async () => {
    const answer = await askAgain(found, order.filter(kind => pictures[kind]));
    if (answer) await decide('again', answer);
  } });
  const reject = rejectButton(found, decide);

  function ready() {
    const count = boxes.filter(box => !box.input.checked).length;
    approve.disabled = count > 0;
    show(note, count ? t('review.togo', { count }) : t('review.ready'), found.needsSecond && !found.second ? ` ${t('review.needs-second')}` : null);
  }

  const who = found.person.known ? [found.person.email, found.person.name].filter(Boolean).join(', ') : found.person.email || t('review.unknown');
  const element = h('div', { class: 'case', id: 'case-open', 'data-number': found.number },
    h('div', { class: 'head' }, h('div', {}, h('h1', { class: 'title num', tabindex: -1 }, found.number), h('p', { class: 'soft', id: 'who' }, `${t(`reason.${found.reason}`)} · ${who}`)),
      h('div', { class: 'summary' }, ring.element, h('div', {}, left, h('p', { class: 'small soft' }, t('review.deletion'))))),
    h('div', { class: 'pictures' }, views.map(view => view.element)),
    h('div', { class: 'stack' },
      h('section', { class: 'card pad', id: 'advice' }, h('h2', { class: 'section' }, t('review.found')), h('ul', { class: 'advice' }, advice(found, facts, pictures))),
      h('section', { class: 'card pad' }, h('h2', { class: 'section' }, t('review.you')), boxes.map(box => box.element)), whose?.element ?? null),
    h('div', { class: 'decide' }, note, again, reject, approve));
  ready();
  return { id: found.id, number: found.number, element, close: () => { clock.stop(); views.forEach(view => view.close()); element.remove(); } };
}

/** What the phone and the Manager know, each as one line; `warn` for what a reviewer should look at twice. */
function advice(found, facts, pictures) {
  const line = (good, text) => h('li', { class: good === null ? 'plain' : good ? 'ok' : 'warn' }, icon(good === null ? 'info' : good ? 'check' : 'warn', 18), h('span', {}, text));
  const zone = facts.zone.length ? readZone(facts.zone) : null;
  const lines = [];
  if (!facts.zone.length) lines.push(line(false, t('advice.zone.none')));
  else if (!zone) lines.push(line(null, t('advice.zone.other')));
  else {
    lines.push(line(zone.good, t(zone.good ? 'advice.zone.good' : 'advice.zone.bad')));
    const facts = [zone.name, zone.birth && t('advice.born', { date: day(zone.birth) }), zone.number].filter(Boolean).join(' · ');
    if (facts) lines.push(line(null, facts));
    if (zone.expiry) {
      const valid = new Date(zone.expiry.year, zone.expiry.month - 1, zone.expiry.day + 1) > new Date();
      lines.push(line(valid, t(valid ? 'advice.valid' : 'advice.expired', { date: day(zone.expiry) })));
    }
  }
  if (facts.zone.length) lines.push(line(facts.agreed, t(facts.agreed ? 'advice.agreed' : 'advice.disagreed')));
  if (found.phone) lines.push(line(found.phone === facts.phone, t(found.phone === facts.phone ? 'advice.number' : 'advice.number.other', { number: facts.phone })));
  const degrees = value => (value / 100_000).toFixed(2);
  lines.push(line(null, t('advice.place', { place: `${degrees(facts.place.latitude)}, ${degrees(facts.place.longitude)}` })));
  for (const [kind, { record }] of Object.entries(pictures)) {
    for (const mark of record.marks) lines.push(line(false, t(`advice.mark.${mark}`, { picture: t(`picture.${kind}`) })));
  }
  lines.push(line(null, t('advice.taken', { when: when(facts.finished), platform: facts.platform })));
  return lines;
}
