// What only a reviewer's browser can open: src/core/check/FORMAT.md and "Manifest and files" of PROTOCOL.md, read strictly.
// Everything that is not exactly as written there throws a Broken with the word for it.
import sodium from '../sodium/libsodium-wrappers.js';

await sodium.ready;

export class Broken extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const text = new TextEncoder();
const kinds = { front: 1, back: 2, passport: 3, selfie: 4, facts: 5 };
const pieceSize = 65536 + 17;
const frontSize = 28;
const headerSize = 24;
const finalTag = 3;
const keyPurpose = text.encode('kcheck-key\0');
const boxPrefix = Uint8Array.of(2, 1);

export function bytesOf(base64url) {
  try {
    return sodium.from_base64(base64url, sodium.base64_variants.URLSAFE_NO_PADDING);
  } catch {
    throw new Broken('malformed');
  }
}
export const textOf = bytes => sodium.to_base64(bytes, sodium.base64_variants.URLSAFE_NO_PADDING);

const join = (...parts) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
};
const same = (left, right) => left.length === right.length && left.every((byte, i) => byte === right[i]);
const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

// ---- the reviewer's key

const wrapVersion = 1;
const argon = { time: 3, memory: 64 << 20 }; // as the vault's least
const wrapFront = 1 + 4 + 4 + 16;

function passphraseKey(passphrase, salt, { time, memory }) {
  return sodium.crypto_pwhash(32, passphrase.normalize('NFC'), salt, time, memory, sodium.crypto_pwhash_ALG_ARGON2ID13);
}

/** A new key pair; `wrapped` is its private half under the passphrase: version, time, memory in KiB, salt, nonce, box. */
export function makeKey(passphrase) {
  const pair = sodium.crypto_box_keypair();
  const front = new Uint8Array(wrapFront);
  const view = new DataView(front.buffer);
  front[0] = wrapVersion;
  view.setUint32(1, argon.time);
  view.setUint32(5, argon.memory >> 10);
  front.set(sodium.randombytes_buf(16), 9);
  const nonce = sodium.randombytes_buf(24);
  const key = passphraseKey(passphrase, front.subarray(9), argon);
  const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(pair.privateKey, front, null, nonce, key);
  sodium.memzero(key);
  return { pair, wrapped: textOf(join(front, nonce, box)) };
}

/** The pair behind `wrapped`, which must be the one of `publicKey`; null for a wrong passphrase. */
export function unlock(wrapped, passphrase, publicKey) {
  const bytes = bytesOf(wrapped);
  if (bytes.length !== wrapFront + 24 + 32 + 16 || bytes[0] !== wrapVersion) throw new Broken('newer-key');
  const front = bytes.subarray(0, wrapFront);
  const view = new DataView(front.buffer, front.byteOffset);
  const cost = { time: view.getUint32(1), memory: view.getUint32(5) * 1024 };
  if (cost.time > 16 || cost.memory > 1 << 30) throw new Broken('newer-key');
  const key = passphraseKey(passphrase, front.subarray(9), cost);
  try {
    const privateKey = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(wrapFront + 24), front,
      bytes.subarray(wrapFront, wrapFront + 24), key);
    const found = sodium.crypto_scalarmult_base(privateKey);
    if (!same(found, publicKey)) throw new Broken('other-key');
    return { publicKey: found, privateKey };
  } catch (error) {
    if (error instanceof Broken) throw error;
    return null;
  } finally {
    sodium.memzero(key);
  }
}

export const forget = pair => sodium.memzero(pair.privateKey);

// ---- files

function openKey(sealed, { caseId, hash, pair }) {
  if (!same(sealed.subarray(0, 2), boxPrefix)) throw new Broken('malformed');
  let inside;
  try {
    inside = sodium.crypto_box_seal_open(sealed.subarray(2), pair.publicKey, pair.privateKey);
  } catch {
    throw new Broken('not-for-you');
  }
  const front = join(boxPrefix, keyPurpose, caseId, hash);
  if (inside.length !== front.length + 32 || !same(inside.subarray(0, front.length), front)) throw new Broken('changed');
  return inside.subarray(front.length);
}

/** The plain bytes of a file of this case and kind. */
export async function openFile({ caseId, kind, bytes, sealedKey, pair }) {
  const front = join(text.encode('KCHKFILE'), Uint8Array.of(0, 1, 1, kinds[kind]), caseId);
  if (bytes.length < frontSize + headerSize + 17 || !same(bytes.subarray(0, frontSize), front)) throw new Broken('changed');
  const key = openKey(sealedKey, { caseId, hash: await sha256(bytes), pair });
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(bytes.subarray(frontSize, frontSize + headerSize), key);
  sodium.memzero(key);
  const body = bytes.subarray(frontSize + headerSize);
  const parts = [];
  for (let at = 0; at < body.length; at += pieceSize) {
    const piece = body.subarray(at, at + pieceSize);
    const last = at + pieceSize >= body.length;
    let pulled = false;
    try {
      pulled = piece.length >= 17 && sodium.crypto_secretstream_xchacha20poly1305_pull(state, piece, front);
    } catch { /* as false */ }
    if (!pulled || (pulled.tag === finalTag) !== last) throw new Broken('changed');
    parts.push(pulled.message);
  }
  return join(...parts);
}

// ---- what the phone signed

/** The payload of an envelope that the key of this case signed for this purpose. */
export async function verified(envelope, type, caseKey, caseId) {
  const parts = envelope.split('.');
  if (parts.length !== 3) throw new Broken('malformed');
  const key = await crypto.subtle.importKey('raw', caseKey, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  const good = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytesOf(parts[2]), text.encode(`${parts[0]}.${parts[1]}`));
  if (!good) throw new Broken('changed');
  const header = json(bytesOf(parts[0]));
  // As every reader of these messages: one algorithm, one type, this case.
  if (header.alg !== 'ES256' || header.typ !== type || header.kid !== textOf(caseId)) throw new Broken('changed');
  return json(bytesOf(parts[1]));
}

function json(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Broken('malformed');
  }
}

/** Opens what was submitted: {pictures: {kind: {bytes, record}}, facts: the last manifest}. `fetchFile(id)` brings ciphertext.
 *  A picture without a record in a manifest, or that is not the recorded one, is an error: nobody decides on it. */
export async function openCase({ submissions, files, caseId, caseKey, reviewer, pair, fetchFile }) {
  const sealed = new Map(); // upload -> {kind, sealedKey, hash}
  for (const envelope of submissions) {
    const submit = await verified(envelope, 'kcheck-submit+jws', caseKey, caseId);
    for (const file of submit.files) {
      const key = file.keys.find(each => each.reviewer === reviewer);
      if (key) sealed.set(file.upload, { kind: file.kind, hash: file.hash, sealedKey: bytesOf(key.sealed) });
    }
  }
  const pictures = {};
  const records = {};
  let facts = null;
  for (const file of files) {
    const known = sealed.get(file.id);
    if (!known || known.kind !== file.kind) throw new Broken('not-for-you');
    const bytes = await openFile({ caseId, kind: file.kind, bytes: await fetchFile(file.id), sealedKey: known.sealedKey, pair });
    if (file.kind !== 'facts') {
      pictures[file.kind] = { bytes };
      continue;
    }
    const manifest = await verified(new TextDecoder().decode(bytes), 'kcheck-manifest+jws', caseKey, caseId);
    for (const picture of manifest.pictures) {
      if (!(records[picture.kind]?.at > picture.at)) records[picture.kind] = picture;
    }
    if (!(facts?.finished > manifest.finished)) facts = manifest;
  }
  if (!facts) throw new Broken('changed');
  for (const [kind, picture] of Object.entries(pictures)) {
    picture.record = records[kind];
    if (!picture.record || picture.record.size !== picture.bytes.length || picture.record.hash !== textOf(await sha256(picture.bytes))) throw new Broken('changed');
  }
  return { pictures, facts };
}

// ---- pictures

const mostPixels = 50_000_000;

/** Width and height of a JPEG by its own header, before anything decodes it; throws for anything else, or anything huge. */
export function jpegSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 4 || view.getUint16(0) !== 0xFFD8) throw new Broken('no-picture');
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xFF) break;
    const marker = bytes[at + 1];
    if (marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      if (!width || !height || width * height > mostPixels) throw new Broken('no-picture');
      return { width, height };
    }
    at += 2 + view.getUint16(at + 2);
  }
  throw new Broken('no-picture');
}
