// The Manager loses power while the card is open: phone and browser find their request again.
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    const tab = await browser.open(manager);
    await tab.signIn();
    const number = await tab.number();
    await phone.wait('auth.request.number');
    await manager.kill();
    await manager.start();
    await phone.typeNumber(number);
    await phone.tap('yes');
    await phone.wait('auth.request.approved');
    await tab.isIn();
});
