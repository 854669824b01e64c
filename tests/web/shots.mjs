// Pictures of every page: node shots.mjs FOLDER [filter]
import { mkdirSync } from 'node:fs';
import { launch } from './browser.mjs';
import { codes, half, held, inside, nobody, offer, origin, otpOffer, protectedBy, request, serve, sessions } from './stub.mjs';

const on = { 'GET /web/session': inside, 'GET /web/2fa': protectedBy };
const push = more => ({ 'GET /web/session': half, 'POST /web/signin/push': request(), 'GET /web/signin/push': more ? request(more) : held });
const click = id => async page => page.click(`[data-id=${id}]`);
const all = [
  ['signin', '/signin', { 'GET /web/session': nobody }],
  ['signin.wrong', '/signin', { 'GET /web/session': { ...nobody, developer: true }, 'POST /web/signin': { status: 401, code: 'no-match' } }, async page => {
    await page.fill('[data-id=email]', 'lea@studio-quai.example'); await page.fill('[data-id=password]', 'wrong'); await page.click('[data-id=continue]'); await page.waitForSelector('[data-id=error]'); }],
  ['wait', '/wait', push()],
  ['wait.strict', '/wait', { ...push(), 'POST /web/signin/push': request({ mode: 'strict', number: '472913' }) }],
  ['wait.tap', '/wait', { ...push(), 'POST /web/signin/push': request({ mode: 'tap', number: null }) }],
  ['wait.denied', '/wait', push({ state: 'denied' })],
  ['wait.expired', '/wait', push({ state: 'expired' })],
  ['wait.burned', '/wait', push({ state: 'burned' })],
  ['wait.away', '/wait', { ...push(), 'GET /web/signin/push': () => 'away' }, async page => page.waitForSelector('[data-id=offline]')],
  ['methods', '/methods', { 'GET /web/session': half }],
  ['methods.code', '/methods', { 'GET /web/session': half }, click('method-code')],
  ['methods.backup', '/methods', { 'GET /web/session': half }, click('method-backup')],
  ['help', '/help', { 'GET /web/session': { ...half, contact: 'help@studio-quai.example' } }],
  ['2fa', '/2fa', on],
  ['2fa.off', '/2fa', { 'GET /web/session': inside, 'GET /web/2fa': { on: false, devices: [], otp: [], backup: null, policy: 'usual' } }],
  ['2fa.remove', '/2fa', { ...on, 'POST /web/2fa/remove': { status: 409, code: 'last-method' } }, async page => {
    await page.click('[data-id=remove] >> nth=0'); await page.fill('[data-id=remove-password]', 'x'); await page.click('[data-id=remove-yes]'); await page.waitForSelector('[data-id=last-method]'); }],
  ['add', '/2fa/add', on],
  ['add.get', '/2fa/add?kind=kauth', on],
  ['add.scan', '/2fa/add?kind=kauth', { ...on, 'POST /web/2fa/kauth': offer, 'GET /web/2fa/kauth/l1': held }, async page => { await page.click('[data-id=have-app]'); await page.click('[data-id=cannot-scan]'); }],
  ['add.digits', '/2fa/add?kind=kauth', { ...on, 'POST /web/2fa/kauth': offer, 'GET /web/2fa/kauth/l1': ({ query }) => query.get('known') === 'open'
    ? { state: 'scanned', device: { name: 'Léa’s phone', platform: 'android', storage: 'software' }, left: 3 } : held() }, async page => { await page.click('[data-id=have-app]'); await page.waitForSelector('[data-id=digits]'); }],
  ['add.otp', '/2fa/add?kind=otp', { ...on, 'POST /web/2fa/otp': otpOffer }, click('continue')],
  ['fresh', '/2fa/add?kind=kauth', { ...on, 'POST /web/2fa/kauth': { status: 403, code: 'fresh-needed' } }, click('have-app')],
  ['backup', '/backup', { ...on, 'GET /web/session': { ...inside, restricted: true }, 'GET /web/backup': protectedBy.backup }],
  ['backup.codes', '/backup', { ...on, 'GET /web/backup': { left: 2, total: 10, made: 1 }, 'POST /web/backup': { codes } }, async page => { await page.click('[data-id=make-codes]'); await page.click('[data-id=make-sure]'); await page.waitForSelector('[data-id=codes]'); }],
  ['sessions', '/sessions', { ...on, 'GET /web/sessions': sessions }],
  ['password', '/password', on],
];
const looks = [['w', 1280, 800, 'light', 'en'], ['s', 390, 844, 'light', 'en'], ['dark', 1280, 800, 'dark', 'fr'], ['sdark', 390, 844, 'dark', 'it'], ['de', 390, 844, 'light', 'de'], ['tiny', 320, 568, 'light', 'es']];

const [folder = 'shots', filter = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [look, width, height, colorScheme, locale] of looks) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale, reducedMotion: 'reduce' });
  for (const [name, path, api, act] of all) {
    if (filter && !`${name}@${look}`.includes(filter)) continue;
    const page = await context.newPage();
    page.on('console', message => ['error', 'warning'].includes(message.type()) && !/Failed to load resource/.test(message.text()) && console.log(name, look, message.text()));
    page.on('pageerror', error => console.log(name, look, error.message));
    await serve(page, api);
    await page.goto(origin + path);
    await page.waitForSelector('html[data-ready]', { timeout: 5000 }).catch(() => console.log(name, look, 'not ready'));
    await act?.(page).catch(error => console.log(name, look, error.message));
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${folder}/${name}@${look}.png` });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.log(name, look, `${wide} px too wide`);
    await page.close();
  }
  await context.close();
}
await browser.close();
