// The ways a phone becomes part of the demo account.
import { join } from 'node:path';

/** Reads the ten codes, proves that they were kept, and ends on the accounts. */
async function keepCodes(phone) {
    await phone.wait('auth.link.codes');
    const codes = [];
    for (let i = 1; i <= 10; ++i) // said letter by letter: "Code 1: K 7 M 2 - ..."
        codes.push((await phone.read(`backup${i}`)).split(':')[1].replace(/\s/g, ''));
    await phone.tap('kept');
    await phone.tap('continue');
    await phone.wait('auth.link.codes.confirm');
    const asked = Number((await phone.see('proof')).name.match(/(\d+)$/)[1]);
    await phone.type('proof', codes[asked - 1].slice(-4));
    await phone.tap('confirm');
    await phone.wait('auth.accounts');
    return codes;
}

/** "Sign in on this phone", up to the page that asks for consent. */
export async function signInOnPhone({ manager, phone }) {
    await phone.wait('auth.welcome');
    await phone.tap('add');
    await phone.tap('here');
    await phone.wait('auth.link.signin');
    await phone.tap('changeServer');
    await phone.type('server', manager.address);
    await phone.tap('useServer');
    await phone.type('email', manager.email);
    await phone.type('password', manager.password);
    await phone.tap('continue');
    await phone.wait('auth.link.authorise');
}

/** Links on the phone alone; returns the backup codes the phone showed. */
export async function linkHere(world) {
    await signInOnPhone(world);
    await world.phone.tap('authorise');
    return keepCodes(world.phone);
}

/** From the ways to link to the six digits typed: the QR code that `tab` shows, seen on a picture of its page. */
export async function scanLink({ folder, phone }, tab) {
    await tab.shows('qr');
    const picture = join(folder, 'link.png');
    await tab.page.screenshot({ path: picture });
    await phone.tap('computer');
    await phone.run('camera', 'picture', picture);
    await phone.tap('openCamera');
    await phone.wait('auth.link.authorise');
    await phone.tap('authorise');
    await phone.wait('auth.link.confirm');
    await tab.confirmPhone((await phone.read('digits')).replace(/\D/g, ''));
}

/** Links by the QR code of a signed-in tab's 2FA page; returns the backup codes. */
export async function linkByQr(world, tab) {
    await tab.addKauth();
    await world.phone.wait('auth.welcome');
    await world.phone.tap('add');
    await scanLink(world, tab);
    return keepCodes(world.phone);
}
