// Link by the QR code of the 2FA page, as the phone's camera sees it on a screen.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { linkByQr } from './lib/link.mjs';

await journey(async world => {
    const tab = await world.browser.open(world.manager);
    await tab.signIn();
    await tab.isIn();

    const codes = await linkByQr(world, tab);
    assert.equal(new Set(codes).size, 10);
    await tab.go('/2fa');
    await tab.shows('device');
});
