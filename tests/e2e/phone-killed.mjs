// The phone dies between YES and the Manager's answer: the answer is not lost, and is not given twice.
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    const tab = await browser.open(manager);
    await tab.signIn();
    await phone.wait('auth.request.number');
    await phone.typeNumber(await tab.number());
    await phone.run('network', 'slow', '--delay', 30);
    await phone.tap('yes');
    await phone.wait('sending');
    await phone.run('kill');
    await phone.run('network', 'on');
    await phone.run('start');
    await tab.isIn();
    await phone.wait('auth.request.approved');
});
