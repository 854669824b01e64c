// What the phone does not go along with: codes that are used, late, of another server or changed, a forged reviewer, five wrong
// SMS codes, no position, and another person's case. What it refuses, it says; and nothing was shared.
import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { askForHelp, askForSms, helpIs, pasteCase, share, smsCode, toCheck, typeCode } from './lib/check.mjs';
import { Reviewer } from './lib/desk.mjs';
import { journey } from './lib/journey.mjs';
import { Line } from './lib/line.mjs';
import { freePort, Manager } from './lib/manager.mjs';
import { otherThan } from './lib/number.mjs';
import { SealedCase } from './lib/sealedcase.mjs';

/** Someone in the middle with the right certificate, who puts a key of their own in the place of the reviewer's. */
class ReviewerForger extends Line {
    forging = false;
    #key = generateKeyPairSync('ed25519');

    answer(path, status, body) {
        if (!this.forging || path !== '/v1/check/open' || status !== 200)
            return body;
        const card = JSON.parse(Buffer.from(body.toString().split('.')[1], 'base64url'));
        card.reviewers[0].key = randomBytes(32).toString('base64url');
        const [header] = body.toString().split('.');
        const text = `${header}.${Buffer.from(JSON.stringify(card)).toString('base64url')}`;
        return Buffer.from(`${text}.${sign(null, Buffer.from(text), this.#key.privateKey).toString('base64url')}`);
    }
}

const old = 'This code was already used or is too old. Nothing was sent. Ask support for a new code.';
const unknownTo = host => `${host} does not know this code: it is of another server, or too old. Nothing was sent. Ask support for a new code.`;
const forged = host => `${host} did not sign this code. Nothing was sent. Do not use it. Ask support for a new code.`;

await journey(async world => {
    const { manager, phone, browser, folder } = world;
    const { address, port } = manager;
    await manager.stop();
    await manager.start({ port: await freePort(), origin: address });
    const forger = new ReviewerForger(manager);
    await forger.listen(port);
    await Reviewer.enlist(world, 'demo1@kauth.example');

    async function newCase() {
        const tab = await browser.open(manager);
        await askForHelp(tab, 'forgotten_email');
        return { tab, link: await tab.thing('qr').getAttribute('data-uri') };
    }
    /** The phone says why, and stands where it stood. */
    async function isRefused(link, why) {
        await toCheck(phone);
        await pasteCase(world, link);
        await phone.wait('check.scan.link');
        await phone.wait(why);
        assert.equal(await phone.shows('check.scan.case'), false);
        await phone.run('back');
        await phone.run('back');
        await phone.wait('check.start');
    }

    // Another phone was faster.
    const used = await newCase();
    await SealedCase.open(manager, used.link);
    await isRefused(used.link, old);

    // Nobody opened it in time.
    const late = await newCase();
    await manager.ahead(3601);
    await isRefused(late.link, old);

    // Changed on its way: who asks, for what, the reviewers; or sent to a server that is not its own. The true code stays good.
    const { tab, link } = await newCase();
    for (const [part, other] of [['n=Manager', 'n=Your%20bank'], ['w=forgotten_email', 'w=first_payout'], [/r=.{43}/, `r=${'A'.repeat(43)}`]])
        await isRefused(link.replace(part, other), forged(new URL(address).host));
    mkdirSync(join(folder, 'elsewhere'));
    const elsewhere = new Manager({ bin: manager.bin, folder: join(folder, 'elsewhere'), certificate: manager.certificate, key: manager.key });
    await elsewhere.start();
    await isRefused(link.replace(/o=[^&]+/, `o=${encodeURIComponent(elsewhere.address)}`), unknownTo(new URL(elsewhere.address).host));
    await elsewhere.stop();
    forger.forging = true;
    await isRefused(link, forged(new URL(address).host));
    forger.forging = false;
    await helpIs(tab, 'opened'); // the true server heard of it; nothing else did

    // Five wrong codes, and the SMS is worth nothing.
    const mine = await newCase();
    await pasteCase(world, mine.link);
    await phone.wait('check.scan.case');
    await phone.tap('continue');
    await askForSms(phone);
    const outbox = await browser.open(manager);
    const code = await smsCode(outbox);
    for (let left = 4; left >= 0; --left) {
        await typeCode(phone, otherThan(code));
        await phone.wait('codeError', { has: left > 0 ? String(left) : '10' });
    }
    assert.equal((await phone.see('key.1')).enabled, false);
    await manager.ahead(3601 + 601);
    await phone.run('clock', '+601s');
    await phone.tap('again');
    await phone.waitGone('codeError');
    await typeCode(phone, await smsCode(outbox));

    // Without a position there is nothing to send; what was done is kept.
    await phone.wait('check.location');
    await phone.run('location', 'refused');
    await phone.tap('share');
    await phone.wait('refused');
    await phone.run('location', 'none');
    await phone.tap('share');
    await phone.wait('notFound');
    await helpIs(mine.tab, 'upload');
    await phone.run('location', 46.5197, 6.6323);
    await share(phone);

    // The case of another person, while one's own is under way: said, and both stay as they were.
    const theirs = await newCase();
    await phone.run('back');
    await phone.run('back');
    await phone.tap('tab.auth');
    await phone.tap('add');
    await phone.tap('computer');
    const picture = join(folder, 'theirs.png');
    await theirs.tab.page.screenshot({ path: picture });
    await phone.run('camera', 'picture', picture);
    await phone.tap('openCamera');
    await phone.wait('problem', { has: 'Another check is under way.' });
    await helpIs(theirs.tab, 'number');
    await helpIs(mine.tab, 'upload');
    for (let tries = 0; tries < 3; ++tries) // the camera, the computer, the ways to link
        await phone.run('back');
    await toCheck(phone);
    await phone.tap('start');
    await phone.wait('check.document');
    forger.stop();
}, { manager: { accounts: 1 }, seconds: 400 });
