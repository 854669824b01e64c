// The server gets a new key between two sign-ins: the phone follows it by the old key's last word, and nobody does anything.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);
    const key = () => readFileSync(join(manager.data, 'server.key')).subarray(0, 32).toString('hex');

    const tab = await browser.open(manager);
    await tab.signIn();
    await phone.wait('auth.request.number');
    await assert.rejects(manager.run('key', 'rotate'), /stop the Manager first/);
    const before = key();
    await manager.stop();
    await manager.run('key', 'rotate');
    await manager.run('key', 'rotate'); // one link more than the phone needs
    assert.notEqual(key(), before);
    await manager.start();

    await tab.requestIs('expired'); // what was open has ended, and says so
    await phone.wait('auth.request.expired');
    await phone.tap('done');
    await tab.press('send-again');
    const number = await tab.number();
    await phone.wait('auth.request.number');
    await phone.typeNumber(number);
    await phone.tap('yes');
    await tab.isIn();
    assert.equal(await phone.shows('notice'), false); // nothing was hidden
    await manager.stop();
    assert.match((await manager.run('audit')).stdout, /all in order/);
});
