// One wrong number burns the request: the right one afterwards is worth nothing.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';
import { otherThan } from './lib/number.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    const tab = await browser.open(manager);
    await tab.signIn();
    const number = await tab.number();
    await phone.wait('auth.request.number');
    await phone.typeNumber(otherThan(number));
    await phone.tap('yes');
    await tab.requestIs('burned');
    await phone.wait('auth.request.burned');
    await tab.isOut();

    // There is no card left to type it on ...
    await phone.tap('lookAgain');
    await phone.wait('toast', { has: 'No sign-in is waiting' });
    assert.equal(await phone.shows('key.1'), false);

    // ... and on the card of the next request, which may be asked for half a minute later, it is a wrong one. (One time in a thousand both are the same.)
    await manager.ahead(31);
    const next = await browser.open(manager);
    await next.signIn();
    if (await next.number() !== number) {
        await phone.run('size', '412x915'); // all that is said of it is in view: YES waits until it was
        await phone.tap('lookAgain');
        await phone.wait('auth.request.number');
        await phone.typeNumber(number);
        await phone.tap('yes');
        await next.requestIs('burned');
        await next.isOut();
    }
    await tab.isOut();
});
