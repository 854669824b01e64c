// Someone in the middle, with the right certificate, signs the Manager's answers with another key: the phone shows no
// card and says that it hid one. Once the answers are the Manager's own again, the same request is answered.
import assert from 'node:assert/strict';
import { Forger } from './lib/forger.mjs';
import { journey } from './lib/journey.mjs';
import { linkHere } from './lib/link.mjs';
import { freePort } from './lib/manager.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);
    const forger = new Forger(manager);
    const { address, port } = manager;
    await manager.stop();
    await manager.start({ port: await freePort(), origin: address });
    await forger.listen(port);

    const tab = await browser.open(manager);
    await tab.signIn();
    const number = await tab.number();
    await forger.forgedOne();
    await phone.wait('notice');
    assert.match(await phone.read('notice'), /could not verify/);
    assert.equal(await phone.shows('auth.request.number'), false);

    forger.forging = false;
    await phone.wait('auth.request.number');
    await phone.typeNumber(number);
    await phone.tap('yes');
    await tab.isIn();
    forger.stop();
});
