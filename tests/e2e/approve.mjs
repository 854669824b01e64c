// A browser the Manager knows, in its usual place: YES is held, and the browser is in by itself.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    const tab = await browser.open(manager);
    await tab.signIn({ own: true });
    await tab.isIn();
    await tab.signOut();
    await linkHere(world);

    await tab.signIn({ own: true });
    await phone.wait('auth.request');
    assert.match(await phone.read('requestAccount'), /\S/);
    assert.match(await phone.read('requestDevice'), /Linux/);
    await phone.holdYes();
    await phone.wait('auth.request.approved');
    await tab.isIn();
});
