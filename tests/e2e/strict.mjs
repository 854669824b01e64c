// Six digits, typed or scanned from the page: to sign in at a server that is strict, and always before the ways to sign in
// change. NO changes nothing.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { folder, manager, phone, browser } = world;
    const config = join(folder, 'manager.conf');
    writeFileSync(config, 'approval = strict\n');
    await manager.stop();
    await manager.start({ config });
    await linkHere(world);
    const tab = await browser.open(manager);

    /** Shows the phone what the tab shows; the digits are there then, and nothing is answered. */
    const scan = async () => {
        const picture = join(folder, 'number.png');
        await tab.page.screenshot({ path: picture });
        await phone.wait('auth.request.number');
        await phone.run('camera', 'picture', picture);
        await phone.tap('scanNumber');
        await phone.wait('auth.request.number.ready');
        await phone.waitGone('typeInstead');
    };
    /** Asks for another method, up to the number on the page. */
    const begin = async () => {
        await tab.go('/2fa/add?kind=otp');
        await tab.type('otp-name', 'Tablet');
        await tab.press('continue');
        await tab.givePassword();
        return tab.confirmNumber();
    };

    await tab.signIn();
    assert.match(await tab.number(), /^\d{6}$/);
    await scan();
    await tab.requestIs('open');
    await phone.tap('yes');
    await phone.wait('auth.request.approved');
    await tab.isIn();
    await phone.tap('done');

    await begin();
    await phone.wait('auth.request.number');
    assert.match((await phone.see('auth.request.number')).name, /^Change of sign-in methods: /);
    await phone.tap('no');
    await phone.wait('auth.request.denied');
    await tab.page.locator('[data-id="state"][data-state="denied"]').waitFor();
    await phone.tap('itWasMe'); // else the phone is left alone for an hour
    await phone.wait('mine');
    await phone.tap('done');
    await tab.press('send-again');

    const number = await tab.confirmNumber();
    assert.match(number, /^\d{6}$/);
    await phone.wait('auth.request.number');
    await phone.typeNumber(number);
    await phone.tap('yes');
    await phone.wait('auth.request.approved');
    await tab.shows('secret');
    await phone.tap('done');

    // The YES has lasted its five minutes: new backup codes want another.
    await manager.ahead(301);
    await tab.go('/backup');
    await tab.press('make-codes');
    await tab.press('make-sure');
    await tab.givePassword();
    await tab.confirmNumber();
    await scan();
    await phone.tap('yes');
    await phone.wait('auth.request.approved');
    await tab.shows('codes');
});
