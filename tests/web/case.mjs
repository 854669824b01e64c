// A sealed case as a phone makes it, for a reviewer the desk's tests know: what the desk must open, and what it must not.
import { createHash } from 'node:crypto';
import { SealedCase, sha256, sodium, text as b64 } from '../e2e/lib/sealedcase.mjs';

export const caseId = Buffer.from('0123456789:;<=>?');
export const reviewerId = b64(Buffer.from('@ABCDEFGHIJKLMNO'));

const zone = ['IDUTOX0000042<5<<<<<<<<<<<<<<<', '9103144F3102282UTO<<<<<<<<<<<0', 'MARCHETTI<<LEA<<<<<<<<<<<<<<<<'];

/** What `look` answers and the files behind it, for `pictures` {kind: bytes} and the key of a reviewer. `change` may spoil the plain
 *  manifest or a sealed file before it is handed out. */
export function makeCase(pictures, reviewerKey, { change = {}, more = {} } = {}) {
  const now = Date.now();
  const phone = Object.assign(new SealedCase(null), { id: b64(caseId), phone: '+41790001234', card: { reviewers: [{ id: reviewerId, key: b64(reviewerKey) }] } });
  const seal = (kind, plain) => phone.seal(kind, plain, { cut: change.cut === kind });
  const sealed = Object.entries(pictures).map(([kind, plain]) => seal(kind, plain));
  const manifest = { ...phone.manifest(sealed, { zone, agreed: true }), finished: now - 7_260_000, place: { accuracy: 20, latitude: 4646300, longitude: 684500 }, platform: 'Android 14' };
  manifest.pictures.forEach((picture, i) => Object.assign(picture, { at: now - 7_400_000 + i * 60_000, marks: picture.kind === 'back' ? ['unguided'] : [], taken: 'auto' }));
  change.manifest?.(manifest);
  sealed.push(phone.sealFacts(manifest, { cut: change.cut === 'facts' }));
  for (const file of sealed) file.upload = b64(createHash('md5').update(file.kind).digest());
  const spoiled = bytes => Buffer.from(bytes.map((byte, i) => i === 60 ? byte ^ 1 : byte));
  const files = Object.fromEntries(sealed.map(({ kind, bytes, upload }) => [upload, { kind, bytes: change.flip === kind ? spoiled(bytes) : bytes }]));
  const look = { id: b64(caseId), number: '7Q4-M2K', reason: 'two_step_off', submitted: now - 7_200_000, deletes: now + 249_240_000, mine: true, taken: false, opens: true, asked: 0,
    second: false, firstWasMe: false, needsSecond: true, submissions: [phone.envelope('kcheck-submit+jws', phone.submission(sealed))],
    files: Object.entries(files).map(([id, { kind, bytes }]) => ({ id, kind, size: bytes.length, hash: b64(sha256(bytes)) })),
    key: b64(phone.publicKey), reviewer: reviewerId, phone: '+41790001234',
    person: { email: 'lea@studio-quai.example', name: 'Léa Marchetti', since: now - 3e10, known: true }, left: 2, until: now + 900_000, now, ...more };
  return { look, files };
}

export { sodium, b64 };
