// The network goes, the app is killed, the Manager is killed: at every step what was typed and photographed is there again,
// never a step further, and uploads go on from the byte where they were.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { askForHelp, helpIs, mobile, photograph, scanCase, share, smsCode, typeCode, use } from './lib/check.mjs';
import { Reviewer } from './lib/desk.mjs';
import { Line } from './lib/line.mjs';
import { freePort } from './lib/manager.mjs';

const way = ['check.scan.case', 'check.phone', 'check.code', 'check.location', 'check.document', 'check.document.front',
    'check.document.back', 'check.selfie', 'check.upload', 'check.waiting'];

await journey(async world => {
    const { manager, phone, browser } = world;
    const { address, port } = manager;
    await manager.stop();
    await manager.start({ port: await freePort(), origin: address });
    const line = new Line(manager);
    await line.listen(port);
    const reviewer = await Reviewer.enlist(world, 'demo1@kauth.example');
    const tab = await browser.open(manager);
    const outbox = await browser.open(manager);
    const number = await askForHelp(tab, 'forgotten_password', manager.email);

    /** The app dies here, and comes back here or one step before. */
    async function killedAt(stage) {
        await phone.wait(stage);
        await phone.run('kill');
        await phone.run('start');
        await goOn();
        const at = way.indexOf(stage);
        const [back] = await Promise.any([stage, ...at > 0 ? [way[at - 1]] : []].map(async each => [each, await phone.wait(each)]));
        return back;
    }
    async function goOn() {
        if (await phone.shows('check.start') || await phone.shows('auth.welcome')) {
            await phone.tap('check').catch(() => {});
            await phone.tap('start');
        }
    }
    /** Without network `deed` ends in `sign` and on the same page; with it, the deed leads on. */
    async function offline(stage, deed, sign) {
        await phone.run('network', 'off');
        await deed();
        await phone.wait(sign);
        assert.ok(await phone.shows(stage), `still on ${stage}`);
        await phone.run('network', 'on');
    }

    await scanCase(world, tab);
    await killedAt('check.scan.case');
    await phone.tap('continue');

    await phone.wait('check.phone');
    await phone.type('number', mobile);
    await offline('check.phone', () => phone.tap('send'), 'numberNote');
    await killedAt('check.phone');
    await phone.type('number', mobile);
    await phone.tap('send');

    await phone.wait('check.code');
    const code = await smsCode(outbox);
    await offline('check.code', () => typeCode(phone, code), 'codeError');
    if (await killedAt('check.code') === 'check.phone')
        assert.fail('the SMS that was sent is forgotten');
    await typeCode(phone, code);
    await killedAt('check.location');
    await share(phone);
    await killedAt('check.document');

    await phone.run('camera', 'picture', 'card-front');
    await phone.tap('card');
    await photograph(phone, 'card-front', 'check.document.front');
    await phone.run('kill'); // the plain picture was in memory alone
    await phone.run('start');
    await goOn();
    await photograph(phone, 'card-front', 'check.document.front');
    await use(phone);
    await killedAt('check.document.back');
    await photograph(phone, 'card-back', 'check.document.back');
    await use(phone);
    await killedAt('check.selfie');
    await photograph(phone, 'selfie', 'check.selfie');

    // The line breaks in the middle of the first file, then the app dies, then the Manager.
    const broken = line.breakAfter(1_200_000);
    await use(phone);
    await phone.wait('check.upload');
    await broken;
    const before = line.parts.length;
    await phone.run('kill');
    await manager.kill();
    line.mend();
    await manager.start({ port: manager.port, origin: address });
    await phone.run('start');
    await goOn();
    await phone.wait('check.waiting', { seconds: 60 });
    await helpIs(tab, 'waiting');

    const done = new Map();
    for (const part of line.parts.filter(part => part.status === 204)) {
        assert.equal(part.offset, done.get(part.path) ?? 0, 'each part begins where the one before it ended');
        done.set(part.path, part.offset + part.bytes);
    }
    const resumed = line.parts[before];
    assert.ok(line.parts.slice(0, before).some(part => part.path === resumed.path), 'the same upload goes on');
    assert.ok(resumed.offset > 0, 'from the byte where it was');

    await killedAt('check.waiting');
    await phone.run('network', 'off');
    await reviewer.look(number);
    await reviewer.approve();
    await phone.run('network', 'on');
    await phone.wait('check.approved', { seconds: 60 });
    await phone.run('kill');
    await phone.run('start');
    await goOn();
    await phone.wait('check.approved');
    line.stop();
}, { manager: { accounts: 1 }, seconds: 400 });
