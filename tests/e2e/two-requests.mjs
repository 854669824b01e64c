// Two browsers ask at once. The first is known and would be let in by a held YES; once the second asks, both show a number.
// The number of one, typed on the card of the other, burns that card alone.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

/** Signs in once on a computer of one's own: from then on this browser is asked without a number. */
async function becomesKnown(tab, phone) {
    await tab.signIn({ own: true });
    await phone.wait('auth.request.number');
    await phone.typeNumber(await tab.number());
    await phone.tap('yes');
    await phone.wait('auth.request.approved');
    await tab.isIn();
    await phone.tap('done');
    await tab.signOut();
}

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);
    const first = await browser.open(manager);
    await becomesKnown(first, phone);

    await first.signIn({ own: true });
    await first.requestIs('open');
    assert.equal(await first.number(), '');
    await phone.wait('auth.request');
    const second = await browser.open(manager);
    await second.signIn();
    const secondNumber = await second.number();
    assert.match(secondNumber, /^\d{3}$/);
    const firstNumber = await first.numberComes();
    assert.match(firstNumber, /^\d{3}$/);
    assert.notEqual(firstNumber, secondNumber);

    // The card on the screen is still the first one's, and wants its number now.
    await phone.wait('auth.request.number');
    await phone.typeNumber(secondNumber);
    await phone.tap('yes');
    await first.requestIs('burned');
    await first.isOut();

    await phone.tap('lookAgain');
    await phone.typeNumber(secondNumber);
    await phone.tap('yes');
    await phone.wait('auth.request.approved');
    await second.isIn();
    await first.isOut();
});
