// Everything a person sent is gone 72 hours later: to the second, across a crash in the middle and with a disk that fails; before
// that there is ciphertext alone, afterwards nothing to open, and the receipt says so.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './lib/journey.mjs';
import { askForHelp, helpIs, sendCard } from './lib/check.mjs';
import { Reviewer } from './lib/desk.mjs';
import { readReceipt } from './lib/receipt.mjs';
import { plainIn } from './lib/secrecy.mjs';

const number = '+41791234567';
const secrets = ['MARCHETTI', 'X0000042', number];
const pause = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));

/** Every byte of a folder, deep. */
const dump = folder => Buffer.concat(readdirSync(folder, { withFileTypes: true }).map(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? dump(path) : readFileSync(path);
}));

/** What of an envelope, as it is kept, holds this text: three bytes are four characters. */
function partOf(envelope, text) {
    const payload = envelope.split('.')[1];
    const at = Buffer.from(payload, 'base64url').indexOf(text);
    return Buffer.from(payload.substr(Math.ceil(at / 3) * 4, 64));
}

await journey(async world => {
    const { manager, browser } = world;
    const blobs = join(manager.data, 'checks');
    const reviewer = await Reviewer.enlist(world, 'demo1@kauth.example');
    const [tab, outbox] = [await browser.open(manager), await browser.open(manager)];
    const caseNumber = await askForHelp(tab, 'forgotten_password', manager.email);
    const sent = await sendCard(manager, await tab.thing('qr').getAttribute('data-uri'), { outbox, number });
    await helpIs(tab, 'waiting');

    // The database and the folder as somebody who steals the disk has them: ciphertext, and keys sealed to the reviewers.
    assert.deepEqual(plainIn(manager.data, ...secrets), []);
    const ciphertexts = sent.files.map(file => file.bytes.subarray(100, 164));
    const sealedKeys = sent.files.map(file => partOf(sent.last, file.keys[0].sealed));
    const holds = parts => { const all = dump(manager.data); return parts.filter(part => all.includes(part)).length; };
    assert.equal(holds(ciphertexts), sent.files.length);
    assert.equal(holds(sealedKeys), sent.files.length);
    assert.equal(readdirSync(blobs).length, sent.files.length);

    // Ten minutes before the end a reviewer looks at it.
    const { time, deletes } = await sent.state();
    const began = Date.now();
    const left = (deletes - time) / 1000;
    await manager.ahead(left - 600);
    await reviewer.comeBack(left - 600);
    await reviewer.look(caseNumber);

    // One file cannot be deleted: something else is where it was.
    const stubborn = join(blobs, Buffer.from(sent.files[0].upload, 'base64url').toString('hex'));
    rmSync(stubborn);
    mkdirSync(join(stubborn, 'in the way'), { recursive: true });

    // At 71:59:59 a person can still decide; at 72:00:00 nobody can.
    await manager.ahead(left - (Date.now() - began) / 1000 - 4);
    let last = null;
    let state = await sent.state();
    for (; state.time < deletes; state = await sent.state()) {
        assert.equal(state.phase, 'waiting', `${deletes - state.time} ms before the end`);
        last = state.time;
        await pause(0.05);
    }
    assert.ok(last !== null && deletes - last <= 1000, 'it was there in the last second');
    assert.equal(state.phase, 'deleted', `${state.time - deletes} ms after the end`);
    console.log(`check-deletion: waiting ${deletes - last} ms before 72:00:00, deleted ${state.time - deletes} ms after it`);
    await reviewer.tab.shows('gone');
    await helpIs(tab, 'deleted');

    // The keys go first, and no receipt is given while a file is left; killed in the middle, the Manager goes on where it was.
    for (let tries = 0; readdirSync(blobs).length > 1 && tries < 300; ++tries)
        await pause(0.1);
    assert.equal(readdirSync(blobs).length, 1, 'the others are gone');
    assert.equal((await sent.state()).receipt, undefined);
    await manager.kill();
    await manager.start({ accounts: 1 }); // and its clock is right again: what has ended stays ended
    state = await sent.state();
    assert.deepEqual([state.phase, state.receipt], ['deleted', undefined]);
    rmSync(stubborn, { recursive: true });
    for (let tries = 0; !state.receipt && tries < 300; ++tries) {
        await pause(0.1);
        state = await sent.state();
    }
    const receipt = await readReceipt(manager, state.receipt);
    assert.deepEqual([receipt.ending, receipt.number, receipt.case], ['late', caseNumber, sent.id]);
    const byKind = (left, right) => left.kind.localeCompare(right.kind);
    assert.deepEqual(receipt.files.map(({ kind, hash }) => ({ kind, hash })).sort(byKind),
        sent.files.map(({ kind, hash }) => ({ kind, hash: hash.toString('base64url') })).sort(byKind));

    // Nothing is left to open: no file, no key, in the database, its log or the folder.
    assert.deepEqual(readdirSync(blobs), []);
    assert.equal(holds(ciphertexts), 0);
    assert.equal(holds(sealedKeys), 0);
    assert.match((await manager.run('audit')).stdout, /all in order/);

    // A new Manager's desk knows nothing of it.
    await reviewer.tab.go('/review');
    await reviewer.tab.shows('locked');
    assert.equal(await reviewer.tab.thing('case').count(), 0);
}, { manager: { accounts: 1 }, seconds: 300, phone: false });
