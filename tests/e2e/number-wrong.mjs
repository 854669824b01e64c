// One wrong number burns the request: the right one afterwards is worth nothing.
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
    await phone.waitGone('auth.request.number.ready');
    await tab.isOut();
});
