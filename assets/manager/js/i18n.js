// Words. Every sentence is whole in assets/i18n/<language>.json; {names} are filled in, never markup.
export const languages = { en: 'English', fr: 'Français', de: 'Deutsch', it: 'Italiano', es: 'Español' };

let words = {};
let fallback = {};
export let language = 'en';

/** The chosen language; else the first of the browser's (what it sends as Accept-Language) that we speak. */
export function preferred(offered = []) {
  const wanted = [stored(), ...offered, ...(navigator.languages ?? [])];
  for (const tag of wanted) {
    const base = String(tag ?? '').toLowerCase().split('-')[0];
    if (Object.hasOwn(languages, base)) return base;
  }
  return 'en';
}

function stored() {
  try { return localStorage.getItem('language'); } catch { return null; }
}

/** Keeps the choice: here for the pages, in a cookie for what the server words itself. */
export function choose(tag) {
  try { localStorage.setItem('language', tag); } catch { /* private window: for this page only */ }
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `language=${tag}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}

async function read(tag) {
  const answer = await fetch(`/assets/i18n/${tag}.json`);
  if (!answer.ok) throw new Error(`no words for ${tag}`);
  return answer.json();
}

export async function speak(tag) {
  [words, fallback] = await Promise.all([read(tag), tag === 'en' ? {} : read('en').catch(() => ({}))]);
  language = tag;
  document.documentElement.lang = tag;
}

const lookUp = key => words[key] ?? fallback[key] ?? key;

/** The text of a key. With `count`, the plural form `key.one` or `key.other` is taken. */
export function t(key, values = {}) {
  return pieces(key, values).join('');
}

/** The same with elements among the values: a list to append. */
export function pieces(key, values = {}) {
  if (typeof values.count === 'number') key += new Intl.PluralRules(language).select(values.count) === 'one' ? '.one' : '.other';
  return lookUp(key).split(/(\{\w+\})/).filter(part => part !== '')
    .map(part => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (!name || !Object.hasOwn(values, name)) return part;
      return typeof values[name] === 'number' ? new Intl.NumberFormat(language).format(values[name]) : values[name];
    });
}

/** "Firefox on Linux", of whatever the server says about a browser. */
export const browserOf = ({ browser, system }) => system ? t('sessions.browser', { browser, system }) : browser ?? '';

export const has = key => Object.hasOwn(words, key) || Object.hasOwn(fallback, key);

const day = date => [date.getFullYear(), date.getMonth(), date.getDate()].join();

/** "today at 14:27", or "12 March" with the year when it is not this one. */
export function when(milliseconds, withTime = true) {
  const date = new Date(milliseconds);
  const now = new Date();
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);
  if (day(date) === day(now)) return t('time.today', { time });
  const text = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long',
    year: date.getFullYear() === now.getFullYear() ? undefined : 'numeric' }).format(date);
  return withTime ? t('time.day', { day: text, time }) : text;
}

/** "1 min 42 s"; days only beyond the 72 hours that everything else is counted in. */
export function span(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return t('time.seconds', { seconds: whole });
  if (whole < 3600) return t('time.minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  const hours = Math.floor(whole / 3600);
  if (hours > 72) return t('time.days', { days: Math.floor(hours / 24), hours: hours % 24 });
  return t('time.hours', { hours, minutes: Math.floor(whole / 60) % 60 });
}
