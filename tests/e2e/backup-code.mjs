// A backup code leads in once; then it is refused, and refused again.
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, browser } = world;
    const [code] = await linkHere(world);

    const tab = await browser.open(manager);
    await tab.signIn();
    await tab.useBackupCode(code);
    await tab.isIn();

    const other = await browser.open(manager);
    await other.signIn();
    for (const time of ['first', 'second']) {
        await other.useBackupCode(code);
        await other.shows('error');
        console.log(`refused the ${time} time: ${await other.text('error')}`);
    }
    await other.isOut();
});
