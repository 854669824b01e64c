// Plays the phone of a check by HTTP alone (PROTOCOL.md, "A check"; core/check/FORMAT.md): for what the app would never send.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../assets/manager/package.json', import.meta.url));
export const sodium = require('libsodium-wrappers-sumo');
await sodium.ready;

const kinds = { front: 1, back: 2, passport: 3, selfie: 4, facts: 5 };
const pieceSize = 65536;
export const text = bytes => Buffer.from(bytes).toString('base64url');
const bytes = base64url => Buffer.from(base64url, 'base64url');
export const sha256 = data => createHash('sha256').update(data).digest();

/** One request to the Manager: {status, headers, body}. `body` may be a stream of its own pace. */
export function ask(manager, method, path, { headers = {}, body } = {}) {
    return new Promise((resolve, reject) => {
        const sent = request(manager.address + path, { method, ca: readFileSync(manager.certificate),
            headers: { ...body === undefined || body.pipe ? {} : { 'content-length': Buffer.byteLength(body) }, ...headers } }, answer => {
            const parts = [];
            answer.on('data', part => parts.push(part));
            answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts).toString() }));
            answer.on('error', reject);
        });
        sent.on('error', reject);
        if (body?.pipe)
            body.pipe(sent);
        else
            sent.end(body);
    });
}

const payloadOf = envelope => JSON.parse(bytes(envelope.split('.')[1]));
/** The `code` of a refusal. */
export const codeOf = answer => JSON.parse(answer.body).code;

/** A mail's link as the QR code has it. */
const codeOfLink = link => link.replace(/^(https:\/\/[^/]+)\/check\?v=1/, (_, origin) => `kauth://check?v=1&o=${encodeURIComponent(origin)}`);

export class SealedCase {
    last = ''; // the envelope that was sent last
    #ticket = text(randomBytes(16));
    #key = generateKeyPairSync('ec', { namedCurve: 'P-256' });

    constructor(manager) { this.manager = manager; }

    /** Opens the case behind a link, as a phone that has just seen it. */
    static async open(manager, link) {
        const opened = new SealedCase(manager);
        const answer = await opened.openLink(link);
        if (answer.status !== 200)
            throw new Error(`open: ${answer.status} ${answer.body}`);
        opened.card = payloadOf(answer.body);
        opened.id = opened.card.case;
        return opened;
    }

    openLink(link) {
        return this.json('/v1/check/open', { offer: text(sha256(codeOfLink(link))), ticket: this.#ticket, token: new URL(link).searchParams.get('t') });
    }

    /** Asks for the SMS, and answers with the code that `readCode` finds in it; the Manager gives the upload's bearer. */
    async confirm(number, readCode) {
        await this.askCode(number);
        const answer = await this.confirmWith(await readCode());
        if (answer.status !== 200)
            throw new Error(`confirm: ${answer.status} ${answer.body}`);
        this.phone = number;
        this.bearer = payloadOf(answer.body).upload;
        return this;
    }

    askCode(number) {
        return this.json('/v1/check/number', { case: this.id, language: 'en', number, ticket: this.#ticket });
    }

    /** Of the case: the point in 65 bytes. */
    get publicKey() {
        const { x, y } = this.#key.publicKey.export({ format: 'jwk' });
        return Buffer.concat([Buffer.from([4]), bytes(x), bytes(y)]);
    }

    confirmWith(code) {
        const key = this.publicKey;
        return this.signed('/v1/check/confirm', 'kcheck-confirm+jws', { case: this.id, code, key: text(key), ticket: this.#ticket }, text(sha256(key)));
    }

    /** A file for the reviewers, and its key sealed to each of them. `cut`: its last piece does not say that it is the last. */
    seal(kind, plain, { cut = false } = {}) {
        const id = bytes(this.id);
        const front = Buffer.concat([Buffer.from('KCHKFILE'), Buffer.from([0, 1, 1, kinds[kind]]), id]);
        const key = sodium.crypto_secretstream_xchacha20poly1305_keygen();
        const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
        const pieces = [front, header];
        for (let at = 0; at === 0 || at < plain.length; at += pieceSize)
            pieces.push(sodium.crypto_secretstream_xchacha20poly1305_push(state, plain.subarray(at, at + pieceSize), front, at + pieceSize >= plain.length && !cut ? 3 : 0));
        const all = Buffer.concat(pieces);
        const inside = Buffer.concat([Buffer.from([2, 1]), Buffer.from('kcheck-key\0'), id, sha256(all), key]);
        const keys = this.card.reviewers.map(reviewer => ({ reviewer: reviewer.id,
            sealed: text(Buffer.concat([Buffer.from([2, 1]), sodium.crypto_box_seal(inside, bytes(reviewer.key))])) }));
        return { kind, plain, bytes: all, hash: sha256(all), keys };
    }

    /** What the phone says of these pictures. */
    manifest(files, { document = 'card', zone = [], agreed = false } = {}) {
        const now = Date.now();
        const pictures = files.map(({ kind, plain }) => ({ at: now, hash: text(sha256(plain)), kind, marks: [], size: plain.length, taken: 'hand' }));
        return { agreed, app: '0', case: this.id, document, finished: now, phone: this.phone, pictures,
            place: { accuracy: 20, latitude: 4652000, longitude: 663000 }, platform: 'script', started: now, zone };
    }

    /** The same, signed and sealed. */
    sealFacts(manifest, options) { return this.seal('facts', Buffer.from(this.envelope('kcheck-manifest+jws', manifest)), options); }

    /** tus creation; `length` and `hash` as the file says, unless told otherwise. */
    create({ kind, bytes: data, hash }, { length = data.length, bearer = this.bearer } = {}) {
        const metadata = `kind ${Buffer.from(kind).toString('base64')},hash ${hash.toString('base64')}`;
        return ask(this.manager, 'POST', '/v1/check/upload', { headers: { 'tus-resumable': '1.0.0', authorization: `Bearer ${bearer}`,
            'upload-length': length, 'upload-metadata': metadata, 'content-length': 0 } });
    }

    patch(location, offset, data, { checksum, bearer = this.bearer, length } = {}) {
        return ask(this.manager, 'PATCH', new URL(location, this.manager.address).pathname, { body: data, headers: { 'tus-resumable': '1.0.0',
            authorization: `Bearer ${bearer}`, 'content-type': 'application/offset+octet-stream', 'upload-offset': offset,
            ...(length ? { 'content-length': length } : {}), ...(checksum ? { 'upload-checksum': `sha256 ${checksum.toString('base64')}` } : {}) } });
    }

    async offset(location) {
        const answer = await ask(this.manager, 'HEAD', new URL(location, this.manager.address).pathname,
            { headers: { 'tus-resumable': '1.0.0', authorization: `Bearer ${this.bearer}` } });
        return Number(answer.headers['upload-offset']);
    }

    /** Creates and sends a whole file; returns its location. */
    async upload(file) {
        const { status, headers, body } = await this.create(file);
        if (status !== 201)
            throw new Error(`create: ${status} ${body}`);
        const answer = await this.patch(headers.location, 0, file.bytes);
        if (answer.status !== 204)
            throw new Error(`upload: ${answer.status} ${answer.body}`);
        file.upload = headers.location.split('/').at(-1);
        return headers.location;
    }

    submission(files, document = 'card') {
        return { case: this.id, document, files: files.map(({ hash, keys, kind, bytes: data, upload }) => ({ hash: text(hash), keys, kind, size: data.length, upload })) };
    }

    submit(files, document) { return this.signed('/v1/check/submit', 'kcheck-submit+jws', this.submission(files, document)); }

    /** Everything at once: pictures by kind, sealed, uploaded and submitted. */
    async send(pictures, facts = {}) {
        this.facts = facts;
        const files = Object.entries(pictures).map(([kind, plain]) => this.seal(kind, plain));
        files.push(this.sealFacts(this.manifest(files, facts)));
        for (const file of files)
            await this.upload(file);
        const answer = await this.submit(files, facts.document);
        if (answer.status !== 200)
            throw new Error(`submit: ${answer.status} ${answer.body}`);
        return files;
    }

    /** Pictures that were asked for again, with a new manifest. */
    resend(pictures) { return this.send(pictures, this.facts); }

    /** What the Manager says now. */
    async state() {
        const answer = await this.signed('/v1/check/fetch', 'kcheck-fetch+jws', { case: this.id, nonce: text(randomBytes(16)) });
        if (answer.status !== 200)
            throw new Error(`fetch: ${answer.status} ${answer.body}`);
        return payloadOf(answer.body);
    }

    withdraw() { return this.signed('/v1/check/withdraw', 'kcheck-withdraw+jws', { case: this.id }); }

    json(path, body) {
        return ask(this.manager, 'POST', path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    }

    signed(path, type, payload, kid) {
        this.last = this.envelope(type, payload, kid);
        return ask(this.manager, 'POST', path, { headers: { 'content-type': 'application/jose' }, body: this.last });
    }

    envelope(type, payload, kid = this.id) {
        const signedText = `${text(JSON.stringify({ alg: 'ES256', kid, typ: type }))}.${text(JSON.stringify(payload))}`;
        return `${signedText}.${text(sign('sha256', Buffer.from(signedText), { key: this.#key.privateKey, dsaEncoding: 'ieee-p1363' }))}`;
    }
}
