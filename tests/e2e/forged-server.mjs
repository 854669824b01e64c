// Another server answers at the same address, with the right certificate and the wrong key: the phone believes
// nothing it says, and goes on with the right one as before.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);
    await manager.stop();

    await manager.start('forger');
    await phone.checkNow();
    await phone.wait('notice');
    assert.equal(await phone.shows('auth.request.number'), false);
    await phone.wait('auth.accounts');
    await manager.stop();

    await manager.start();
    const tab = await browser.open(manager);
    await tab.signIn();
    await phone.wait('auth.request.number');
    await phone.typeNumber(await tab.number());
    await phone.tap('yes');
    await tab.isIn();
});
