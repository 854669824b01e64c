// The reviewers' desk: a case is opened in the browser alone, one reviewer at a time, with the phone's facts as advice; photos are
// asked for again, a reason is given, a second reviewer says the second yes; and the person links a new phone.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { askForHelp, helpIs, sendCard, specimen } from './lib/check.mjs';
import { addCodes, Reviewer } from './lib/desk.mjs';
import { scanLink } from './lib/link.mjs';

const secretOfReviewers = 'a long sentence';

await journey(async world => {
    const { manager, browser, phone } = world;
    const first = await Reviewer.enlist(world, 'demo1@kauth.example');
    const second = await Reviewer.enlist(world, 'demo2@kauth.example');
    const sentByDesk = [];
    for (const { tab } of [first, second])
        tab.page.on('request', request => sentByDesk.push(request.postData() ?? ''));
    const outbox = await browser.open(manager);
    const inQueue = (reviewer, number) => reviewer.tab.page.locator(`[data-id="case"][data-number="${number}"]`);

    // A person signs in with the password, has lost the second step, and sends a check.
    const tab = await browser.open(manager);
    await tab.signIn();
    tab.password = manager.password;
    await addCodes(tab);
    await tab.go('/2fa');
    await tab.signOut();
    await tab.signIn();
    const number = await askForHelp(tab, 'two_step_off');
    const sent = await sendCard(manager, await tab.thing('qr').getAttribute('data-uri'), { outbox, number: '+41791234567' });
    await helpIs(tab, 'waiting');

    // One reviewer has it: opened here, nothing of it anywhere else; and for nobody else meanwhile.
    await first.look(number);
    for (const kind of ['front', 'back', 'selfie'])
        await first.sees(kind);
    const advice = await first.advice();
    for (const fact of [/Code lines hold together/, /MARCHETTI, LEA/, /The person confirmed what was read/, /\+41791234567, confirmed by SMS/, /46\.52, 6\.63/])
        assert.match(advice, fact);
    await second.tab.page.locator(`[data-id="case"][data-number="${number}"][disabled]`).waitFor();
    assert.match(await inQueue(second, number).innerText(), /Taken/);
    assert.equal(await first.tab.thing('approve').isDisabled(), true, 'not before everything is checked');
    assert.match(await first.tab.text('to-go'), /4 checks to go/);

    // The front again, with a reason that the phone shows; what was wrong is gone, the rest stays.
    await first.again('glare', 'front');
    await helpIs(tab, 'retake');
    const { phase, again, flaw, left } = await sent.state();
    assert.deepEqual({ phase, again, flaw, left }, { phase: 'retake', again: ['front'], flaw: 'glare', left: 1 });
    await sent.resend({ front: specimen(manager, 'card-front') });
    await helpIs(tab, 'waiting');

    // Two people have to say yes, and they are two: whoever said the first cannot open it for the second.
    await first.look(number);
    await first.approve();
    await first.tab.page.locator(`[data-id="case"][data-number="${number}"][disabled]`).waitFor();
    await second.look(number);
    await second.approve();
    await helpIs(tab, 'approved');
    assert.equal((await sent.state()).phase, 'approved');

    // Rejected, with words for the person; of a sign of fraud nothing is said.
    for (const [verdict, mobile, said] of [['mismatch', '+41791234568', /do not match/], ['neutral', '+41791234569', /could not confirm/]]) {
        const visitor = await browser.open(manager);
        const its = await askForHelp(visitor, 'forgotten_password', 'demo3@kauth.example');
        const check = await sendCard(manager, await visitor.thing('qr').getAttribute('data-uri'), { outbox, number: mobile });
        await first.look(its);
        await first.tab.press('reject');
        await first.tab.page.locator(`[data-id="verdict-${verdict}"]`).check();
        assert.match(await first.tab.text('words'), said);
        await first.tab.press('reject-sure');
        await first.tab.shows('pick');
        await helpIs(visitor, 'rejected');
        assert.equal((await check.state()).verdict, verdict);
    }

    // A reviewer's own case is for somebody else.
    const own = await browser.open(manager);
    const itself = await askForHelp(own, 'forgotten_password', 'demo1@kauth.example');
    await sendCard(manager, await own.thing('qr').getAttribute('data-uri'), { outbox, number: '+41791234560' });
    await inQueue(first, itself).click();
    await first.tab.shows('unopened');
    assert.match(await first.tab.text('unopened'), /your own account/);

    // Withdrawn while it is open: the page says so, and shows nothing any more.
    await second.look(itself);
    await own.press('help-cancel');
    await own.press('help-cancel-sure');
    await second.tab.shows('gone');
    assert.equal(await second.tab.page.locator('canvas').count(), 0);

    // Locked, the desk knows no key; the passphrase never went anywhere.
    await second.tab.press('lock');
    await second.tab.shows('locked');
    await second.tab.type('passphrase', 'another sentence than that');
    await second.tab.press('unlock');
    await second.tab.shows('error');
    assert.ok(sentByDesk.some(body => body.includes('verdict')) && !sentByDesk.some(body => body.includes(secretOfReviewers)), 'the passphrase stays in the browser');

    // Who looked at what is in the reviewers' own lists.
    const done = await first.tab.activity('reviewer-key');
    for (const kind of ['reviewer-key', 'check-looked', 'check-again', 'check-first-yes', 'check-rejected'])
        assert.ok(done.includes(kind), kind);
    assert.match((await manager.run('audit')).stdout, /all in order/);

    // The browser that asked is let in, for one thing: to link a phone. It ends in kAuth.
    await tab.press('help-enter');
    await tab.press('have-app');
    await phone.wait('auth.welcome');
    await phone.tap('add');
    await scanLink(world, tab);
    await tab.shows('linked');
    await tab.go('/2fa');
    await tab.shows('restricted');
    await tab.shows('device');
    await phone.wait('auth.accounts');
}, { manager: { accounts: 3 }, seconds: 400 });
