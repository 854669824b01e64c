// What the phone says of every answer but yes: photos wanted again, no, and withdrawn by the person; each end with its signed receipt.
import assert from 'node:assert/strict';
import { askForHelp, helpIs, inAllLanguages, photograph, photographCard, restart, scanCase, toDocument, use } from './lib/check.mjs';
import { Reviewer } from './lib/desk.mjs';
import { journey } from './lib/journey.mjs';
import { receiptOf } from './lib/receipt.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    const reviewer = await Reviewer.enlist(world, 'demo1@kauth.example');
    const outbox = await browser.open(manager);
    const sent = () => phone.wait('check.waiting');

    const tab = await browser.open(manager);
    const number = await askForHelp(tab, 'forgotten_password', manager.email);
    await scanCase(world, tab);
    await toDocument(phone, outbox);
    await photographCard(phone);
    await sent();

    // One photo again, with the reason; the others stay.
    await reviewer.look(number);
    await reviewer.again('glare', 'front');
    await phone.wait('check.rejected');
    await helpIs(tab, 'retake');
    assert.match(await phone.read('why'), /reflection/);
    assert.match(await phone.read('tries'), /1/);
    await inAllLanguages(phone, 'check.rejected');
    await phone.tap('again');
    await photograph(phone, 'card-front', 'check.document.front');
    await use(phone);
    await sent();

    // No, and why; nothing is left but the receipt, which a kill does not take away.
    await reviewer.look(number);
    await reviewer.reject('mismatch');
    await phone.wait('why', { has: 'do not match' });
    await helpIs(tab, 'rejected');
    await inAllLanguages(phone, 'check.rejected');
    await restart(phone);
    const rejected = await receiptOf(world);
    assert.deepEqual([rejected.ending, rejected.number, rejected.files.map(file => file.kind).sort()],
        ['decided', number, ['back', 'facts', 'facts', 'front', 'selfie']]); // the facts of the second front came with it
    await phone.tap('done');
    await phone.wait('check.start');

    // A passport this time, another one than was shown first; the network is off when it should go, and at the end the person does not want it any more.
    const other = await browser.open(manager);
    const its = await askForHelp(other, 'forgotten_email');
    await scanCase(world, other);
    await toDocument(phone, outbox, '+41 79 123 45 68');
    await phone.run('camera', 'picture', 'passport-expired');
    await phone.tap('passport');
    await photograph(phone, 'passport-expired', 'check.document.front');
    await phone.wait('expired'); // said before anything is sent
    await phone.run('camera', 'off');
    await phone.tap('again');
    await phone.waitGone('check.document.review');
    await photograph(phone, 'passport', 'check.document.front');
    await use(phone, { agreed: true });
    await photograph(phone, 'selfie-passport', 'check.selfie');
    await phone.run('network', 'off');
    await use(phone);
    await phone.wait('check.upload');
    await inAllLanguages(phone, 'check.upload');
    await phone.run('network', 'on');
    await sent();
    await phone.tap('withdraw');
    await phone.tap('confirmDeed');
    await phone.wait('check.deleted');
    await inAllLanguages(phone, 'check.deleted');
    await helpIs(other, 'deleted');
    const withdrawn = await receiptOf(world);
    assert.deepEqual([withdrawn.ending, withdrawn.number, withdrawn.files.map(file => file.kind).sort()],
        ['withdrawn', its, ['facts', 'passport', 'selfie']]);
}, { manager: { accounts: 1 }, seconds: 400 });
