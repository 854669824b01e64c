// A check, seen from the person: the page that asks for help, and the phone from the QR code to the end.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { movie } from './movie.mjs';
import { SealedCase } from './sealedcase.mjs';

export const languages = ['en', 'fr', 'de', 'it', 'es'];
export const mobile = '+41 79 123 45 67';

/** A picture the build drew (src/main/kscenes), as a JPEG. */
export const specimen = ({ bin }, name) => readFileSync(join(bin, 'samples', `${name}.jpg`));

/** The code lines on the specimen card, as `kctl` and the phone read them. */
const zone = ({ bin }) => JSON.parse(readFileSync(join(bin, 'samples', 'truth.json')))['card-back.jpg'].zone;

/** A card and a selfie, sent by a phone that speaks HTTP alone. `number`: another for each check of a test. */
export async function sendCard(manager, link, { outbox, number }) {
    const sent = await SealedCase.open(manager, link);
    await sent.confirm(number, () => smsCode(outbox));
    const pictures = Object.fromEntries(Object.entries({ front: 'card-front', back: 'card-back', selfie: 'selfie' })
        .map(([kind, name]) => [kind, specimen(manager, name)]));
    sent.files = await sent.send(pictures, { zone: zone(manager), agreed: true });
    return sent;
}

/** Asks for help for this reason from the sign-in page on; the page shows the QR code. Returns the case's number. */
export async function askForHelp(tab, reason, email) {
    if (reason === 'two_step_off') { // asked after the password
        if (new URL(tab.page.url()).pathname === '/wait')
            await tab.press('other-way');
        await tab.press('method-none');
    } else {
        await tab.go('/signin');
        await tab.press('forgot');
    }
    await tab.press(`reason-${reason}`);
    if (email)
        await tab.type('help-email', email);
    await tab.press('help-ask');
    await tab.shows('qr');
    return (await tab.text('journey')).match(/[0-9A-Z]{3}-[0-9A-Z]{3}/)[0];
}

/** Where the person's page is: number, opened, upload, waiting, retake, approved, rejected, deleted. */
export function helpIs(tab, state) {
    return tab.page.locator(`html[data-state="${state}"]`).waitFor();
}

/** From the start to "Is this what you asked for?", by the QR code as the camera sees it on a screen. */
export async function scanCase({ folder, phone }, tab) {
    const picture = join(folder, 'help.png');
    await tab.page.screenshot({ path: picture });
    await toCheck(phone);
    await phone.run('camera', 'picture', picture);
    await phone.tap('start');
    await phone.wait('check.scan.case');
}

/** The same by the link, pasted. */
export async function pasteCase({ phone }, link) {
    await toCheck(phone);
    await phone.run('camera', 'off');
    await phone.tap('start');
    await phone.tap('pasteLink');
    await phone.wait('check.scan.link');
    await phone.type('link', link);
    await phone.tap('open');
}

export async function toCheck(phone) {
    // A page that leaves still shows for a moment beside the one that comes: the one we want is asked for first.
    if (!await phone.shows('check.start'))
        await phone.tap(await phone.first('auth.welcome', 'tab.check') === 'auth.welcome' ? 'check' : 'tab.check');
    await phone.wait('check.start');
}

/** The pages of a check under way, in their order. */
export const way = ['check.scan.case', 'check.phone', 'check.code', 'check.location', 'check.document', 'check.document.front',
    'check.document.back', 'check.selfie', 'check.upload', 'check.waiting'];

/** The app dies as by a power cut, and is opened again; nothing is before the camera, so no photo is taken meanwhile. */
export async function restart(phone) {
    await phone.run('camera', 'off');
    await phone.run('kill');
    await open(phone);
}

/** Opened, the app is where a check under way left off; the person goes to one that is over, or not begun. */
export async function open(phone) {
    await phone.run('start');
    const ends = ['check.approved', 'check.rejected', 'check.deleted'];
    if (await phone.first('auth.welcome', 'check.start', ...way, ...ends) === 'auth.welcome')
        await phone.tap('check');
    if (await phone.first('check.start', ...way, ...ends) === 'check.start')
        await phone.tap('start');
}

/** The newest SMS in the Manager's outbox. */
export async function smsCode(tab) {
    await tab.go('/outbox');
    const text = await tab.page.locator('[data-id="message"][data-kind="sms"]').first().innerText();
    return text.match(/\b(\d{3})\s?(\d{3})\b/).slice(1).join('');
}

export async function typeCode(phone, code) {
    for (const digit of code)
        await phone.tap(`key.${digit}`);
    await phone.tap('continue');
}

/** The number is typed and the SMS asked for; ends on the page for its code. */
export async function askForSms(phone, number = mobile) {
    await phone.wait('check.phone');
    await phone.type('number', number);
    await phone.tap('send');
    await phone.wait('check.code');
}

/** Number and SMS; ends on the page about the location. */
export async function confirmNumber(phone, outbox, number = mobile) {
    await askForSms(phone, number);
    await typeCode(phone, await smsCode(outbox));
    await phone.wait('check.location');
}

export async function share(phone) {
    await phone.wait('check.location');
    await phone.tap('share');
    await phone.wait('check.document');
}

/** Shows the camera a specimen (build/bin/samples); the photo is taken by itself once all is well. */
export async function photograph(phone, specimen, stage) {
    await phone.run('camera', 'picture', specimen);
    await phone.wait(stage);
    await phone.wait('check.document.review', { seconds: 240 });
}

/** The same before a moving camera: a film of a card that is too far away for two seconds, then right for eight, over and over. */
export async function film({ folder, phone }, stage) {
    const size = { width: 720, height: 1280 };
    const scenes = ['card-front-far', 'card-front'];
    execFileSync(join(phone.bin, 'kscenes'), ['--size', `${size.width}x${size.height}`, '--format', 'jpg', folder, ...scenes], { stdio: 'pipe' });
    const [far, right] = scenes.map(name => readFileSync(join(folder, `${name}.jpg`)));
    const file = join(folder, 'card.avi');
    writeFileSync(file, movie([...Array(20).fill(far), ...Array(80).fill(right)], { ...size, perSecond: 10 }));
    await phone.run('camera', 'video', file);
    await phone.wait(stage);
    assert.equal((await phone.run('status')).camera.source, 'video');
    await phone.wait('check.document.review', { seconds: 240 });
}

/** "Use this photo", read to its end: what is tapped is scrolled to. `agreed`: what was read is right; else it is not sent. */
export async function use(phone, { agreed = false } = {}) {
    if (agreed)
        await phone.tap('agreed');
    await phone.tap('Encrypted on this phone. Not in your photo gallery.');
    await phone.tap('use');
}

/** All pictures of a card, from the choice to the last "use", which sends them. */
export async function photographCard(phone) {
    await phone.run('camera', 'picture', 'card-front');
    await phone.tap('card');
    await photograph(phone, 'card-front', 'check.document.front');
    await use(phone);
    await photograph(phone, 'card-back', 'check.document.back');
    await use(phone, { agreed: true });
    await photograph(phone, 'selfie', 'check.selfie');
    await use(phone);
}

/** From the case to the documents, without looking left or right. */
export async function toDocument(phone, outbox, number = mobile) {
    await phone.wait('check.scan.case');
    await phone.tap('continue');
    await confirmNumber(phone, outbox, number);
    await share(phone);
}

/** All that is said on the screen in words, without numbers and names. */
async function words(phone) {
    const said = new Set();
    const gather = thing => {
        for (const text of [thing.name, thing.text])
            if (text && /[a-z]{3}/i.test(text) && !/\d/.test(text))
                said.add(text);
        thing.children?.forEach(gather);
    };
    const answer = await phone.run('tree');
    [answer.tree ?? answer].flat().forEach(gather);
    return said;
}

/** The page stands in each language, with words of its own. Ends in English. */
export async function inAllLanguages(phone, stage) {
    const seen = new Map();
    for (const language of [...languages.slice(1), 'en']) {
        await phone.run('locale', language);
        await phone.wait(stage);
        const said = await words(phone);
        assert.ok(said.size > 1, `${stage} says something in ${language}`);
        for (const [other, before] of seen) {
            const same = [...said].filter(text => before.has(text));
            assert.ok(same.length <= said.size / 2, `${stage}: ${language} reads as ${other}: ${same.join(' | ')}`);
        }
        seen.set(language, said);
    }
}
