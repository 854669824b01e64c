// A stand-in for the Manager in front of the real pages: files as the Manager serves them (with its headers), and answers
// of /web/... from a table that a test changes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../assets/manager', import.meta.url));
const fonts = { Inter: '/usr/share/fonts/opentype/inter', JetBrains: '/usr/share/fonts/truetype/jetbrains-mono' };
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.otf': 'font/otf', '.ttf': 'font/ttf' };
export const origin = 'http://localhost:9';

// As src/manager/http/securityheaders.cpp says it.
const policy = path => `default-src 'none'; script-src 'self'${path === '/review' ? " 'wasm-unsafe-eval'" : ''}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; `
  + "manifest-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

async function file(path) {
  const sodium = { 'libsodium-sumo': 'libsodium-sumo', 'libsodium-wrappers': 'libsodium-wrappers-sumo' }[/^\/assets\/sodium\/([a-z-]+)\.js$/.exec(path)?.[1]];
  if (sodium) return (await readFile(join(root, 'node_modules', sodium, 'dist/modules-sumo-esm', path.slice(15).replace('.js', '.mjs')), 'utf8')).replace('from"libsodium-sumo"', 'from"./libsodium-sumo.js"');
  if (path === '/assets/qr/lean-qr.js') return readFile(join(root, 'node_modules/lean-qr/nano.mjs'));
  const font = /^\/assets\/fonts\/(Inter|JetBrains)(.*)$/.exec(path);
  if (font) return readFile(join(fonts[font[1]], font[1] + font[2]));
  return readFile(join(root, path.startsWith('/assets/') ? path.slice(8) : 'page.html'));
}

/** Answers everything a page asks. `api`: "METHOD /path" -> value, function(request) or {status, ...problem}. */
export async function serve(page, api) {
  const seen = [];
  await page.route('**/*', async route => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.origin !== origin) return route.abort();
    if (/^\/(web|dev)\//.test(url.pathname)) {
      const answer = api[`${request.method()} ${url.pathname}`];
      const body = request.postData();
      seen.push({ what: `${request.method()} ${url.pathname}${url.search}`, body: body ? JSON.parse(body) : undefined, csrf: request.headers()['x-csrf-token'] });
      const value = typeof answer === 'function' ? await answer({ body: body ? JSON.parse(body) : undefined, query: url.searchParams }) : answer;
      if (value === 'away') return route.abort('connectionrefused');
      if (value === undefined) return route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{"code":"not-found","status":404}' });
      if (value instanceof Uint8Array) return route.fulfill({ status: 200, contentType: 'application/octet-stream', body: Buffer.from(value) });
      const status = value.status >= 400 ? value.status : 200;
      return route.fulfill({ status, contentType: status >= 400 ? 'application/problem+json' : 'application/json', body: JSON.stringify(value) }).catch(() => {});
    }
    try {
      const bytes = await file(url.pathname);
      const type = url.pathname.startsWith('/assets/') ? types[extname(url.pathname)] : types['.html'];
      await route.fulfill({ status: 200, contentType: type, body: bytes, headers: type === types['.html'] ? { 'Content-Security-Policy': policy(url.pathname) } : {} });
    } catch {
      await route.fulfill({ status: 404, body: '' });
    }
  });
  return seen;
}

const now = Date.UTC(2025, 10, 14, 13, 27);
export const nobody = { stage: 'none', csrf: 't0', email: null, name: null, methods: [], language: null, developer: false, restricted: false, fresh: false };
export const half = { ...nobody, stage: 'second', csrf: 't1', email: 'lea@studio-quai.example', methods: ['push', 'code', 'backup'] };
export const inside = { ...half, stage: 'in', csrf: 't2', name: 'Studio Quai' };
export const request = (more = {}) => ({ id: 'r1', mode: 'match', number: '472', created: now, now: now + 18000, expires: now + 120000, devices: ['Léa’s phone'],
  browser: 'Firefox', system: 'Linux', place: 'Lausanne, Switzerland', state: 'open', ...more });
export const protectedBy = { on: true, policy: 'usual', backup: { left: 8, total: 10, made: now - 2e10 },
  devices: [{ id: 'd1', name: 'Léa’s phone', platform: 'android', storage: 'strongbox', state: 'active', added: now - 2e10, lastUse: Date.now() },
    { id: 'd2', name: 'Old tablet', platform: 'android', storage: 'software', state: 'active', added: now - 3e10, lastUse: now - 9e9 }],
  otp: [{ id: 'o1', name: 'Work laptop', added: now - 1e10, lastUse: null }] };
export const codes = ['K7M2-Q9XH-TV4F-8RWZ', '4F8R-WZC3-NP6B-TJ5H', 'B6TJ-5HX0-QKM9-D1V7', 'M9D1-V7WG-2ER3-YKA5', 'R3YK-A5P8-SZ0H-N6CQ',
  '0HN6-CQT4-FXX2-WE8J', 'X2WE-8JM7-BDT5-GZ1K', 'T5GZ-1K9V-RAP8-Q4SN', 'P8Q4-SN0Y-HCD7-C3F2', 'D7C3-F2XJ-6WK7-M2Q9'];
export const sessions = { sessions: [
  { id: 's1', browser: 'Firefox', system: 'Linux', place: 'Lausanne, Switzerland', started: Date.now() - 6e5, seen: Date.now(), this: true },
  { id: 's2', browser: 'Safari', system: 'iOS', place: 'Vevey, Switzerland', started: now - 9e6, seen: now, this: false }],
activity: [{ at: Date.now() - 6e5, kind: 'approved', browser: 'Firefox', system: 'Linux', place: 'Lausanne, Switzerland' },
  { at: now - 1e6, kind: 'denied', browser: 'Chrome', system: 'Windows', place: 'Porto, 192.0.2.71' },
  { at: now - 2e6, kind: 'number-wrong', browser: 'Chrome', system: 'Windows', place: 'Porto, 192.0.2.71' },
  { at: now - 3e6, kind: 'expired', browser: 'Chrome', system: 'Windows', place: 'Porto, 192.0.2.71' },
  { at: now - 4e6, kind: 'password-wrong', browser: 'Chrome', system: 'Windows', place: 'Porto, 192.0.2.71' },
  { at: now - 5e6, kind: 'some-future-kind', browser: '<img src=x onerror=alert(1)>', place: '' }] };

/** A made-up QR code of the right shape (29 modules with finders); tests of real ones are with the Manager. */
export const matrix = (() => {
  const size = 29;
  const rows = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => (x * 7 + y * 13 + x * y) % 5 < 2 ? '1' : '0'));
  for (const [ox, oy] of [[0, 0], [size - 7, 0], [0, size - 7]])
    for (let y = -1; y < 8; ++y) for (let x = -1; x < 8; ++x) {
      if (!rows[oy + y]?.[ox + x]) continue;
      const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
      rows[oy + y][ox + x] = ring <= 3 && ring !== 2 ? '1' : '0';
    }
  return { size, rows: rows.map(row => row.join('')) };
})();
export const offer = { id: 'l1', uri: 'kauth://link?v=1&o=http%3A%2F%2Flocalhost%3A9&t=AAAAAAAAAAAAAAAAAAAAAA&k=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', qr: matrix, now, expires: now + 300000 };
export const otpOffer = { id: 'p1', uri: 'otpauth://totp/Manager:lea?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', qr: matrix, now, expires: now + 600000 };
/** A check's link as a mail holds it, the code behind it, and what the Manager says of it. */
const linkQuery = `v=1&c=7Q4-M2K&t=EBESExQVFhcYGRobHB0eHw&w=blocked_order&n=Studio%20Quai%20%28shop%29&k=${'A'.repeat(43)}&r=${'B'.repeat(43)}&s=${'C'.repeat(86)}`;
const sha = bytes => createHash('sha256').update(bytes).digest('base64url');
export const caseLink = { query: linkQuery, uri: linkQuery.replace('v=1', `kauth://check?v=1&o=${encodeURIComponent(origin)}`), tokenHash: sha(Buffer.from('EBESExQVFhcYGRobHB0eHw', 'base64url')) };
export const landed = (more = {}) => ({ state: 'open', number: '7Q4-M2K', reason: 'blocked_order', requester: 'Studio Quai (shop)', code: sha(caseLink.uri), created: now, expires: now + 864_000_000, now, ...more });
export const shop = (...orders) => ({ goods: { item: 'Lario Espresso', cents: 48900 }, now, orders: orders.map((more, i) => ({ id: `o${i}`, item: 'Lario Espresso', cents: 48900, state: 'blocked', created: now - 3e8,
  cancels: now + 564_000_000, mails: 1, case: '7Q4-M2K', check: 'number', ...more })) });
/** A question that the server holds until the page goes away. */
export const held = () => new Promise(() => {});
