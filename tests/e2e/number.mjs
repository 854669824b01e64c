// A browser never seen before: it shows a number, the phone wants it typed, then YES.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    const tab = await browser.open(manager);
    await tab.signIn();
    const number = await tab.number();
    assert.match(number, /^\d{3}$/);
    await phone.wait('auth.request.number');
    await phone.typeNumber(number);
    await phone.tap('yes');
    await phone.wait('auth.request.approved');
    await tab.isIn();
});
