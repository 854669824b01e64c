// Pictures of every page: node shots.mjs FOLDER [filter]
import { mkdirSync } from 'node:fs';
import { launch } from './browser.mjs';
import { makeCase, reviewerId, sodium, b64 } from './case.mjs';
import { drawPictures, queueOf } from './deskstub.mjs';
import { caseLink, codes, half, held, inside, landed, nobody, offer, origin, otpOffer, protectedBy, request, serve, sessions, shop } from './stub.mjs';

const on = { 'GET /web/session': inside, 'GET /web/2fa': protectedBy };
const push = more => ({ 'GET /web/session': half, 'POST /web/signin/push': request(), 'GET /web/signin/push': more ? request(more) : held });
const helpCase = more => ({ state: 'number', number: '7Q4-M2K', reason: 'two_step_off', account: 'lea@studio-quai.example', opened: false, created: Date.now(), expires: Date.now() + 3_500_000,
  deletes: null, email: '', entered: false, now: Date.now(), uri: offer.uri, link: 'https://id.example/check?v=1', qr: offer.qr, known: 'number', ...more });
const help = more => ({ 'GET /web/session': half, 'GET /web/help': ({ query }) => query.get('known') ? held() : helpCase(more) });
const strict = request({ mode: 'strict', number: '472913', qr: offer.qr });
const click = id => async page => page.click(`[data-id=${id}]`);
const all = [
  ['signin', '/signin', { 'GET /web/session': nobody }],
  ['signin.wrong', '/signin', { 'GET /web/session': { ...nobody, developer: true }, 'POST /web/signin': { status: 401, code: 'no-match' } }, async page => {
    await page.fill('[data-id=email]', 'lea@studio-quai.example'); await page.fill('[data-id=password]', 'wrong'); await page.click('[data-id=continue]'); await page.waitForSelector('[data-id=error]'); }],
  ['wait', '/wait', push()],
  ['wait.strict', '/wait', { ...push(), 'POST /web/signin/push': strict }],
  ['wait.tap', '/wait', { ...push(), 'POST /web/signin/push': request({ mode: 'tap', number: null }) }],
  ['wait.denied', '/wait', push({ state: 'denied' })],
  ['wait.expired', '/wait', push({ state: 'expired' })],
  ['wait.burned', '/wait', push({ state: 'burned' })],
  ['wait.away', '/wait', { ...push(), 'GET /web/signin/push': () => 'away' }, async page => page.waitForSelector('[data-id=offline]')],
  ['methods', '/methods', { 'GET /web/session': half }],
  ['methods.code', '/methods', { 'GET /web/session': half }, click('method-code')],
  ['methods.backup', '/methods', { 'GET /web/session': half }, click('method-backup')],
  ['help', '/help', { 'GET /web/session': { ...half, contact: 'help@studio-quai.example' } }],
  ['help.ask', '/help', { 'GET /web/session': nobody }, click('reason-forgotten_password')],
  ['help.case', '/help', help()],
  ['help.waiting', '/help', help({ state: 'waiting', opened: true, uri: undefined, qr: undefined, deletes: Date.now() + 2e8 })],
  ['help.approved', '/help', help({ state: 'approved', opened: true })],
  ['help.rejected', '/help', help({ state: 'rejected', opened: true })],
  ['check', `/check?${caseLink.query}`, { 'GET /web/session': nobody, 'POST /web/check': landed() }],
  ['check.opened', `/check?${caseLink.query}`, { 'GET /web/session': nobody, 'POST /web/check': landed({ state: 'opened' }) }],
  ['check.wrong', '/check?v=1', { 'GET /web/session': nobody }],
  ['shop', '/shop', { 'GET /web/session': { ...inside, developer: true, reviewer: true }, 'GET /web/shop': shop({}, { check: 'waiting', case: '2M8-WR4' }, { state: 'released' }, { state: 'refunded' }) }],
  ['shop.empty', '/shop', { 'GET /web/session': { ...inside, developer: true }, 'GET /web/shop': shop() }],
  ['outbox', '/outbox', { 'GET /web/session': { ...nobody, developer: true }, 'GET /dev/outbox': { outbox: [
    { id: 2, kind: 'sms', to: '+41790001234', subject: '', body: '482913 is your code for the identity check of Studio Quai. Never read it out to anybody.', created: Date.now(), link: '', qr: null },
    { id: 1, kind: 'mail', to: 'lea@studio-quai.example', subject: 'Your order is blocked (7Q4-M2K)', body: 'Studio Quai asks for a check.\n\nOpen it on your phone.', created: Date.now() - 6e5, link: offer.uri, qr: offer.qr }] } }],
  ['review.make', '/review', { 'GET /web/session': inside, 'GET /web/review/me': { id: 'r', name: 'R. Keller', key: null, wrapped: '' }, 'GET /web/review': held }],
  ['review.locked', '/review', 'desk'],
  ['review', '/review', 'desk', async page => openDesk(page)],
  ['review.unopened', '/review', 'desk', async page => {
    await page.route('**/web/review/file/*', route => route.fulfill({ contentType: 'application/octet-stream', body: 'changed' }));
    await openDesk(page, 'unopened'); }],
  ['review.reject', '/review', 'desk', async page => { await openDesk(page); await page.click('[data-id=reject]'); }],
  ['review.again', '/review', 'desk', async page => { await openDesk(page); await page.click('[data-id=again]'); }],
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
  ['confirm', '/2fa/add?kind=kauth', { ...on, 'POST /web/2fa/kauth': { status: 403, code: 'confirm-needed' }, 'POST /web/confirm': strict, 'GET /web/confirm': held }, async page => {
    await page.click('[data-id=have-app]'); await page.click('[data-id=phone-lost]'); }],
  ['confirm.denied', '/2fa/add?kind=kauth', { ...on, 'POST /web/2fa/kauth': { status: 403, code: 'confirm-needed' }, 'POST /web/confirm': strict, 'GET /web/confirm': { ...strict, state: 'denied' } }, click('have-app')],
  ['backup', '/backup', { ...on, 'GET /web/session': { ...inside, restricted: true }, 'GET /web/backup': protectedBy.backup }],
  ['backup.codes', '/backup', { ...on, 'GET /web/backup': { left: 2, total: 10, made: 1 }, 'POST /web/backup': { codes } }, async page => { await page.click('[data-id=make-codes]'); await page.click('[data-id=make-sure]'); await page.waitForSelector('[data-id=codes]'); }],
  ['sessions', '/sessions', { ...on, 'GET /web/sessions': sessions }],
  ['password', '/password', on],
];
const passphrase = 'a quiet lake in the morning';
async function openDesk(page, shows = 'case-open') {
  await page.fill('[data-id=passphrase]', passphrase);
  await page.click('[data-id=unlock]');
  await page.click('[data-id=case]:not([disabled]) >> nth=0');
  await page.waitForSelector(`[data-id=${shows}]`);
}
/** A desk with a key and a full queue. The page's own module makes the key, as nothing else may know how it is wrapped. */
let made = null;
async function deskApi(context) {
  if (!made) {
    const page = await context.newPage();
    let me;
    await serve(page, { 'GET /web/session': inside, 'GET /web/review/me': { id: reviewerId, name: 'R. Keller', key: null, wrapped: '' }, 'GET /web/review': held, 'POST /web/review/key': ({ body }) => { me = body; return {}; } });
    const pictures = await drawPictures(page);
    await page.goto(`${origin}/review`);
    for (const field of ['passphrase', 'passphrase-again']) await page.fill(`[data-id=${field}]`, passphrase);
    await page.click('[data-id=make-key]');
    while (!me) await page.waitForTimeout(50);
    await page.close();
    made = { me, ...makeCase(pictures, Buffer.from(me.key, 'base64url')) };
  }
  const hours = count => count * 3_600_000;
  const other = (number, reason, left, more = {}) => ({ ...made.look, id: b64(sodium.randombytes_buf(16)), number, reason, mine: false, deletes: Date.now() + hours(left), submitted: Date.now() - hours(72 - left), ...more });
  const cases = [other('2M8-WR4', 'forgotten_password', 9), made.look, other('C5T-9XN', 'first_payout', 71, { taken: true }), other('H0V-6DZ', 'blocked_order', 71.2, { second: true }), other('R7A-4SJ', 'forgotten_email', 71.9)];
  return { 'GET /web/session': inside, 'GET /web/review/me': { id: reviewerId, name: 'R. Keller', ...made.me }, 'GET /web/review': ({ query }) => query.get('known') ? held() : queueOf(cases),
    ...Object.fromEntries(cases.map(each => [`POST /web/review/${each.id}/look`, made.look])), ...Object.fromEntries(Object.entries(made.files).map(([id, { bytes }]) => [`GET /web/review/file/${id}`, bytes])) };
}
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
    await serve(page, api === 'desk' ? await deskApi(context) : api);
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
