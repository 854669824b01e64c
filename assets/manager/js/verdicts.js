// What a reviewer decides, and the two questions before a person hears no: which words they will read is shown, and those are the words.
import { post } from './api.js';
import { button, explain, sheet, toast } from './controls.js';
import { h, show } from './dom.js';
import { t } from './i18n.js';

function choices(name, keys, chosen, texts) {
  const inputs = keys.map((key, i) => h('input', { type: 'radio', name, value: key, id: `${name}-${key}`, checked: i === 0, on: { change: () => chosen(key) } }));
  return h('div', { class: `choose ${name}`, role: 'radiogroup' }, inputs.map((input, i) => {
    const [first, second] = texts(keys[i]);
    return h('label', {}, input, h('span', { class: 'words' }, h('b', {}, first), second ? h('span', { class: 'small soft' }, second) : null));
  }));
}

const quote = text => [h('h3', { class: 'section' }, t('verdict.reads')), text];

/** Says `what` was decided of the case that was looked at. `wrong` shows an error at its place and is true when it did. */
export function decider(found, { over, done, wrong = () => false }) {
  return async (what, body) => {
    try {
      const { state } = await post(`/web/review/${encodeURIComponent(found.id)}/${what}`, body);
      done(t(`review.done.${state}`, { number: found.number }));
    } catch (error) {
      if (error.code === 'no-case') over();
      else if (!wrong(error) && error.code !== 'put-aside') toast(explain(error));
    }
  };
}

export const rejectButton = (found, decide) => button(t('review.reject'), { id: 'reject', kind: 'danger', press: async () => {
  const verdict = await askReject(found);
  if (verdict) await decide('reject', { verdict });
} });

/** document | mismatch | neutral; null when put aside. */
function askReject({ number }) {
  return sheet(t('verdict.title', { number }), close => {
    let chosen = 'document';
    const words = h('blockquote', { id: 'words' });
    const draw = key => { chosen = key; show(words, t(`verdict.${key}.reads`)); };
    draw(chosen);
    return [h('p', { class: 'soft' }, t('verdict.pick')), choices('verdict', ['document', 'mismatch', 'neutral'], draw, key => [t(`verdict.${key}`), t(`verdict.${key}.text`)]),
      quote(words), h('div', { class: 'acts' }, button(t('cancel'), { id: 'cancel', press: () => close(null) }),
        button(t('verdict.send'), { id: 'reject-sure', kind: 'danger solid', press: () => close(chosen) }))];
  });
}

/** {kinds, flaw}; null when put aside. */
export function askAgain({ number, left }, kinds) {
  return sheet(t('again.title', { number }), close => {
    let flaw = 'glare';
    const words = h('blockquote', { id: 'words' });
    const draw = key => { flaw = key; show(words, t(`flaw.${key}`)); };
    draw(flaw);
    const send = button(t('again.send'), { id: 'again-sure', kind: 'check', disabled: true, press: () => close({ kinds: boxes.filter(box => box.checked).map(box => box.value), flaw }) });
    const boxes = kinds.map(kind => h('input', { type: 'checkbox', value: kind, id: `again-${kind}`, on: { change: () => { send.disabled = !boxes.some(box => box.checked); } } }));
    return [h('p', { class: 'soft' }, t('again.text', { count: left })), h('div', {}, boxes.map((box, i) => h('label', { class: 'check' }, box, h('span', {}, t(`picture.${kinds[i]}`))))),
      choices('flaw', ['glare', 'blurred', 'dark', 'cut', 'covered', 'unreadable'], draw, key => [t(`flaw.${key}`)]),
      quote(words), h('div', { class: 'acts' }, button(t('cancel'), { id: 'cancel', press: () => close(null) }), send)];
  });
}
