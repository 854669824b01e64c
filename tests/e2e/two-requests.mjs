// Two browsers ask at once. The number of one, typed on the card of the other, burns that card alone.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    const first = await browser.open(manager);
    await first.signIn();
    const firstNumber = await first.number();
    await phone.wait('auth.request.number');
    const second = await browser.open(manager);
    await second.signIn();
    const secondNumber = await second.number();
    assert.notEqual(firstNumber, secondNumber);

    // The card on the screen is still the first one's: nothing changes under the finger.
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
