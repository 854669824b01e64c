// Sign in on the phone itself: the codes show by themselves, and the web knows the phone.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const codes = await linkHere(world);
    assert.equal(new Set(codes).size, 10);

    const tab = await world.browser.open(world.manager);
    await tab.signIn();
    await tab.useBackupCode(codes[0]);
    await tab.isIn();
    await tab.go('/2fa');
    await tab.shows('device');
});
