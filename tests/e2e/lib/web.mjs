// Headless Chromium; every tab is a browser of its own to the Manager: own cookies, nothing known of it.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export class Browser {
    #folder;
    #tabs = [];

    constructor(folder) { this.#folder = folder; }

    /** `screen`: in a window on that screen, its upper left corner at `left`, `top`. */
    async start({ screen, left = 0, top = 0 } = {}) {
        this.chromium = await chromium.launch({
            headless: !screen,
            env: screen ? { ...process.env, DISPLAY: screen.display } : process.env,
            executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
            args: ['--disable-gpu', `--window-position=${left},${top}`, ...(process.getuid() === 0 ? ['--no-sandbox'] : [])],
        });
    }

    async open(manager) {
        const context = await this.chromium.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB' });
        context.setDefaultTimeout(90_000); // a busy machine takes long over Argon2id
        const page = await context.newPage();
        const log = join(this.#folder, `tab-${this.#tabs.length + 1}.log`);
        page.on('console', message => appendFileSync(log, `${message.type()}: ${message.text()}\n`));
        page.on('pageerror', error => appendFileSync(log, `error: ${error.stack}\n`));
        page.on('response', answer => appendFileSync(log, `${answer.status()} ${answer.request().method()} ${answer.url()}\n`));
        const tab = new Tab(page, manager);
        this.#tabs.push(tab);
        return tab;
    }

    screenshots(folder) {
        return Promise.all(this.#tabs.map((tab, i) =>
            tab.page.screenshot({ path: join(folder, `tab-${i + 1}.png`), fullPage: true, timeout: 5000 })));
    }

    stop() { return this.chromium?.close(); }
}

class Tab {
    constructor(page, manager) {
        this.page = page;
        this.manager = manager;
    }

    /** What carries this data-id (assets/manager/README.md lists them). */
    thing(id) { return this.page.locator(`[data-id="${id}"]`); }
    press(id) { return this.thing(id).click(); }
    type(id, text) { return this.thing(id).fill(text); }
    shows(id) { return this.thing(id).first().waitFor(); }
    async text(id) { return (await this.thing(id).innerText()).trim(); }
    go(path) { return this.page.goto(this.manager.address + path); }

    /** E-mail and password; `own`: on a computer of one's own. Ends where the Manager leads. */
    async signIn({ own = false } = {}) {
        await this.go('/signin');
        await this.type('email', this.manager.email);
        await this.type('password', this.manager.password);
        await this.thing('own').setChecked(own);
        await this.press('continue');
        await this.page.waitForURL(url => url.pathname !== '/signin');
    }

    async signOut() {
        await this.press('sign-out');
        await this.page.waitForURL('**/signin');
    }

    /** Signed in, and so says a page asked for anew. */
    async isIn() {
        await this.shows('signed-in');
        await this.go('/sessions');
        await this.shows('signed-in');
    }

    /** A page for those who are in leads back to the sign-in. */
    async isOut() {
        await this.go('/2fa');
        await this.page.waitForURL(url => ['/signin', '/wait', '/methods'].includes(url.pathname));
        if (await this.thing('signed-in').count() > 0)
            throw new Error('the browser is in');
    }

    /** The request on the waiting page has come to this state. */
    requestIs(state) { return this.page.locator(`html[data-state="${state}"]`).waitFor(); }

    async number() {
        await this.requestIs('open');
        return (await this.text('number')).replace(/\s/g, '');
    }

    /** The number of a request that began without one. */
    async numberComes() {
        await this.thing('number').filter({ hasText: /\d/ }).waitFor();
        return this.number();
    }

    async anotherWay(method) {
        if (new URL(this.page.url()).pathname !== '/methods')
            await this.press('other-way');
        if (await this.thing('back').count() === 0 || await this.thing(`method-${method}`).count() > 0)
            await this.press(`method-${method}`);
    }

    async useCode(code) {
        await this.anotherWay('code');
        await this.type('code', code);
        await this.press('continue');
    }

    async useBackupCode(code) {
        await this.anotherWay('backup');
        await this.type('backup-code', code);
        await this.press('continue');
    }

    /** From the 2FA page to the QR code of a new phone. */
    async addKauth() {
        await this.go('/2fa');
        await this.press('add-kauth');
        await this.press('have-app');
        await this.givePassword();
        await this.shows('qr');
    }

    /** The Manager wants a fresh password before it changes a factor. */
    async givePassword() {
        await this.thing('fresh-password').or(this.thing('qr')).or(this.thing('confirm-number')).first().waitFor();
        if (await this.thing('fresh-password').count() === 0)
            return;
        await this.type('fresh-password', this.manager.password);
        await this.press('fresh-continue');
    }

    /** The six digits to type on the phone before sign-in methods change. */
    async confirmNumber() {
        await this.page.locator('[data-id="state"][data-state="open"]').waitFor();
        return (await this.text('confirm-number')).replace(/\s/g, '');
    }

    /** The kinds of what the activity list tells, once it has `first`. */
    async activity(first) {
        await this.go('/sessions');
        await this.thing('activity').locator(`tr[data-kind="${first}"]`).first().waitFor();
        return this.thing('activity').locator('tr[data-kind]').evaluateAll(all => all.map(row => row.dataset.kind));
    }

    /** The six digits the new phone shows. */
    async confirmPhone(digits) {
        await this.type('digits', digits);
        await this.press('confirm');
    }

    /** Removes the only phone, and says twice that protection may go off. */
    async removePhone() {
        await this.go('/2fa');
        await this.press('remove');
        await this.type('remove-password', this.manager.password);
        await this.press('remove-yes');
        await this.shows('last-method');
        await this.press('remove-yes');
        await this.shows('off');
    }
}
