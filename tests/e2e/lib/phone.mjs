// The emulator, driven by `kctl phone` as any script would.
import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Program } from './program.mjs';

const read = file => {
    try {
        return readFileSync(file, 'latin1');
    } catch {
        return ''; // the process ended meanwhile
    }
};

export class Phone {
    #folder;
    #socket;

    constructor({ bin, folder, trust }) {
        this.#folder = folder;
        this.bin = bin;
        this.trust = trust;
        this.#socket = join(folder, 'phone.sock');
        mkdirSync(join(folder, 'phone'));
    }

    /** `screen`: with its window, on that screen. */
    async start({ screen } = {}) {
        this.screen = screen;
        this.program = new Program(join(this.bin, 'kemulator'),
            [...(screen ? [] : ['--offscreen']), '--data', join(this.#folder, 'phone'), '--authority', this.trust],
            { env: this.#env(), log: join(this.#folder, 'phone.log') });
        await this.program.line(/^ready/);
    }

    #env() {
        const platform = this.screen ? { QT_QPA_PLATFORM: 'xcb', DISPLAY: this.screen.display } : { QT_QPA_PLATFORM: 'offscreen' };
        return { KAUTH_PHONE: this.#socket, ...platform, LANG: 'en_US.UTF-8' };
    }

    /** `kctl phone WORDS...`: its answer, or an error with what it said. */
    async run(...words) {
        appendFileSync(join(this.#folder, 'script.log'), `${new Date().toISOString()} ${words.join(' ')}\n`); // where a journey that hangs stood
        return new Promise((resolve, reject) => {
            execFile(join(this.bin, 'kctl'), ['phone', ...words.map(String), '--json'], { env: { ...process.env, ...this.#env() } },
                (error, stdout, stderr) => {
                    if (error)
                        reject(new Error(`kctl phone ${words.join(' ')}: ${(stderr || stdout).trim() || error.message}`));
                    else
                        resolve(stdout.trim() ? JSON.parse(stdout) : {});
                });
        });
    }

    /** As soon as it is there, enabled, still, and nothing covers it. */
    tap(name, ...options) { return this.run('tap', name, '--seconds', 60, ...options); }
    type(name, text) { return this.run('type', name, text, '--seconds', 60); }
    /** What is said of `name`: objectName, name, role, text, enabled ... */
    see(name) { return this.run('read', name, '--seconds', 60); }
    async read(name) { return (await this.see(name)).text; }
    /** Waits until `name` shows; with `has`, until its text holds that. */
    wait(name, { has, seconds = 90 } = {}) {
        return this.run('wait', name, '--seconds', seconds, ...(has === undefined ? [] : ['--has', has]));
    }
    /** The first of these that shows. */
    async first(...names) {
        for (const late = Date.now() + 90_000; Date.now() < late;) {
            for (const name of names) {
                if (await this.shows(name))
                    return name;
            }
        }
        throw new Error(`none of these shows: ${names.join(', ')}`);
    }
    waitGone(name, seconds = 90) { return this.run('wait', name, '--gone', '--seconds', seconds); }
    async shows(name) {
        return this.run('wait', name, '--seconds', 0).then(() => true, () => false);
    }

    /** On the keys of the card. */
    async typeNumber(number) {
        for (const digit of number)
            await this.tap(`key.${digit}`);
        await this.wait('auth.request.number.ready');
    }

    screenshot(file) { return this.run('screenshot', file); }

    /** Presses YES the way it wants to be pressed: a tap, or held where nothing else is asked. */
    holdYes() { return this.tap('yes', '--hold', 1200); }

    /** The most memory the app ever had at a time since it was started, in MB. */
    memory() {
        const emulator = this.program.child.pid;
        const app = readdirSync('/proc').find(pid => /^\d+$/.test(pid) && read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1] === String(emulator));
        return Number(read(`/proc/${app}/status`).match(/VmHWM:\s+(\d+)/)[1]) / 1024;
    }

    stop() { return this.program?.stop(); }
}
