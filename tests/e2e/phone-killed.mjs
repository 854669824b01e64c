// The phone dies between YES and the Manager's answer: the answer is not lost, and is not given twice.
import assert from 'node:assert/strict';
import { journey } from './lib/journey.mjs';
import { Line } from './lib/line.mjs';
import { linkHere } from './lib/link.mjs';
import { freePort } from './lib/manager.mjs';

await journey(async world => {
    const { manager, phone, browser } = world;
    await linkHere(world);
    const { address, port } = manager;
    await manager.stop();
    await manager.start({ port: await freePort(), origin: address });
    const line = new Line(manager);
    await line.listen(port);

    const tab = await browser.open(manager);
    await tab.signIn();
    await phone.wait('auth.request.number');
    await phone.typeNumber(await tab.number());
    const decided = line.holdBack('/v1/answer');
    await phone.tap('yes');
    await decided;
    await tab.isIn(); // the Manager has the YES, and the phone does not know
    await phone.wait('sending');
    await phone.run('kill');
    await phone.run('start');
    await phone.wait('auth.request.approved');

    const [first, ...again] = line.asked.filter(({ path }) => path === '/v1/answer');
    assert.ok(again.length > 0, 'the phone asked what became of it');
    for (const { body, status } of again) {
        assert.equal(status, 200);
        assert.ok(body.equals(first.body), 'with the same signed bytes: no second YES');
    }
    const approvals = (await tab.activity('approved')).filter(kind => kind === 'approved');
    assert.equal(approvals.length, 1);
    line.stop();
});
