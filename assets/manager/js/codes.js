// Ten backup codes on the page, for two minutes: printed, saved or copied, then gone.
import { banner, button, copy } from './controls.js';
import { h, show } from './dom.js';
import { t } from './i18n.js';

const shown = 120_000;

/** Draws them into `body`; `hidden` is called when their time is over. */
export function showCodes(body, codes, { account, hidden, more = [] }) {
  const plain = () => `${t('backup.file', { account })}\n\n${codes.map((code, i) => `${String(i + 1).padStart(2)}  ${code}`).join('\n')}\n`;
  const timer = setTimeout(() => { codes = []; hidden(); }, shown);
  addEventListener('pagehide', () => clearTimeout(timer), { once: true });
  const save = () => {
    const address = URL.createObjectURL(new Blob([plain()], { type: 'text/plain' }));
    const anchor = h('a', { href: address, download: t('backup.filename') });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  show(body, h('div', { class: 'columns' },
    h('div', { class: 'stack' },
      h('ol', { class: 'codes card', id: 'codes', 'aria-label': t('backup.title') }, codes.map((code, i) => h('li', {}, h('span', { class: 'num' }, i + 1), h('b', { id: 'one-code' }, code)))),
      h('div', { class: 'acts no-print' }, button(t('backup.print'), { id: 'print', kind: 'tonal', symbol: 'print', press: () => print() }),
        button(t('backup.save'), { id: 'save', kind: 'tonal', symbol: 'save', press: save }),
        button(t('backup.copy'), { id: 'copy', kind: 'tonal', symbol: 'copy', press: () => copy(plain()) })),
      more),
    h('aside', { class: 'stack' }, banner('', 'eyeoff', t('backup.once'), t('backup.once.text'), 'codes-shown'))));
}
