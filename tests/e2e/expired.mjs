// Nobody answers for two minutes: the request ends on both sides, and YES can no longer be said.
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    const tab = await browser.open(manager);
    await tab.signIn();
    await phone.wait('auth.request.number');
    await manager.ahead(121);
    await phone.run('clock', '+121s');
    await phone.wait('auth.request.expired');
    await phone.waitGone('yes');
    await tab.requestIs('expired');
    await tab.isOut();
});
