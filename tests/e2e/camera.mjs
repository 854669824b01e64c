// What may stand before the emulator's camera, each up to the code that is read: a picture, a folder, a film, the
// screen. Each spoiled first, as the bench can: then nothing is read.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './lib/journey.mjs';
import { movie } from './lib/movie.mjs';

const part = { left: 1700, top: 0, width: 800, height: 900 }; // of the screen, where the browser stands beside the emulator

await journey(async ({ folder, manager, phone, browser }) => {
    const tab = await browser.open(manager);
    await tab.page.setViewportSize({ width: 800, height: 720 });
    await tab.signIn();
    await tab.isIn();
    const shot = options => tab.page.screenshot({ scale: 'css', ...options });
    const without = { png: await shot(), jpeg: await shot({ type: 'jpeg' }) };
    await tab.addKauth();
    const code = { png: await shot(), jpeg: await shot({ type: 'jpeg' }) };

    mkdirSync(join(folder, 'pictures'));
    writeFileSync(join(folder, 'pictures/1.png'), without.png);
    writeFileSync(join(folder, 'pictures/2.png'), code.png);
    const scenes = [...Array(10).fill(without.jpeg), ...Array(20).fill(code.jpeg)];
    writeFileSync(join(folder, 'film.avi'), movie(scenes, { width: 800, height: 720, perSecond: 10 }));

    const spoil = async amount => {
        for (const effect of ['blur', 'dark', 'reflection', 'shake'])
            await phone.run('camera', effect, amount);
    };
    const sources = [
        ['picture', join(folder, 'pictures/2.png')],
        ['folder', join(folder, 'pictures')],
        ['video', join(folder, 'film.avi')],
        ['screen', part.left, part.top, part.width, part.height],
    ];
    for (const source of sources) {
        await phone.wait('auth.welcome');
        await phone.tap('add');
        await phone.tap('computer');
        await phone.run('camera', 'off');
        await spoil(100);
        await phone.tap('openCamera');
        await phone.wait('auth.link.scan');
        await phone.run('camera', ...source);
        const { camera } = await phone.run('status');
        assert.deepEqual([camera.source, camera.open, camera.blur, camera.shake], [source[0], true, 100, 100]);
        assert.ok(await phone.shows('auth.link.scan'), `${source[0]}: nothing is read of what is spoiled`);
        await spoil(0);
        await phone.wait('auth.link.authorise');
        await phone.run('back');
    }
}, { window: part, seconds: 240 });
