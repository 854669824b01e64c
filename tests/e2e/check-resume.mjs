// The network goes, the app is killed, the Manager is killed: at every step what was typed and photographed is there again,
// never a step further, and uploads go on from the byte where they were.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { askForHelp, helpIs, mobile, open, pasteCase, photograph, restart, share, smsCode, typeCode, use, way } from './lib/check.mjs';
import { Reviewer } from './lib/desk.mjs';
import { journey } from './lib/journey.mjs';
import { Line } from './lib/line.mjs';
import { freePort } from './lib/manager.mjs';
import { plainIn } from './lib/secrecy.mjs';

const noNetwork = 'No network. Nothing was lost, what you typed is still here. Try again when you are online.';
const large = '1440x1920'; // as large as the emulator's camera takes pictures; of this grain more than one part of an upload
const part = 2 ** 20;
const secrets = ['MARCHETTI', 'X0000042', '791234567'];

await journey(async world => {
    const { manager, phone, browser, folder } = world;
    const { address, port } = manager;
    await manager.stop();
    await manager.start({ port: await freePort(), origin: address });
    const line = new Line(manager);
    await line.listen(port);
    const reviewer = await Reviewer.enlist(world, 'demo1@kauth.example');
    const tab = await browser.open(manager);
    const outbox = await browser.open(manager);
    const number = await askForHelp(tab, 'forgotten_password', manager.email);

    const nothingPlain = () => assert.deepEqual(plainIn(join(folder, 'phone'), ...secrets), []);
    /** The app dies here, leaves nothing that could be read, and comes back here or one step before. */
    async function killedAt(stage) {
        await phone.wait(stage);
        await phone.run('camera', 'off');
        await phone.run('kill');
        nothingPlain();
        await open(phone);
        return phone.first(...way.slice(Math.max(0, way.indexOf(stage) - 1), way.indexOf(stage) + 1).reverse());
    }
    /** Without network `deed` ends in `sign` and on the same page; with it, the deed leads on. */
    async function offline(stage, deed, sign) {
        await phone.run('network', 'off');
        await deed();
        await phone.wait(sign);
        assert.ok(await phone.shows(stage), `still on ${stage}`);
        await phone.run('network', 'on');
    }

    await offline('check.scan.link', async () => pasteCase(world, await tab.thing('qr').getAttribute('data-uri')), noNetwork);
    await phone.tap('open');
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
    assert.equal(await killedAt('check.code'), 'check.code', 'the SMS that was sent still counts');
    await typeCode(phone, code);
    await killedAt('check.location');
    await phone.run('network', 'off'); // from here on nothing needs it until the photos are sent
    await share(phone);
    await killedAt('check.document');

    execFileSync(join(phone.bin, 'kscenes'), ['--size', large, '--format', 'jpg', folder, 'card-front-grainy'], { stdio: 'pipe' });
    const front = join(folder, 'card-front-grainy.jpg');
    await phone.run('camera', 'picture', front);
    await phone.tap('card');
    await photograph(phone, front, 'check.document.front');
    await restart(phone); // the plain picture was in memory alone
    await photograph(phone, front, 'check.document.front');
    await use(phone);
    await killedAt('check.document.back');
    await photograph(phone, 'card-back', 'check.document.back');
    await use(phone, { agreed: true });
    await killedAt('check.selfie');
    await photograph(phone, 'selfie', 'check.selfie');

    // The line breaks in the middle of the first file, then the app dies, then the Manager.
    await phone.run('network', 'on');
    const broken = line.breakAfter(part + 50_000);
    await use(phone);
    const unbroken = () => assert.fail('everything was sent before the line broke');
    await Promise.race([broken, phone.wait('check.waiting').then(unbroken)]);
    await phone.wait('check.upload');
    nothingPlain();
    const before = line.parts.length;
    await phone.run('kill');
    nothingPlain();
    await manager.kill();
    line.mend();
    await manager.start({ port: manager.port, origin: address });
    await open(phone);
    await phone.wait('check.waiting'); // it goes on without being asked
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
    await phone.wait('check.approved');
    await restart(phone);
    await phone.wait('check.approved');
    line.stop();
}, { manager: { accounts: 1 }, seconds: 400 });
