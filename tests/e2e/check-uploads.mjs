// What the Manager does not take from a phone: changed bytes, files that are too large, too slow, of somebody else's case, or
// something else beside a picture.
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { journey } from './lib/journey.mjs';
import { askForHelp, helpIs, smsCode, specimen } from './lib/check.mjs';
import { Reviewer } from './lib/desk.mjs';
import { bomb, polyglot } from './lib/hostile.mjs';
import { codeOf, SealedCase, sha256 } from './lib/sealedcase.mjs';

const numbers = ['+41791234567', '+41791234568', '+41791234569'];

await journey(async world => {
    const { manager, browser } = world;
    const reviewer = await Reviewer.enlist(world, 'demo1@kauth.example');
    const outbox = await browser.open(manager);
    const jpeg = specimen(manager, 'card-front');
    const tabs = [];
    async function newCase() {
        const tab = await browser.open(manager);
        tabs.push(tab);
        const number = await askForHelp(tab, 'forgotten_password', `demo${tabs.length + 1}@kauth.example`);
        return { tab, number, link: await tab.thing('qr').getAttribute('data-uri') };
    }
    const refused = (answer, status, code) => assert.deepEqual([answer.status, codeOf(answer)], [status, code]);

    const { tab, number, link } = await newCase();
    const mine = await SealedCase.open(manager, link);
    await mine.confirm(numbers[0], () => smsCode(outbox));

    // A code that somebody opened already, and one that never was.
    refused(await new SealedCase(manager).openLink(link), 409, 'used');
    refused(await new SealedCase(manager).openLink(link.replace(/t=.{22}/, 't=AAAAAAAAAAAAAAAAAAAAAA')), 404, 'no-case');

    // Changed bytes, in a part and in the whole; and offsets that are not where the file is.
    const front = mine.seal('front', polyglot(jpeg));
    const { headers: { location } } = await mine.create(front);
    refused(await mine.patch(location, 0, front.bytes, { checksum: sha256('another file') }), 460, 'checksum');
    assert.equal(await mine.offset(location), 0, 'nothing of it was kept');
    refused(await mine.patch(location, 5, front.bytes), 409, 'offset');
    const changed = Buffer.from(front.bytes);
    changed[100] ^= 1;
    refused(await mine.patch(location, 0, changed), 460, 'hash');
    refused(await mine.patch(location, 0, front.bytes), 404, 'no-case');

    // Too large, said and unsaid; too slow.
    refused(await mine.create(front, { length: 10 * 2 ** 30 }), 413, 'too-large');
    const small = await mine.create(front);
    const larger = await mine.patch(small.headers.location, 0, Buffer.concat([front.bytes, Buffer.alloc(1024)]));
    assert.equal(larger.status, 413, 'more bytes than were said');
    const drip = Readable.from((async function* () {
        for (const byte of front.bytes) {
            yield Buffer.from([byte]);
            await new Promise(resolve => setTimeout(resolve, 1000));
        }
    })());
    const began = Date.now();
    await mine.patch((await mine.create(front)).headers.location, 0, drip, { length: front.bytes.length }).then(
        answer => assert.ok(answer.status >= 400), error => assert.match(error.message, /hang up|reset|EPIPE/));
    assert.ok(Date.now() - began < 60_000, 'a byte a second is not waited for');

    // What belongs to another person's case.
    const other = await newCase();
    const theirs = await SealedCase.open(manager, other.link);
    await theirs.confirm(numbers[1], () => smsCode(outbox));
    const stolen = theirs.seal('front', polyglot(jpeg));
    const held = (await theirs.create(stolen)).headers.location;
    refused(await mine.patch(held, 0, stolen.bytes), 401, 'upload-key');
    refused(await mine.create(front, { bearer: 'AAAAAAAAAAAAAAAAAAAAAA' }), 401, 'upload-key');
    refused(await mine.signed('/v1/check/withdraw', 'kcheck-withdraw+jws', { case: theirs.id }, theirs.id), 401, 'signature');

    // Files that are something else as well are drawn as the picture they are, what would be huge not at all; the desk goes on with the next case.
    await mine.send({ front: polyglot(jpeg), back: bomb(jpeg), selfie: polyglot(jpeg) });
    await helpIs(tab, 'waiting');
    refused(await mine.create(front), 403, 'submitted');
    const next = await newCase();
    const odd = await SealedCase.open(manager, next.link);
    await odd.confirm(numbers[2], () => smsCode(outbox));
    await odd.send({ front: polyglot(jpeg), back: polyglot(jpeg), selfie: polyglot(jpeg) });
    let ran = false;
    reviewer.tab.page.on('dialog', dialog => { ran = true; return dialog.dismiss(); });
    await reviewer.tab.page.locator(`[data-id="case"][data-number="${number}"]`).click();
    await reviewer.tab.shows('unopened');
    assert.match(await reviewer.tab.text('unopened'), /not a photo/);
    await reviewer.reject('document');
    await helpIs(tab, 'rejected');
    await reviewer.look(next.number);
    for (const kind of ['front', 'back', 'selfie'])
        await reviewer.sees(kind);
    await reviewer.approve();
    await helpIs(next.tab, 'approved');
    assert.equal(ran || await reviewer.tab.page.evaluate(() => 'polyglot' in globalThis), false, 'nothing in a picture runs');

    // Too late, and the same is said once everything is erased, which follows within a second.
    const over = answer => refused(answer, 410, 'expired');
    const late = await newCase();
    await manager.ahead(3601);
    over(await new SealedCase(manager).openLink(late.link));
    over(await theirs.patch(held, 0, stolen.bytes));
    while ((await theirs.state()).receipt === undefined)
        await new Promise(resolve => setTimeout(resolve, 100));
    over(await theirs.patch(held, 0, stolen.bytes));
    over(await theirs.create(stolen));
    over(await theirs.askCode(numbers[1]));
}, { manager: { accounts: 5 }, seconds: 400 });
