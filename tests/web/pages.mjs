// The Manager's pages in Chromium, against a stand-in for its API: what every page must keep, and what each one does.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launch } from './browser.mjs';
import { caseLink, codes, half, held, inside, landed, nobody, offer, origin, otpOffer, protectedBy, request, serve, sessions, shop } from './stub.mjs';

const browser = await launch();
if (!browser) {
  console.log('no Chromium or no playwright-core: skipped');
  process.exit(77);
}
after(() => browser.close());

const id = name => `[data-id="${name}"]`;

/** Opens an address; what the console or the browser complains about ends up in page.complaints. */
async function open(path, api, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', error => page.complaints.push(error.message));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !/Failed to load resource/.test(message.text())) page.complaints.push(message.text());
  });
  page.seen = await serve(page, api);
  await page.goto(origin + path);
  await page.waitForSelector('html[data-ready]');
  return page;
}
const close = async page => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};
const until = async (what, holds) => {
  for (let i = 0; i < 100; ++i) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  assert.fail(`never: ${what}`);
};

const second = { 'GET /web/session': half, 'POST /web/signin/push': request(), 'GET /web/signin/push': held };
const account = { 'GET /web/session': inside, 'GET /web/2fa': protectedBy, 'GET /web/backup': protectedBy.backup, 'GET /web/sessions': sessions,
  'POST /web/2fa/kauth': offer, 'GET /web/2fa/kauth/l1': held, 'POST /web/2fa/otp': otpOffer };
const every = [['/signin', { 'GET /web/session': { ...nobody, developer: true } }], ['/wait', second], ['/methods', second], ['/help', { 'GET /web/session': half }],
  [`/check?${caseLink.query}`, { 'GET /web/session': nobody, 'POST /web/check': landed() }],
  ['/shop', { 'GET /web/session': { ...inside, reviewer: true, developer: true }, 'GET /web/shop': shop({}, { check: 'waiting' }, { state: 'released' }, { state: 'refunded' }) }],
  ['/outbox', { 'GET /web/session': { ...nobody, developer: true }, 'GET /dev/outbox': { outbox: [] } }],
  ['/review', { 'GET /web/session': inside, 'GET /web/review/me': { id: 'r', name: 'R. Keller', key: null, wrapped: '' }, 'GET /web/review': held }], ['/2fa', account],
  ['/2fa/add', account], ['/2fa/add?kind=kauth', account], ['/2fa/add?kind=otp', account], ['/backup', account], ['/sessions', account], ['/password', { ...account, 'GET /web/session': { ...inside, developer: true, restricted: true } }]];

/** Runs in the page: what is wrong with what is shown. */
function audit(smallest) {
  const wrong = [];
  const shown = element => element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0;
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(`${document.documentElement.scrollWidth - innerWidth} px too wide`);
  if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
  if (!/ – Manager$/.test(document.title)) wrong.push(`title ${document.title}`);
  if (document.querySelector('[style],script:not([src]),style')) wrong.push('inline style or script');
  for (const element of document.querySelectorAll('button, a, input, select')) {
    if (!shown(element) || element.type === 'hidden') continue;
    const name = element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent;
    if (!name.trim()) wrong.push(`no name: ${element.outerHTML.slice(0, 80)}`);
    const area = (element.type === 'checkbox' ? element.closest('label') : element.type === 'password' || element.matches('.box input') ? element.closest('.box') : element).getBoundingClientRect();
    if (area.height < smallest - 0.5 || area.width < smallest - 0.5) wrong.push(`small ${Math.round(area.width)} x ${Math.round(area.height)}: ${name.trim()}`);
    if (!element.dataset.id && !element.closest('[data-id]')) wrong.push(`no data-id: ${name.trim()}`);
  }
  for (const match of document.body.innerText.matchAll(/\b(?:signin|wait|methods|add|backup|sessions|event|error|help|2fa|password|time|check|shop|menu)\.[a-z][a-z.-]+/g)) wrong.push(`word missing: ${match[0]}`);
  for (const match of document.body.innerText.matchAll(/\{\w+\}/g)) wrong.push(`hole: ${match[0]}`);
  return wrong;
}

for (const locale of ['en', 'fr', 'de', 'it', 'es']) {
  test(`every page in ${locale}, at three widths`, async () => {
    for (const [path, api] of every) {
      const page = await open(path, api, { locale, colorScheme: locale === 'fr' ? 'dark' : 'light' });
      assert.equal(await page.getAttribute('html', 'lang'), locale);
      for (const [width, height] of [[1280, 800], [390, 844], [320, 568]]) {
        await page.setViewportSize({ width, height });
        assert.deepEqual(await page.evaluate(audit, width > 760 ? 44 : 48), [], `${path} ${locale} ${width}`);
      }
      await close(page);
    }
  });
}

test('text of 200 % fits', async () => {
  for (const [path, api] of every) {
    const page = await open(path, api, { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    assert.equal(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)), 0, path);
    await page.context().close();
  }
});

test('sign-in: words for a wrong password, then on to the phone', async () => {
  let right = false;
  let stage = nobody;
  const page = await open('/signin', { ...second, 'GET /web/session': () => stage, 'POST /web/signin': () => right ? { stage: 'second', methods: ['push'] } : { status: 401, code: 'no-match' } });
  assert.equal(await page.evaluate(() => document.activeElement.dataset.id), 'email');
  await page.keyboard.type(' lea@studio-quai.example');
  await page.fill(id('password'), 'wrong');
  await page.keyboard.press('Enter');
  await page.waitForSelector(id('error'));
  assert.match(await page.textContent(id('error')), /account is safe/);
  assert.equal(await page.inputValue(id('password')), '');
  assert.equal(await page.getAttribute(id('password'), 'aria-invalid'), 'true');
  right = true;
  stage = half;
  await page.fill(id('password'), 'right');
  await page.check(id('own'));
  await page.click(id('continue'));
  await page.waitForURL('**/wait');
  const sent = page.seen.filter(each => each.what === 'POST /web/signin').at(-1);
  assert.deepEqual(sent.body, { email: 'lea@studio-quai.example', password: 'right', own: true });
  assert.equal(sent.csrf, 't0');
  await close(page);
});

test('sign-in: too many tries says when', async () => {
  const page = await open('/signin', { 'GET /web/session': nobody, 'POST /web/signin': { status: 429, code: 'wait', retryAfter: 90 } });
  await page.fill(id('email'), 'a@b.example');
  await page.fill(id('password'), 'x');
  await page.click(id('continue'));
  await page.waitForSelector(id('error'));
  assert.match(await page.textContent(id('error')), /1 min 30 s/);
  await close(page);
});

test('waiting: the number, the time, the answer', async () => {
  let answer;
  let stage = half;
  let approved = false;
  const page = await open('/wait', { ...account, ...second, 'GET /web/session': () => stage, 'GET /web/signin/push': () => new Promise(resolve => { answer = resolve; }),
    'POST /web/signin/push': () => approved ? (stage = inside, request({ state: 'approved' })) : request() });
  assert.equal(await page.textContent(id('number')), '472');
  assert.equal(await page.getAttribute(id('number'), 'aria-label'), '4 7 2');
  assert.equal(await page.getAttribute(id('state'), 'data-state'), 'open');
  assert.match(await page.textContent(id('time-left')), /^1 min 4\d s$/);
  assert.ok(await page.isHidden(id('send-again')));
  await until('asked', () => answer);
  assert.equal(page.seen.at(-1).what, 'GET /web/signin/push?known=open&mode=match');
  // Only the question that the page asks next lets it in.
  approved = true;
  answer(request({ state: 'approved' }));
  await page.waitForURL('**/2fa');
  await page.waitForSelector(id('signed-in'));
  assert.equal(page.seen.filter(({ what }) => what === 'POST /web/signin/push').length, 2);
  await close(page);
});

test('waiting: approved while nobody looked, and in another tab', async () => {
  for (const answer of [() => request({ state: 'approved' }), () => ({ status: 409, code: 'signed-in' })]) {
    let stage = half;
    const page = await open('/wait', { ...account, ...second, 'GET /web/session': () => stage, 'POST /web/signin/push': () => { stage = inside; return answer(); } });
    await page.waitForURL('**/2fa');
    await page.waitForSelector(id('signed-in'));
    await close(page);
  }
});

test('waiting: strict has 6 digits, tap has none', async () => {
  let page = await open('/wait', { ...second, 'POST /web/signin/push': request({ mode: 'strict', number: '472913' }) });
  assert.equal(await page.textContent(id('number')), '472 913');
  await close(page);
  page = await open('/wait', { ...second, 'POST /web/signin/push': request({ mode: 'tap', number: null }) });
  assert.equal(await page.textContent(id('number')), '');
  assert.equal(await page.textContent(id('wait-title')), 'Say YES on your phone');
  await close(page);
});

test('waiting: a tap gets a number when another request comes', async () => {
  let answer;
  const page = await open('/wait', { ...second, 'POST /web/signin/push': request({ mode: 'tap', number: null }), 'GET /web/signin/push': () => new Promise(resolve => { answer = resolve; }) });
  await until('asked', () => answer);
  assert.equal(page.seen.at(-1).what, 'GET /web/signin/push?known=open&mode=tap');
  answer(request({ mode: 'match', number: '815' }));
  await until('the number', async () => await page.textContent(id('number')) === '815');
  await until('asked again', () => page.seen.at(-1).what === 'GET /web/signin/push?known=open&mode=match');
  await close(page);
});

for (const [state, words] of [['denied', /Nobody got in/], ['burned', /Nobody got in/], ['expired', /Nobody got in/]]) {
  test(`waiting: ${state}, then sent again`, async () => {
    let ended = state;
    const page = await open('/wait', { ...second, 'POST /web/signin/push': () => request(ended ? {} : { id: 'r2', number: '815' }),
      'GET /web/signin/push': () => ended ? request({ state: ended }) : held() });
    await page.waitForSelector(`${id('state')}[data-state=${state}]`);
    assert.match(await page.textContent(id('state')), words);
    ended = null;
    await page.click(id('send-again'));
    await until('a new number', async () => await page.textContent(id('number')) === '815');
    assert.ok(await page.isHidden(id('send-again')));
    await close(page);
  });
}

test('waiting: no request allowed now', async () => {
  const page = await open('/wait', { ...second, 'POST /web/signin/push': { status: 429, code: 'wait', retryAfter: 600 } });
  await page.waitForSelector(`${id('state')}[data-state=stopped]`);
  assert.match(await page.textContent(id('state-text')), /10 min 0 s/);
  assert.ok(await page.isVisible(id('other-way')));
  await close(page);
});

test('waiting: why no request is allowed now', async () => {
  for (const [reason, words] of [['quiet', /not me.*1 h/], ['refused', /just refused/], ['open', /still open/], ['paused', /quiet/], ['day', /too many tries/]]) {
    const page = await open('/wait', { ...second, 'POST /web/signin/push': { status: 429, code: 'wait', retryAfter: 3600, reason } });
    await page.waitForSelector(`${id('state')}[data-state=stopped]`);
    assert.match(await page.textContent(id('state-text')), words);
    await close(page);
  }
});

test('waiting goes on after the Manager was away', async () => {
  let there = false;
  let stage = half;
  const page = await open('/wait', { ...account, ...second, 'GET /web/session': () => stage, 'GET /web/signin/push': () => {
    if (!there) return 'away';
    return request({ state: 'approved' });
  }, 'POST /web/signin/push': () => there ? (stage = inside, request({ state: 'approved' })) : request() });
  await page.waitForSelector(id('offline'));
  assert.match(await page.textContent(id('offline')), /Nothing is lost/);
  assert.equal(await page.textContent(id('number')), '472');
  there = true;
  await page.waitForURL('**/2fa', { timeout: 10000 });
  await close(page);
});

test('codes: wrong with what is left, spaces forgiven, then in', async () => {
  let stage = half;
  const page = await open('/methods', { ...account, ...second, 'GET /web/session': () => stage,
    'POST /web/signin/code': ({ body }) => body.code === '123456' ? (stage = inside, { stage: 'in', restricted: false }) : { status: 401, code: 'wrong-code', left: 4 } });
  await page.click(id('method-code'));
  await page.fill(id('code'), '111111');
  await page.keyboard.press('Enter');
  await page.waitForSelector(id('error'));
  assert.match(await page.textContent(id('error')), /4 tries left/);
  await page.locator(id('code')).pressSequentially('123 456');
  await page.click(id('continue'));
  await page.waitForURL('**/2fa');
  await close(page);
});

test('backup code: sent as typed, the restricted session is told', async () => {
  let stage = half;
  const page = await open('/methods', { ...account, ...second, 'GET /web/session': () => stage,
    'POST /web/signin/backup': () => { stage = { ...inside, restricted: true }; return { stage: 'in', restricted: true }; } });
  await page.click(id('method-backup'));
  await page.fill(id('backup-code'), ' k7m2 q9xh tv4f 8rwz ');
  await page.click(id('continue'));
  await page.waitForSelector(id('restricted'));
  assert.deepEqual(page.seen.find(each => each.what === 'POST /web/signin/backup').body, { code: 'k7m2 q9xh tv4f 8rwz' });
  await close(page);
});

test('the wrong stage goes to the right page', async () => {
  for (const [path, session, there] of [['/2fa', nobody, '/signin'], ['/wait', inside, '/2fa'], ['/2fa', half, '/wait'], ['/sessions', { ...half, methods: ['code'] }, '/methods'], ['/nonsense', nobody, '/signin']]) {
    const page = await open(path, { ...account, ...second, 'GET /web/session': session });
    await page.waitForURL(`**${there}`);
    await close(page);
  }
});

test('a fresh password is asked for, and the call repeated', async () => {
  let fresh = false;
  let csrf = 't2';
  const page = await open('/2fa/add?kind=kauth', { ...account, 'GET /web/session': () => ({ ...inside, csrf }),
    'POST /web/2fa/kauth': () => fresh ? offer : { status: 403, code: 'fresh-needed' },
    'POST /web/fresh': ({ body }) => body.password === 'right' ? (fresh = true, csrf = 't3', { fresh: true }) : { status: 401, code: 'no-match' } });
  await page.click(id('have-app'));
  await page.waitForSelector(id('sheet'));
  await page.keyboard.press('Escape'); // decides nothing
  await until('closed', async () => await page.locator(id('sheet')).count() === 0);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.id), 'have-app');
  await page.click(id('have-app'));
  await page.fill(id('fresh-password'), 'wrong');
  await page.click(id('fresh-continue'));
  await page.waitForSelector(id('error'));
  await page.fill(id('fresh-password'), 'right');
  await page.keyboard.press('Enter');
  await page.waitForSelector(id('qr'));
  assert.equal(page.seen.filter(each => each.what === 'POST /web/2fa/kauth').at(-1).csrf, 't3');
  await close(page);
});

test('a change waits for the phone, and is then repeated', async () => {
  const asked = request({ mode: 'strict', number: '472913', qr: offer.qr });
  let state = 'open';
  let confirmed = false;
  const page = await open('/2fa/add?kind=kauth', { ...account, 'POST /web/2fa/kauth': () => confirmed ? offer : { status: 403, code: 'confirm-needed' },
    'POST /web/confirm': () => { confirmed = state === 'approved'; if (state === 'denied') state = 'open'; return { ...asked, state }; },
    'GET /web/confirm': async ({ query }) => { while (query.get('known') === state) await new Promise(resolve => setTimeout(resolve, 20)); return { ...asked, state }; } });
  await page.click(id('have-app'));
  await page.waitForSelector(`${id('state')}[data-state=open]`);
  assert.equal(await page.textContent(id('confirm-number')), '472 913');
  assert.equal(await page.locator(`${id('confirm-qr')} svg`).count(), 1);
  state = 'denied';
  await page.waitForSelector(`${id('state')}[data-state=denied]`);
  assert.match(await page.textContent(id('state')), /Nothing was changed/);
  await page.click(id('send-again'));
  await page.waitForSelector(`${id('state')}[data-state=open]`);
  state = 'approved';
  await page.waitForSelector(id('qr'));
  assert.equal(await page.locator(id('sheet')).count(), 0);
  await close(page);
});

test('whoever lost the phone confirms by a code', async () => {
  let confirmed = false;
  const page = await open('/backup', { ...account, 'GET /web/backup': protectedBy.backup, 'POST /web/backup': () => confirmed ? { codes } : { status: 403, code: 'confirm-needed' },
    'POST /web/confirm': request({ mode: 'strict', number: '472913', qr: offer.qr }), 'GET /web/confirm': held,
    'POST /web/confirm/code': { status: 401, code: 'wrong-code', left: 4 },
    'POST /web/confirm/backup': ({ body }) => body.code === codes[0] ? (confirmed = true, { state: 'approved' }) : { status: 401, code: 'wrong-code', left: 3 } });
  await page.click(id('make-codes'));
  await page.click(id('make-sure'));
  await page.click(id('phone-lost'));
  await page.fill(id('confirm-code'), '123 456');
  await page.click(id('confirm-continue'));
  await page.waitForSelector(id('error'));
  await page.fill(id('confirm-code'), codes[0]);
  await page.click(id('confirm-continue'));
  await page.waitForSelector(id('codes'));
  await close(page);
});

test('linking kAuth: scan, digits, done', async () => {
  let state = 'open';
  let tell = () => {};
  const device = { name: 'Léa’s phone', platform: 'android', storage: 'software' };
  const page = await open('/2fa/add?kind=kauth', { ...account, 'GET /web/2fa/kauth/l1': ({ query }) => query.get('known') !== state ? { state, device, left: 3 }
    : new Promise(resolve => { tell = () => resolve({ state, device, left: 3 }); }),
  'POST /web/2fa/kauth/l1/confirm': ({ body }) => body.digits === '314159' ? { on: true } : { status: 401, code: 'wrong-code', left: 2 } });
  await page.click(id('have-app'));
  assert.equal(await page.getAttribute(id('qr'), 'data-uri'), offer.uri);
  assert.match(await page.textContent(id('time-left')), /^(5 min 0 s|4 min 5\d s)$/);
  await page.click(id('cannot-scan'));
  assert.equal(await page.textContent(id('qr-link')), offer.uri);
  state = 'scanned';
  tell();
  await page.waitForSelector(id('digits'));
  assert.equal(await page.textContent(id('device')), 'Léa’s phone');
  await page.fill(id('digits'), '111111');
  await page.click(id('confirm'));
  await page.waitForSelector(id('error'));
  assert.match(await page.textContent(id('error')), /2 tries left/);
  await page.fill(id('digits'), '314159');
  await page.click(id('confirm'));
  await page.waitForSelector(id('linked'));
  await close(page);
});

test('linking kAuth: too old, used up', async () => {
  for (const state of ['expired', 'dead']) {
    const page = await open('/2fa/add?kind=kauth', { ...account, 'GET /web/2fa/kauth/l1': { state, device: null, left: 0 } });
    await page.click(id('have-app'));
    await page.waitForSelector(id('dead'));
    assert.match(await page.textContent(id('dead')), /Nothing was linked/);
    await page.click(id('new-code'));
    await close(page);
  }
});

test('a code app: name, key in groups, first codes', async () => {
  const page = await open('/2fa/add?kind=otp', { ...account, 'POST /web/2fa/otp/p1/confirm': ({ body }) => body.code === '000000' ? { status: 401, code: 'wrong-code', left: 4 } : { on: true, codes } });
  await page.fill(id('otp-name'), 'Work');
  await page.click(id('continue'));
  assert.equal(await page.textContent(id('secret')), 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP');
  assert.equal(await page.getAttribute(id('qr'), 'data-uri'), otpOffer.uri);
  await page.fill(id('code'), '000000');
  await page.click(id('confirm'));
  await page.waitForSelector(id('error'));
  await page.fill(id('code'), '123456');
  await page.click(id('confirm'));
  await page.waitForSelector(id('codes'));
  assert.deepEqual(await page.locator(id('one-code')).allTextContents(), codes);
  assert.deepEqual(page.seen.find(each => each.what === 'POST /web/2fa/otp').body, { name: 'Work' });
  await close(page);
});

test('removing: the last option asks a second time', async () => {
  let left = protectedBy;
  const page = await open('/2fa', { ...account, 'GET /web/2fa': () => left, 'POST /web/2fa/remove': ({ body }) => {
    if (body.password !== 'right') return { status: 401, code: 'no-match' };
    if (!body.last) return { status: 409, code: 'last-method' };
    left = { on: false, devices: [], otp: [], backup: null, policy: 'usual' };
    return { on: false };
  } });
  await page.click(`${id('remove')} >> nth=0`);
  await page.fill(id('remove-password'), 'wrong');
  await page.click(id('remove-yes'));
  await page.waitForSelector(id('error'));
  await page.fill(id('remove-password'), 'right');
  await page.click(id('remove-yes'));
  await page.waitForSelector(id('last-method'));
  await page.click(id('remove-yes'));
  await page.waitForSelector(id('activate'));
  assert.deepEqual(page.seen.filter(each => each.what === 'POST /web/2fa/remove').map(each => each.body.last), [false, false, true]);
  assert.equal(page.seen.findLast(each => each.what === 'POST /web/2fa/remove').body.id, 'd1');
  await close(page);
});

test('backup codes: made after a question, gone after two minutes', async () => {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.clock.install();
  page.complaints = [];
  await serve(page, { ...account, 'POST /web/backup': { codes } });
  await page.goto(`${origin}/backup`);
  await page.click(id('make-codes'));
  await page.click(id('cancel'));
  assert.equal(await page.locator(id('codes')).count(), 0);
  await page.click(id('make-codes'));
  await page.click(id('make-sure'));
  await page.waitForSelector(id('codes'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(id('save'))]);
  assert.equal(download.suggestedFilename(), 'backup-codes.txt');
  await page.clock.fastForward(121_000);
  await page.waitForSelector(id('codes-left'));
  assert.equal(await page.locator(id('codes')).count(), 0);
  assert.ok(!(await page.content()).includes(codes[0]));
  await close(page);
});

test('sessions: ended one by one and all together; words from outside are never markup', async () => {
  const page = await open('/sessions', { ...account, 'POST /web/sessions/end': {} });
  await page.click(id('end'));
  await page.click(id('end-others'));
  await page.click(id('end-sure'));
  await until('both ended', () => page.seen.filter(each => each.what === 'POST /web/sessions/end').length === 2);
  assert.deepEqual(page.seen.filter(each => each.what === 'POST /web/sessions/end').map(each => each.body.id), ['s2', 'others']);
  assert.equal(await page.locator('main img').count(), 0);
  assert.match(await page.textContent(id('activity')), /<img src=x onerror=alert\(1\)>/);
  await close(page);
});

test('password: checked before it is sent', async () => {
  const page = await open('/password', { ...account, 'POST /web/password': ({ body }) => body.old === 'old password' ? { changed: true } : { status: 401, code: 'no-match' } });
  await page.fill(id('old-password'), 'other');
  await page.fill(id('new-password'), 'short');
  await page.click(id('change-password'));
  assert.match(await page.textContent(id('error')), /at least 10/);
  await page.fill(id('new-password'), 'a quiet lake at noon');
  await page.click(id('change-password'));
  await page.waitForSelector(`${id('old-password')}[aria-invalid]`);
  await page.fill(id('old-password'), 'old password');
  await page.click(id('change-password'));
  await page.waitForSelector(id('password-changed'));
  assert.equal(await page.inputValue(id('new-password')), '');
  await close(page);
});

test('the language is chosen once and kept', async () => {
  const page = await open('/signin', { 'GET /web/session': nobody });
  await page.selectOption(id('language'), 'it');
  await page.waitForSelector('html[lang=it][data-ready]');
  assert.equal(await page.textContent('h1'), 'Accedi');
  await page.goto(`${origin}/help`);
  await page.waitForSelector('html[lang=it][data-ready]');
  assert.match((await page.context().cookies()).map(cookie => `${cookie.name}=${cookie.value}`).join(), /language=it/);
  await close(page);
});

test('the language chosen when signed in is kept with the account, and speaks where none was chosen', async () => {
  const api = { 'GET /web/session': { ...inside, language: 'de' }, 'GET /web/sessions': sessions, 'POST /web/language': { language: 'fr' } };
  const page = await open('/sessions', api);
  await page.waitForSelector('html[lang=de][data-ready]');
  await page.selectOption(id('language'), 'fr');
  await page.waitForSelector('html[lang=fr][data-ready]'); // this browser's own choice from now on
  assert.deepEqual(page.seen.find(({ what }) => what === 'POST /web/language').body, { language: 'fr' });
  assert.match(await page.textContent(id('activity')), /Firefox sur Linux/);
  await close(page);
});

test('a Manager that is away when the page opens', async () => {
  const page = await open('/2fa', { 'GET /web/session': () => 'away' });
  assert.match(await page.textContent(id('trouble')), /account is safe/);
  assert.ok(await page.isVisible(id('try-again')));
  await close(page);
});

test('a check’s link: the app’s link and code are made here, and only a hash of the token is sent', async () => {
  const page = await open(`/check?${caseLink.query}`, { 'GET /web/session': nobody, 'POST /web/check': landed() });
  assert.equal(await page.getAttribute('html', 'data-state'), 'open');
  assert.equal(await page.getAttribute(id('open-here'), 'href'), caseLink.uri);
  assert.equal(await page.getAttribute(id('qr'), 'data-uri'), caseLink.uri);
  assert.equal(page.url(), `${origin}/check`, 'the address is kept out of sight');
  assert.deepEqual(page.seen.at(-1), { what: 'POST /web/check', body: { token: caseLink.tokenHash }, csrf: 't0' });
  await page.reload();
  await page.waitForSelector(id('open-here'));
  await close(page);
});

const token = 'EBESExQVFhcYGRobHB0eHw';
for (const [name, query, answer, state] of [
  ['cut short', caseLink.query.slice(0, -40), landed(), 'wrong'],
  ['with a field more', `${caseLink.query}&x=1`, landed(), 'wrong'],
  ['with a field twice', `${caseLink.query}&c=7Q4-M2K`, landed(), 'wrong'],
  ['with another requester', caseLink.query.replace('Quai', 'Quay'), landed(), 'wrong'],
  ['nobody made', caseLink.query.replace(token, 'AAAAAAAAAAAAAAAAAAAAAA'), { status: 404, code: 'no-case' }, 'wrong'],
  ['of a closed case', caseLink.query, landed({ state: 'over' }), 'over'],
  ['a phone opened', caseLink.query, landed({ state: 'opened' }), 'opened']]) {
  test(`a link ${name} opens nothing and says so`, async () => {
    const page = await open(`/check?${query}`, { 'GET /web/session': nobody, 'POST /web/check': answer });
    assert.equal(await page.getAttribute('html', 'data-state'), state);
    assert.equal(await page.$(id('open-here')), null);
    assert.match(await page.textContent(id('check-end')), /Nothing was opened|goes on there alone/);
    await close(page);
  });
}

test('a link whose time ends while the page stands is closed', async () => {
  let state = 'open';
  const page = await open(`/check?${caseLink.query}`, { 'GET /web/session': nobody, 'POST /web/check': () => landed({ state, expires: landed().now + 500 }) });
  state = 'over';
  await page.waitForSelector(id('check-end'));
  await close(page);
});

test('the desk and the demo shop are in the menu of those who may', async () => {
  for (const [who, there] of [[{ reviewer: false, developer: false }, []], [{ reviewer: true, developer: false }, ['menu-review']], [{ reviewer: false, developer: true }, ['menu-shop']]]) {
    const page = await open('/2fa', { ...account, 'GET /web/session': { ...inside, ...who } });
    assert.deepEqual(await page.$$eval('[data-id=menu-review], [data-id=menu-shop]', all => all.map(each => each.dataset.id)), there);
    await close(page);
  }
});

test('the shop: an order, the mail again from the banner, and what is not possible', async () => {
  const orders = [];
  const api = { 'GET /web/session': { ...inside, developer: true }, 'GET /web/shop': () => shop(...orders), 'POST /web/shop/order': () => { orders.push({}); return {}; }, 'POST /web/shop/order/o0/resend': {} };
  const page = await open('/shop', api);
  await page.click(id('order'));
  await page.waitForSelector(id('shop-blocked'));
  await page.click(id('resend'));
  await until('resent', () => page.seen.some(each => each.what === 'POST /web/shop/order/o0/resend'));
  api['POST /web/shop/order/o0/resend'] = { status: 409, code: 'no-tries' };
  await page.click(id('resend'));
  await until('said', async () => /5 times/.test(await page.textContent(id('toast'))));
  await close(page);
});
