// Someone in the middle who has even the right certificate: passes everything on to the Manager, and while `forging`
// signs the answers to phones anew, with a key of their own and everything else left as it was.
import { generateKeyPairSync, sign } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { Line } from './line.mjs';

export class Forger extends Line {
    forging = true;
    #forged = new EventEmitter();
    #key = generateKeyPairSync('ed25519').privateKey;

    /** After the next forged answer. */
    forgedOne() { return once(this.#forged, 'answer'); }

    answer(path, status, body) {
        if (!this.forging || path !== '/v1/fetch' || status !== 200)
            return body;
        const [header, payload] = body.toString().split('.');
        const signature = sign(null, Buffer.from(`${header}.${payload}`), this.#key).toString('base64url');
        setImmediate(() => this.#forged.emit('answer'));
        return Buffer.from(`${header}.${payload}.${signature}`);
    }
}
