// A sealed case as a phone makes it, by core/check/FORMAT.md and PROTOCOL.md, with Node's own ES256 and libsodium: what the desk must open, and what it must not.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../assets/manager/package.json', import.meta.url));
const sodium = require('libsodium-wrappers-sumo');
await sodium.ready;

const b64 = bytes => Buffer.from(bytes).toString('base64url');
const sha = bytes => createHash('sha256').update(bytes).digest();
const kindByte = { front: 1, back: 2, passport: 3, selfie: 4, facts: 5 };

export const caseId = Buffer.from('0123456789:;<=>?');
export const reviewerId = b64(Buffer.from('@ABCDEFGHIJKLMNO'));

/** {bytes, hash, sealedKey} of one file. `cut`: the last piece does not say that it is the last. */
export function seal(kind, plain, reviewerKey, { cut = false } = {}) {
  const front = Buffer.concat([Buffer.from('KCHKFILE'), Buffer.from([0, 1, 1, kindByte[kind]]), caseId]);
  const key = sodium.crypto_secretstream_xchacha20poly1305_keygen();
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  const pieces = [front, header];
  const size = 65536;
  for (let at = 0; at === 0 || at < plain.length; at += size) {
    const last = at + size >= plain.length;
    pieces.push(sodium.crypto_secretstream_xchacha20poly1305_push(state, plain.subarray(at, at + size), front, last && !cut ? 3 : 0));
  }
  const bytes = Buffer.concat(pieces);
  const hash = sha(bytes);
  const prefix = Buffer.from([2, 1]);
  const inside = Buffer.concat([prefix, Buffer.from('kcheck-key\0'), caseId, hash, Buffer.from(key)]);
  return { bytes, hash, sealedKey: b64(Buffer.concat([prefix, sodium.crypto_box_seal(inside, reviewerKey)])) };
}

function envelope(type, payload, key) {
  const head = b64(JSON.stringify({ alg: 'ES256', kid: b64(caseId), typ: type }));
  const text = `${head}.${b64(JSON.stringify(payload))}`;
  return `${text}.${b64(sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }))}`;
}

const zone = ['IDUTOX0000042<5<<<<<<<<<<<<<<<', '9103144F3102282UTO<<<<<<<<<<<0', 'MARCHETTI<<LEA<<<<<<<<<<<<<<<<'];

/** What `look` answers and the files behind it, for `pictures` {kind: bytes} and the key of a reviewer. `change` may spoil the plain
 *  manifest or a sealed file before it is handed out. */
export function makeCase(pictures, reviewerKey, { change = {}, more = {} } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const now = Date.now();
  const manifest = { agreed: true, app: '0.1.0', case: b64(caseId), document: 'card', finished: now - 7_260_000, phone: '+41790001234',
    pictures: Object.entries(pictures).map(([kind, bytes], i) => ({ at: now - 7_400_000 + i * 60_000, hash: b64(sha(bytes)), kind, marks: kind === 'back' ? ['unguided'] : [], size: bytes.length, taken: 'auto' })),
    place: { accuracy: 20, latitude: 4646300, longitude: 684500 }, platform: 'Android 14', started: now - 7_500_000, zone };
  change.manifest?.(manifest);
  const facts = Buffer.from(envelope('kcheck-manifest+jws', manifest, privateKey));
  const files = {};
  const submitted = Object.entries({ ...pictures, facts }).map(([kind, plain]) => {
    const sealed = seal(kind, plain, reviewerKey, { cut: change.cut === kind });
    const id = b64(createHash('md5').update(kind).digest());
    files[id] = { kind, bytes: change.flip === kind ? Buffer.from(sealed.bytes.map((byte, i) => i === 60 ? byte ^ 1 : byte)) : sealed.bytes };
    return { hash: b64(sealed.hash), keys: [{ reviewer: reviewerId, sealed: sealed.sealedKey }], kind, size: sealed.bytes.length, upload: id };
  });
  const look = { id: b64(caseId), number: '7Q4-M2K', reason: 'two_step_off', submitted: now - 7_200_000, deletes: now + 249_240_000, mine: true, taken: false, opens: true, asked: 0,
    second: false, firstWasMe: false, needsSecond: true, submissions: [envelope('kcheck-submit+jws', { case: b64(caseId), document: 'card', files: submitted }, privateKey)],
    files: Object.entries(files).map(([id, { kind, bytes }]) => ({ id, kind, size: bytes.length, hash: b64(sha(bytes)) })),
    key: b64(Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])), reviewer: reviewerId, phone: '+41790001234',
    person: { email: 'lea@studio-quai.example', name: 'Léa Marchetti', since: now - 3e10, known: true }, left: 2, until: now + 900_000, now, ...more };
  return { look, files };
}

export { sodium, b64 };
