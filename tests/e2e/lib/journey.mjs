// One journey: a Manager, a phone and a browser of its own, in a folder of its own, all gone at the end. When it
// fails, what was seen and logged is kept in the folder it names.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate, Manager } from './manager.mjs';
import { Phone } from './phone.mjs';
import { Screen } from './screen.mjs';
import { Browser } from './web.mjs';

const limitSeconds = 150;
const slow = Number(process.env.KAUTH_E2E_SLOW ?? 1); // so many times slower than usual is this machine just now
const root = fileURLToPath(new URL('../../..', import.meta.url));
const bin = process.env.KAUTH_BIN ?? join(root, 'build/bin');

async function keep(world, name, folder) {
    const kept = join(process.env.KAUTH_E2E_KEPT ?? join(root, 'build/e2e'), name);
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept, { recursive: true });
    await world.phone.screenshot(join(kept, 'phone.png')).catch(() => {});
    await world.browser.screenshots(kept).catch(() => {});
    for (const file of readdirSync(folder).filter(file => file.endsWith('.log')))
        cpSync(join(folder, file), join(kept, file));
    console.error(`kept in ${kept}: ${readdirSync(kept).join(', ')}`);
}

/**
 * `run` gets the world; `manager` is for its Manager's start, `seconds` how long all may take; `phone: false` starts none; `window`:
 * phone and browser have windows, on a screen of their own, the browser's corner there.
 */
export async function journey(run, { manager = {}, seconds = limitSeconds, phone = true, window } = {}) {
    const name = basename(process.argv[1], '.mjs');
    const folder = mkdtempSync(join(tmpdir(), 'kauth-'));
    const tls = makeCertificate(folder);
    const world = {
        folder,
        manager: new Manager({ bin, folder, ...tls }),
        phone: new Phone({ bin, folder, trust: tls.certificate }),
        browser: new Browser(folder),
    };
    const screen = window ? new Screen(folder) : undefined;
    let timer;
    const limit = seconds * slow;
    const tooLong = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`not done after ${limit} s`)), limit * 1000);
    });
    try {
        await Promise.race([tooLong, (async () => {
            await screen?.start();
            await Promise.all([world.manager.start(manager), phone ? world.phone.start({ screen }) : null, world.browser.start({ screen, ...window })]);
            await run(world);
        })()]);
        console.log(`${name}: done`);
    } catch (error) {
        console.error(`${name}: ${error.stack}`);
        process.exitCode = 1;
        await keep(world, name, folder);
    } finally {
        clearTimeout(timer);
        await Promise.allSettled([world.browser.stop(), world.phone.stop(), world.manager.stop()]);
        await screen?.stop();
        if (existsSync(folder))
            rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    process.exit();
}
