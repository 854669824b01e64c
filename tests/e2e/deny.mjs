// NO on the phone: the browser is told, and stays out.
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    const tab = await browser.open(manager);
    await tab.signIn();
    await phone.wait('auth.request.number');
    await phone.tap('no');
    await phone.wait('auth.request.denied');
    await tab.requestIs('denied');
    await tab.isOut();
});
