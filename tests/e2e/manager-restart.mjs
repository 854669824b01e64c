// The Manager loses power while a card is open, then the app dies, then both: the request is found again, and answered.
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);

    /** Somebody signs in; with the card open `die` happens; YES lets them in. */
    async function survives(die) {
        const tab = await browser.open(manager);
        await tab.signIn();
        const number = await tab.number();
        await phone.wait('auth.request.number');
        await die();
        await phone.wait('auth.request.number');
        await phone.typeNumber(number);
        await phone.tap('yes');
        await phone.wait('auth.request.approved');
        await tab.isIn();
        await phone.tap('done');
    }

    await survives(async () => {
        await manager.kill();
        await manager.start();
    });
    await survives(async () => {
        await phone.run('kill');
        await phone.run('start');
    });
    await survives(async () => {
        await phone.run('kill');
        await manager.kill();
        await manager.start();
        await phone.run('start');
    });
}, { seconds: 300 });
