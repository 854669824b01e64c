// Talking to the Manager: JSON there and back, the CSRF token, one error type, patient long polls.

/** What went wrong. `code` is the server's word for it ("no-match", "wait", ...) or "offline". */
export class Trouble extends Error {
  constructor(status, body) {
    super(body.code ?? 'broken');
    this.status = status;
    this.code = body.code ?? 'broken';
    this.left = body.left;
    this.retryAfter = body.retryAfter;
    this.reason = body.reason;
  }
}

let csrf = '';
let askPassword = null;
let askPhone = null;

/** The page says how the password is asked for again: resolves true when it was right, false when it was put aside. */
export function onFreshNeeded(ask) { askPassword = ask; }

/** Likewise how the phone is asked before the ways to sign in are changed. */
export function onConfirmNeeded(ask) { askPhone = ask; }

async function call(method, path, body, signal) {
  let answer;
  try {
    answer = await fetch(path, { method, signal, cache: 'no-store', credentials: 'same-origin', redirect: 'error',
      headers: method === 'GET' ? { Accept: 'application/json' }
        : { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
      body: method === 'GET' ? undefined : JSON.stringify(body) });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Trouble(0, { code: 'offline' });
  }
  if (answer.ok && answer.headers.get('Content-Type') === 'application/octet-stream') return new Uint8Array(await answer.arrayBuffer());
  const read = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    if (read.code === 'signed-out' && location.pathname !== '/signin') location.assign('/signin');
    const after = Number(answer.headers.get('Retry-After'));
    throw new Trouble(answer.status, { ...read, retryAfter: read.retryAfter ?? (after > 0 ? after : undefined) });
  }
  return read;
}

/** Who is here. Also fetches the token that every change must carry. */
export async function session() {
  const read = await call('GET', '/web/session');
  csrf = read.csrf ?? '';
  return read;
}

/** JSON, or the bytes of a file. */
export const get = (path, signal) => call('GET', path, undefined, signal);

/** Changes something. Asks for the password when the server wants it fresh, and the phone when it wants its YES, and repeats; a token that went stale (another
 *  tab signed in) is fetched anew once. */
export async function post(path, body = {}) {
  for (let tries = 0; ; ++tries) {
    try {
      return await call('POST', path, body);
    } catch (error) {
      if (!(error instanceof Trouble) || error.status !== 403 || tries >= 4) throw error;
      const ask = { 'fresh-needed': askPassword, 'confirm-needed': askPhone }[error.code];
      if (ask !== undefined) {
        if (!ask || !await ask()) throw new Trouble(403, { code: 'put-aside' });
        continue;
      }
      const old = csrf;
      await session();
      if (csrf === old) throw error;
    }
  }
}

/** Proves the password again. The server may turn the session over, so the token is read anew. */
export async function freshen(password) {
  await call('POST', '/web/fresh', { password });
  await session();
}

const pause = (milliseconds, signal) => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, milliseconds);
  signal?.addEventListener('abort', () => { clearTimeout(timer); reject(new DOMException('', 'AbortError')); }, { once: true });
});

const passing = error => error instanceof Trouble && (error.code === 'offline' || error.status === 429 || error.status >= 500);

/** Follows something that changes: `path(known)` is asked again and again (the server holds each question up to 25 s),
 *  `changed(answer)` gets every answer and says what is known now, or null to end. While the server is away it is tried
 *  again after 1, 2, 4 ... 15 s, and `away(true/false)` is told. Ends quietly when `signal` aborts. */
export async function follow({ path, known, changed, away, signal }) {
  let wait = 0;
  try {
    while (known !== null) {
      try {
        const began = performance.now();
        const answer = await get(path(known), signal);
        if (wait) away(false);
        wait = 0;
        const next = changed(answer);
        // The same state at once is a server that does not hold questions: do not spin.
        if (next === known && performance.now() - began < 500) await pause(1000, signal);
        known = next;
      } catch (error) {
        if (!passing(error)) throw error;
        if (!wait) away(true);
        wait = Math.min(15000, wait ? wait * 2 : 1000);
        await pause(Math.max(wait * (0.8 + 0.4 * Math.random()), (error.retryAfter ?? 0) * 1000), signal);
      }
    }
  } catch (error) {
    if (error.name !== 'AbortError') throw error;
  }
}
