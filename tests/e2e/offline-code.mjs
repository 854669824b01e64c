// The phone has no network: its code still leads in.
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);
    await phone.run('network', 'off');
    await phone.wait('auth.accounts.offline');

    const tab = await browser.open(manager);
    await tab.signIn();
    await tab.useCode((await phone.read('code')).replace(/\D/g, ''));
    await tab.isIn();
});
