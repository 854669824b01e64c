// The reviewer's desk in Chromium: opens what a phone sealed, refuses what was changed, and the key never leaves the page.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launch } from './browser.mjs';
import { makeCase, reviewerId } from './case.mjs';
import { drawPictures, queueOf } from './deskstub.mjs';
import { held, inside, origin, serve } from './stub.mjs';

const browser = await launch();
if (!browser) {
  console.log('no Chromium or no playwright-core: skipped');
  process.exit(77);
}
after(() => browser.close());
const id = name => `[data-id="${name}"]`;
const passphrase = 'a quiet lake in the morning';

/** A desk whose server keeps the key that the page made, and has one case sealed to it. */
async function desk(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', error => page.complaints.push(error.message));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !/Failed to load resource/.test(message.text())) page.complaints.push(message.text());
  });
  const me = { id: reviewerId, name: 'R. Keller', key: null, wrapped: '' };
  const api = { 'GET /web/session': { ...inside, name: 'R. Keller' }, 'GET /web/review/me': () => me, 'GET /web/review': held };
  page.seen = await serve(page, api);
  const pictures = await drawPictures(page);
  api['POST /web/review/key'] = ({ body }) => {
    Object.assign(me, body);
    const made = makeCase(pictures, Buffer.from(body.key, 'base64url'), options);
    api['GET /web/review'] = ({ query }) => query.get('known') === '' ? queueOf([made.look]) : held();
    api[`POST /web/review/${made.look.id}/look`] = made.look;
    for (const [file, { bytes }] of Object.entries(made.files)) api[`GET /web/review/file/${file}`] = bytes;
    return { id: me.id };
  };
  await page.goto(`${origin}/review`);
  await page.waitForSelector('html[data-ready=review]');
  await page.fill(id('passphrase'), passphrase);
  await page.fill(id('passphrase-again'), passphrase);
  await page.click(id('make-key'));
  await page.waitForSelector(id('pick'));
  // What came while the page stood is in the queue of a new page, and that page has no key.
  await page.reload();
  await page.waitForSelector(id('locked'));
  return { page, api, me };
}
async function unlock(page) {
  await page.fill(id('passphrase'), passphrase);
  await page.click(id('unlock'));
  await page.waitForSelector(`${id('case')}:not([disabled])`);
}
const close = async page => {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
};

test('a key is made here, opens with its passphrase alone, and its private half is never sent', async () => {
  const { page, me } = await desk();
  await page.fill(id('passphrase'), 'another quiet lake at noon');
  await page.click(id('unlock'));
  await page.waitForSelector(id('error'));
  assert.equal(await page.isDisabled(id('case')), true);
  await unlock(page);
  const sent = JSON.stringify(page.seen.filter(each => each.body));
  assert.ok(!sent.includes(passphrase));
  const [key] = page.seen.filter(each => each.what === 'POST /web/review/key');
  assert.deepEqual(Object.keys(key.body).sort(), ['key', 'wrapped']);
  assert.equal(Buffer.from(me.wrapped, 'base64url').length, 1 + 4 + 4 + 16 + 24 + 32 + 16);
  await close(page);
});

test('a case is opened, drawn and approved, once everything is checked', async () => {
  const { page, api } = await desk();
  await unlock(page);
  await page.click(id('case'));
  await page.waitForSelector(id('case-open'));
  for (const kind of ['front', 'back', 'selfie']) assert.ok(await page.$eval(`${id(`picture-${kind}`)} canvas`, canvas => canvas.width > 100), kind);
  const advice = await page.textContent(id('advice'));
  for (const words of ['Code lines hold together', 'MARCHETTI, LEA', 'Valid until 28.02.2031', '46.46, 6.84', 'Back: taken by hand']) assert.ok(advice.includes(words), `${words}: ${advice}`);
  assert.equal(await page.isDisabled(id('approve')), true);
  for (const check of ['name', 'person', 'real', 'called']) await page.check(id(`check-${check}`));
  assert.equal(await page.isDisabled(id('approve')), false);
  const path = page.seen.find(each => each.what.endsWith('/look')).what.replace('POST ', '').replace('/look', '');
  api[`POST ${path}/approve`] = { state: 'second' };
  await page.click(id('approve'));
  await page.waitForSelector(id('toast'));
  assert.match(await page.textContent(id('toast')), /second yes/);
  assert.equal(await page.$('canvas'), null);
  await close(page);
});

test('a rejection says the words the person will read', async () => {
  const { page, api } = await desk();
  await unlock(page);
  await page.click(id('case'));
  await page.waitForSelector(id('case-open'));
  await page.click(id('reject'));
  await page.check(id('verdict-mismatch'));
  assert.equal(await page.textContent(id('words')), 'What you sent and the account do not match.');
  const path = page.seen.find(each => each.what.endsWith('/look')).what.replace('POST ', '').replace('/look', '');
  api[`POST ${path}/reject`] = { state: 'rejected' };
  await page.click(id('reject-sure'));
  await page.waitForSelector(id('toast'));
  assert.deepEqual(page.seen.find(each => each.what.endsWith('/reject')).body, { verdict: 'mismatch' });
  await close(page);
});

for (const [name, change] of [['a flipped byte', { flip: 'front' }], ['a file cut at a piece', { cut: 'selfie' }],
  ['a picture the phone did not sign', { manifest: facts => { facts.pictures[0].hash = facts.pictures[1].hash; } }],
  ['a picture missing in the manifest', { manifest: facts => { facts.pictures.pop(); } }]]) {
  test(`${name} is refused, and nothing is shown`, async () => {
    const { page } = await desk({ change });
    await unlock(page);
    await page.click(id('case'));
    await page.waitForSelector(id('unopened'));
    assert.match(await page.textContent(id('unopened')), /not what the phone sent/);
    assert.equal(await page.$('canvas'), null);
    assert.equal(await page.$(id('approve')), null);
    await close(page);
  });
}

test('a case that does not open can be rejected, one that was not reached cannot', async () => {
  const { page, api } = await desk({ change: { flip: 'front' } });
  await unlock(page);
  await page.click(id('case'));
  await page.click(`${id('unopened')} ${id('reject')}`);
  const look = page.seen.find(each => each.what.endsWith('/look')).what;
  api[`${look.replace('/look', '/reject')}`] = { state: 'rejected' };
  await page.click(id('reject-sure'));
  await page.waitForSelector(id('toast'));
  assert.deepEqual(page.seen.find(each => each.what.endsWith('/reject')).body, { verdict: 'document' });
  api[look] = { status: 503, code: 'unavailable' };
  await page.click(id('case'));
  await page.waitForSelector(id('unopened'));
  assert.equal(await page.$(id('reject')), null);
  await close(page);
});

test('the queue moves on around a row, which keeps the focus and a press; the page says whether something waits', async () => {
  const { page, api } = await desk();
  const [first] = api['GET /web/review']({ query: new URLSearchParams('known=') }).cases;
  const other = { ...first, id: 'other', number: '2ND-ONE' };
  const next = []; // what the server says, one answer each
  const asked = [];
  const say = cases => asked.length ? asked.shift()(cases) : next.push(cases);
  let turn = 0;
  api['GET /web/review'] = async () => {
    const cases = next.length ? next.shift() : await new Promise(resolve => asked.push(resolve));
    return { ...queueOf(cases), known: `k${++turn}` };
  };
  await page.reload();
  await page.waitForSelector(id('locked'));
  await page.fill(id('passphrase'), passphrase);
  say([]);
  await page.click(id('unlock'));
  await page.getByRole('heading', { name: 'Nothing is waiting' }).waitFor();
  say([first]);
  await page.waitForSelector(`${id('case')}:not([disabled])`);
  assert.equal(await page.getByRole('heading', { name: 'Nothing is waiting' }).count(), 0);
  await page.focus(id('case'));
  const box = await page.locator(id('case')).boundingBox();
  await page.mouse.move(box.x + 100, box.y + 30);
  await page.mouse.down();
  say([first, other]);
  await page.waitForSelector(`${id('case')}[data-number="2ND-ONE"]`);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.number), first.number);
  await page.mouse.up();
  await page.waitForSelector(id('case-open'));
  say([other]); // somebody decided on it
  await page.waitForSelector(id('gone'));
  assert.equal(await page.locator(id('case')).count(), 1);
  await close(page);
});

test('locked while a case opens, it is not shown', async () => {
  const { page, api } = await desk();
  await unlock(page);
  const files = Object.keys(api).filter(what => what.startsWith('GET /web/review/file/'));
  const bytes = api[files.at(-1)];
  let fetched, answer;
  const asked = new Promise(resolve => { fetched = resolve; });
  api[files.at(-1)] = () => new Promise(resolve => { answer = () => resolve(bytes); fetched(); });
  await page.click(id('case'));
  await asked;
  await page.click(id('lock'));
  await page.waitForSelector(id('locked'));
  const arrived = page.waitForResponse(response => response.url().includes('/file/'));
  answer();
  await (await arrived).finished();
  await page.fill(id('passphrase'), passphrase); // a page that is asked something has gone on
  assert.equal(await page.locator(`${id('case-open')}, ${id('unopened')}, canvas`).count(), 0);
  assert.equal(await page.locator(id('locked')).count(), 1);
  await close(page);
});

test('when its time is over the case vanishes, and the page says so', async () => {
  const now = Date.now();
  const { page } = await desk({ more: { now, deletes: now + 4000 } });
  await unlock(page);
  await page.click(id('case'));
  await page.waitForSelector(id('case-open'));
  await page.waitForSelector(id('gone'), { timeout: 8000 });
  assert.equal(await page.$('canvas'), null);
  await close(page);
});
