// The link of a check, as a mail holds it (core/protocol/PROTOCOL.md, "Case offer"). It is read here, and what is sent on
// is a hash of its token: nobody on the way, and no log, learns what opens the case.
import { correction, generate } from '../qr/lean-qr.js';

const fields = { v: /^1$/, c: /^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/, t: /^[\w-]{22}$/, w: /^[a-z_]{1,40}$/, n: /^[^\p{Cc}]{1,200}$/u,
  k: /^[\w-]{43}$/, r: /^[\w-]{43}$/, s: /^[\w-]{86}$/ };

/** As the Manager writes it: what is not a letter, a digit or one of -._~ is escaped. */
const escaped = text => encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const textOf = bytes => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const bytesOf = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));

export const hashOf = async bytes => textOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** {link, uri, tokenHash, uriHash} of a link's query; null when it is not exactly one. `uri` is what the app opens. */
export async function readLink(query) {
  const given = new URLSearchParams(query);
  const names = Object.keys(fields);
  if ([...given.keys()].sort().join() !== [...names].sort().join() || !names.every(name => fields[name].test(given.get(name)))) return null;
  const rest = names.slice(1).map(name => `&${name}=${escaped(given.get(name))}`).join('');
  const uri = `kauth://check?v=1&o=${escaped(location.origin)}${rest}`;
  return { uri, link: `${location.origin}/check?v=1${rest}`, tokenHash: await hashOf(bytesOf(given.get('t'))), uriHash: await hashOf(new TextEncoder().encode(uri)) };
}

/** The code as rows of 0 and 1, drawn here: the Manager would have to be told what it says. */
export function matrixOf(text) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const line = Array.from({ length: code.size });
  return { size: code.size, rows: line.map((_, y) => line.map((_, x) => code.get(x, y) ? '1' : '0').join('')) };
}
