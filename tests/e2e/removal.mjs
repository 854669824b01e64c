// kAuth is removed on the web, with the password: the phone says so, and the second step is off.
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    const tab = await browser.open(manager);
    await tab.signIn();
    await phone.wait('auth.request.number');
    await phone.typeNumber(await tab.number());
    await phone.tap('yes');
    await tab.isIn();
    await tab.removePhone();
    await phone.wait('auth.account.removed');

    const next = await browser.open(manager);
    await next.signIn();
    await next.isIn();
});
