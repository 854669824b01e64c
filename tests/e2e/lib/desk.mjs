// Reviewers: accounts of their own, in by two steps, with a key that this browser alone opens.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepSeconds = 30;

/** The code of RFC 6238 (SHA-1, 6 digits) for a secret in base32, `steps` after this moment's. */
export function totp(secret, steps = 0) {
    const bits = [...secret.replace(/\s/g, '')].map(letter => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
    const key = Buffer.from(bits.match(/.{8}/g).map(byte => parseInt(byte, 2)));
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / stepSeconds) + steps));
    const hash = createHmac('sha1', key).update(counter).digest();
    return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1e6).padStart(6, '0');
}

/** Switches two-step sign-in on with an app for codes; returns its secret. A code counts once, so this uses the one before. */
export async function addCodes(tab) {
    await tab.go('/2fa/add?kind=otp');
    await tab.type('otp-name', 'Codes');
    await tab.press('continue');
    await tab.thing('fresh-password').or(tab.thing('secret')).first().waitFor();
    if (await tab.thing('fresh-password').count() > 0) {
        await tab.type('fresh-password', tab.password);
        await tab.press('fresh-continue');
    }
    await tab.shows('secret');
    const secret = await tab.text('secret');
    do { // on a busy machine it may be too old before it arrives
        await tab.type('code', totp(secret, -1));
        await tab.press('confirm');
        await tab.thing('linked').or(tab.thing('error')).first().waitFor();
    } while (await tab.thing('linked').count() === 0);
    return secret;
}

export class Reviewer {
    #passphrase = 'a long sentence of one reviewer';
    #secret;

    constructor(tab, email) {
        this.tab = tab;
        this.email = email;
    }

    /** Who `email` is may decide on checks from now on, and sits at the desk. */
    static async enlist({ manager, browser }, email) {
        await manager.run('reviewer', 'add', email);
        const tab = await browser.open(manager);
        const reviewer = new Reviewer(tab, email);
        await reviewer.#signIn();
        tab.password = manager.password;
        reviewer.#secret = await addCodes(tab);
        await tab.go('/2fa');
        await tab.signOut();
        await reviewer.#signIn();
        await tab.type('passphrase', reviewer.#passphrase);
        await tab.type('passphrase-again', reviewer.#passphrase);
        await tab.press('make-key');
        await tab.shows('pick');
        return reviewer;
    }

    /** In again after the session ended, with the Manager's clock `ahead` seconds; in a browser that has to be unlocked anew. */
    async comeBack(ahead) {
        await this.tab.page.waitForURL('**/signin'); // the desk notices by itself
        await this.#signIn(Math.floor(ahead / stepSeconds));
        await this.tab.type('passphrase', this.#passphrase);
        await this.tab.press('unlock');
        await this.tab.shows('pick');
    }

    async #signIn(steps = 0) {
        const { tab } = this;
        await tab.go('/signin');
        await tab.type('email', this.email);
        await tab.type('password', tab.manager.password);
        await tab.press('continue');
        await tab.page.waitForURL(url => url.pathname !== '/signin');
        if (!this.#secret)
            return;
        await tab.useCode(totp(this.#secret, steps));
        await tab.shows('signed-in');
        await tab.go('/review');
    }

    /** Opens the case once it is in the queue: its pictures are decrypted and shown. */
    async look(number) {
        await this.tab.page.locator(`[data-id="case"][data-number="${number}"]`).click();
        await this.tab.shows('case-open');
    }

    /** What is shown of the phone's facts. */
    advice() { return this.tab.text('advice'); }

    async approve() {
        for (const check of await this.tab.page.locator('[data-id^="check-"]').all())
            await check.check();
        await this.tab.press('approve');
        await this.tab.shows('pick');
    }

    async reject(verdict) {
        await this.tab.press('reject');
        await this.tab.press(`verdict-${verdict}`);
        await this.tab.press('reject-sure');
        await this.tab.shows('pick');
    }

    /** Wants these pictures again. */
    async again(flaw, ...kinds) {
        await this.tab.press('again');
        for (const kind of kinds)
            await this.tab.press(`again-${kind}`);
        await this.tab.press(`flaw-${flaw}`);
        await this.tab.press('again-sure');
        await this.tab.shows('pick');
    }

    /** The picture as it was decrypted, from the canvas or image that shows it. */
    async sees(kind) {
        const box = await this.tab.thing(`picture-${kind}`).boundingBox();
        assert.ok(box.width > 100 && box.height > 50, `${kind} is shown`);
    }
}
