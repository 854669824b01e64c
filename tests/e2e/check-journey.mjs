// A phone is lost: from "I have none of these" over card, face, two reviewers and the receipt to a phone that is linked again.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { journey } from './lib/journey.mjs';
import { askForHelp, askForSms, film, helpIs, inAllLanguages, photograph, scanCase, smsCode, toCheck, typeCode, use } from './lib/check.mjs';
import { addCodes, Reviewer } from './lib/desk.mjs';
import { scanLink } from './lib/link.mjs';
import { receiptOf } from './lib/receipt.mjs';
import { plainIn } from './lib/secrecy.mjs';

const secrets = ['MARCHETTI', 'X0000042', '+41791234567'];

await journey(async world => {
    const { manager, phone, browser, folder } = world;
    const first = await Reviewer.enlist(world, 'demo1@kauth.example');
    const second = await Reviewer.enlist(world, 'demo2@kauth.example');

    // The person signs in with the password, and has nothing else any more.
    const tab = await browser.open(manager);
    await tab.signIn();
    await tab.isIn();
    await addCodes(tab);
    await tab.go('/2fa');
    await tab.signOut();
    await tab.signIn();
    const number = await askForHelp(tab, 'two_step_off');

    await toCheck(phone);
    await inAllLanguages(phone, 'check.start');
    await phone.run('camera', 'off');
    await phone.tap('start');
    await inAllLanguages(phone, 'check.scan');
    await phone.tap('pasteLink');
    await inAllLanguages(phone, 'check.scan.link');
    await phone.run('back');
    await phone.run('back');
    await scanCase(world, tab);
    await helpIs(tab, 'opened');
    assert.match(await phone.read('receiver'), /Manager/);
    await inAllLanguages(phone, 'check.scan.case');
    await phone.tap('continue');

    await phone.wait('check.phone');
    await inAllLanguages(phone, 'check.phone');
    await askForSms(phone);
    await inAllLanguages(phone, 'check.code');
    await typeCode(phone, await smsCode(await browser.open(manager)));
    await phone.wait('check.location');
    await inAllLanguages(phone, 'check.location');
    await phone.tap('share');

    await phone.wait('check.document');
    await inAllLanguages(phone, 'check.document');
    await phone.run('camera', 'picture', 'card-front-far');
    await phone.tap('card');
    await phone.wait('check.document.front');
    await phone.wait('hint', { has: 'loser' }); // "Closer"
    await inAllLanguages(phone, 'check.document.front');
    await film(world, 'check.document.front');
    await inAllLanguages(phone, 'check.document.review');
    await use(phone);
    await phone.run('camera', 'picture', 'card-front');
    await phone.wait('hint', { has: 'Turn it over' });
    await inAllLanguages(phone, 'check.document.back');
    await photograph(phone, 'card-back', 'check.document.back');
    for (const [row, value] of Object.entries({ surname: 'MARCHETTI', givenNames: 'LEA', documentNumber: 'X0000042' }))
        assert.ok((await phone.read(row)).toUpperCase().includes(value), `${row} is read`);
    await use(phone, { agreed: true });
    await phone.run('camera', 'picture', 'selfie-no-card');
    await phone.wait('check.selfie');
    await phone.wait('hint', { has: 'next to your chin' });
    await inAllLanguages(phone, 'check.selfie');
    await photograph(phone, 'selfie', 'check.selfie');
    await use(phone);

    await phone.wait('check.waiting');
    await inAllLanguages(phone, 'check.waiting');
    await helpIs(tab, 'waiting');
    assert.deepEqual(plainIn(join(folder, 'phone'), ...secrets), []);
    assert.deepEqual(plainIn(manager.data, ...secrets), []);

    await first.look(number);
    for (const kind of ['front', 'back', 'selfie'])
        await first.sees(kind);
    assert.match(await first.advice(), /MARCHETTI/);
    await first.approve();
    await second.look(number);
    await second.approve();

    await phone.wait('check.approved');
    await inAllLanguages(phone, 'check.approved');
    const memory = phone.memory();
    console.log(`check-journey: the app had ${memory.toFixed(0)} MB at most`);
    assert.ok(memory <= 350);
    const receipt = await receiptOf(world);
    assert.equal(receipt.ending, 'decided');
    assert.equal(receipt.files.length, 4);

    // The restricted session of the browser that asked links the same phone again.
    await tab.press('help-enter');
    await tab.press('have-app');
    await phone.tap('linkPhone');
    await scanLink(world, tab);
    await tab.shows('restricted');
    await phone.wait('auth.accounts');
}, { manager: { accounts: 2 }, seconds: 400 });
