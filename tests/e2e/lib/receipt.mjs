// The proof of deletion, checked as anybody can: by the Manager's public key alone.
import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';

const opened = part => JSON.parse(Buffer.from(part, 'base64url'));

async function serverKey(manager) {
    const answer = await new Promise((resolve, reject) => get(`${manager.address}/v1/server`,
        { ca: readFileSync(manager.certificate) }, resolve).on('error', reject));
    const text = Buffer.concat(await answer.toArray()).toString();
    return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: opened(text.split('.')[1]).key } });
}

/** What the receipt on the phone says, once its signature is right. */
export async function receiptOf({ manager, phone }) {
    await phone.tap('proof'); // once it is there
    const envelope = (await phone.read('receipt')).trim();
    await phone.tap('closeReceipt');
    await phone.waitGone('receiptSheet');
    return readReceipt(manager, envelope);
}

/** What a receipt says, once its signature is right. */
export async function readReceipt(manager, envelope) {
    const [header, payload, signature] = envelope.split('.');
    assert.equal(opened(header).typ, 'kcheck-receipt+jws');
    assert.ok(verify(null, Buffer.from(`${header}.${payload}`), await serverKey(manager), Buffer.from(signature, 'base64url')),
        'the receipt is signed by this Manager');
    return opened(payload);
}
