// An order waits for a check: the mail brings the code, the red banner brings the mail again, a yes releases the order, and
// ten days without an answer cancel and refund it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './lib/journey.mjs';
import { sendCard } from './lib/check.mjs';
import { Reviewer } from './lib/desk.mjs';
import { SealedCase } from './lib/sealedcase.mjs';

const tenDays = 10 * 24 * 3600;

/** The newest mail of this kind: its text, its link and its code. */
async function mail(outbox, subject) {
    await outbox.go('/outbox');
    const message = outbox.page.locator('[data-id="message"][data-kind="mail"]').filter({ hasText: subject }).first();
    await message.waitFor();
    const text = await message.innerText();
    const code = message.locator('[data-id="qr"]');
    return { text, link: text.match(/https:\/\/\S+\/check\?\S+/)?.[0], code: await code.count() ? await code.getAttribute('data-uri') : null };
}

await journey(async ({ manager, browser, folder }) => {
    const reviewer = await Reviewer.enlist({ manager, browser }, 'demo1@kauth.example');
    const [tab, outbox, visitor] = [await browser.open(manager), await browser.open(manager), await browser.open(manager)];
    /** As kCheck's camera reads a page. */
    async function scanned(page) {
        const picture = join(folder, 'code.png');
        await page.locator('[data-id="qr"]').first().screenshot({ path: picture });
        return execFileSync(join(manager.bin, 'kctl'), ['scan', picture]).toString().trim();
    }
    const visit = async (link, state) => {
        await visitor.page.goto(link);
        await visitor.page.locator(`html[data-state="${state}"]`).waitFor();
    };

    await tab.signIn();
    await tab.go('/2fa');
    await tab.press('menu-shop');
    await tab.press('order');
    await tab.shows('shop-blocked');
    const first = await mail(outbox, 'waits for a check');
    assert.equal(await scanned(outbox.page), first.code, 'the code in the mail');

    // The link of the mail: the same code, made by the browser, out of the address and of every log.
    await visit(first.link, 'open');
    assert.equal(await visitor.thing('open-here').getAttribute('href'), first.code);
    assert.equal(await scanned(visitor.page), first.code, 'the code on the page of the link');
    assert.equal(new URL(visitor.page.url()).search, '');
    const token = new URL(first.link).searchParams.get('t');
    assert.ok(!readFileSync(join(folder, 'manager.log'), 'utf8').includes(token), 'the token is in no log');
    await visit(first.link.replace(/n=[^&]+/, 'n=Somebody'), 'wrong');

    // The mail again: the same code while it is unused, another once a phone has it.
    await tab.press('resend');
    await tab.shows('toast');
    assert.equal((await mail(outbox, 'waits for a check')).code, first.code);
    await SealedCase.open(manager, first.link);
    await visit(first.link, 'opened');
    await tab.go('/shop');
    await tab.press('resend');
    await tab.shows('toast');
    const second = await mail(outbox, 'waits for a check');
    assert.notEqual(second.code, first.code);

    // Sent, and a person says yes.
    const sent = await sendCard(manager, second.link, { outbox, number: '+41791234567' });
    await tab.go('/shop');
    await tab.shows('shop-waiting');
    assert.equal(await tab.thing('resend').count(), 0, 'nothing more to do for the buyer');
    await reviewer.look(sent.card.number);
    await reviewer.approve();
    await tab.go('/shop');
    await tab.shows('shop-released');
    await mail(outbox, 'on its way');
    await visit(second.link, 'over');

    // Everything is told in the activity list, each in its own words.
    const kinds = await tab.activity('order-blocked');
    for (const kind of ['order-blocked', 'check-asked', 'check-opened', 'check-number-confirmed', 'check-sent', 'check-ended', 'order-released'])
        assert.ok(kinds.includes(kind), kind);
    assert.doesNotMatch(await tab.text('activity'), /Something else/);

    // Another order, that nobody answers for.
    await tab.go('/shop');
    await tab.press('order');
    await tab.shows('shop-blocked');
    const third = await mail(outbox, 'waits for a check');
    await manager.ahead(tenDays - 300);
    await tab.signIn();
    await tab.go('/shop');
    await tab.shows('shop-blocked');
    await visit(third.link, 'open');
    await manager.ahead(tenDays + 1);
    await mail(outbox, 'cancelled and refunded');
    await tab.go('/shop');
    await tab.shows('shop-refunded');
    assert.equal(await tab.thing('shop-blocked').count(), 0);
    await visit(third.link, 'over');
}, { manager: { accounts: 1 }, seconds: 300, phone: false });
