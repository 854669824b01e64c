// Mail goes out over STARTTLS and SMS through the gateway; what is refused is tried again, and an SMS nobody could use any more is not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './lib/journey.mjs';
import { askForHelp } from './lib/check.mjs';
import { Reviewer } from './lib/desk.mjs';
import { MailServer, SmsGateway } from './lib/mailserver.mjs';
import { makeCertificate } from './lib/manager.mjs';
import { codeOf, SealedCase } from './lib/sealedcase.mjs';

const account = { user: 'manager', password: 'a password with a space' };
const numbers = ['+41791234567', '+41791234568'];
const base64 = text => Buffer.from(text.replace(/\s/g, ''), 'base64');

/** Headers and parts of a mail. */
function readMail({ data }) {
    const [head, ...rest] = data.split('\r\n\r\n');
    const boundary = head.match(/boundary="([^"]+)"/)?.[1];
    const parts = boundary ? data.split(`--${boundary}`).slice(1, -1) : [`\r\n${data.slice(data.indexOf('Content-Type'))}`];
    return { head, rest, parts: parts.map(part => ({ type: part.match(/Content-Type: ([^;\r]+)/)[1], bytes: base64(part.slice(part.indexOf('\r\n\r\n'))) })) };
}

await journey(async ({ manager, browser, folder }) => {
    const tls = makeCertificate(folder); // the same as the Manager's
    const mails = await new MailServer(tls, account).listen();
    const gateway = await new SmsGateway().listen();
    const config = join(folder, 'manager.conf');
    writeFileSync(join(folder, 'smtp.txt'), `${account.password}\n`);
    writeFileSync(join(folder, 'sms.txt'), 'token-of-the-gateway\n');
    writeFileSync(config, [`smtp = smtp://localhost:${mails.port}`, `smtp-user = ${account.user}`, `smtp-password-file = ${join(folder, 'smtp.txt')}`,
        `smtp-ca = ${tls.certificate}`, 'mail-from = manager@kauth.example', `sms-url = http://127.0.0.1:${gateway.port}/send`,
        `sms-token-file = ${join(folder, 'sms.txt')}`, 'sms-prefixes = +41 +33'].join('\n'));
    await manager.stop();
    await manager.start({ accounts: 1, config });

    await Reviewer.enlist({ manager, browser }, 'demo1@kauth.example');
    const [tab, outbox] = [await browser.open(manager), await browser.open(manager)];
    const link = async (from = tab) => {
        await from.go('/help');
        await from.thing('help-cancel').or(from.thing('reason-forgotten_password')).first().waitFor();
        if (await from.thing('help-cancel').count() > 0) {
            await from.press('help-cancel');
            await from.press('help-cancel-sure');
            await from.press('help-new');
        }
        await askForHelp(from, 'forgotten_password', manager.email);
        return from.thing('qr').getAttribute('data-uri');
    };

    // A mail that the server takes at once: encrypted, to one person, from a known sender.
    const sent = await SealedCase.open(manager, await link());
    const asked = await mails.one(mail => mail.to.includes(`<${manager.email}>`));
    assert.equal(asked.secure, true);
    assert.match(asked.from, /^<manager@kauth\.example>/);
    assert.match(readMail(asked).head, /Subject: Help to sign in was asked for/);
    assert.match(readMail(asked).parts[0].bytes.toString(), new RegExp(`case ${sent.card.number}`));

    // An SMS by the gateway, with its token; and none to where none may go.
    await sent.confirm(numbers[0], async () => (await gateway.one(sms => sms.to === numbers[0])).text.match(/\d{6}/)[0]);
    const [sms] = gateway.taken;
    assert.deepEqual([sms.method, sms.path, sms.type, sms.authorization], ['POST', '/send', 'application/json', 'Bearer token-of-the-gateway']);
    assert.match(sms.text, /Never read it out/);
    assert.equal((await sent.withdraw()).status, 200);

    // The gateway is away: tried again 10 s later, by the Manager's clock.
    gateway.refusing = true;
    const other = await SealedCase.open(manager, await link());
    await other.confirm(numbers[1], async () => {
        await gateway.refusal();
        gateway.refusing = false;
        await manager.ahead(11);
        return (await gateway.one(each => each.to === numbers[1])).text.match(/\d{6}/)[0];
    });
    assert.equal(gateway.taken.filter(each => each.to === numbers[1]).length, 1, 'once is enough');
    const abroad = await SealedCase.open(manager, await link());
    assert.equal(codeOf(await abroad.askCode('+390612345678')), 'region');

    // The mail server is away for a while, too; the mail of an order brings its QR code as a picture.
    mails.refusing = true;
    await tab.signIn();
    await tab.go('/shop');
    await tab.press('order');
    await tab.shows('shop-blocked');
    await mails.refusal();
    await outbox.go('/outbox');
    mails.refusing = false;
    await manager.ahead(60);
    const order = readMail(await mails.one(mail => /Subject: Your order waits/.test(mail.data)));
    assert.deepEqual(order.parts.map(part => part.type), ['text/plain', 'image/png']);
    const picture = join(folder, 'mailed.png');
    writeFileSync(picture, order.parts[1].bytes);
    const code = execFileSync(join(manager.bin, 'kctl'), ['scan', picture]).toString().trim();
    const mailed = order.parts[0].bytes.toString().match(/https:\/\/\S+/)[0];
    assert.equal(new URL(code).searchParams.get('t'), new URL(mailed).searchParams.get('t'), 'one code, in both forms');

    // An SMS that came too late is not sent any more; one that was asked for after it is.
    gateway.refusing = true;
    const [tooLate, inTime] = ['+33612345678', '+33612345679'];
    const late = await SealedCase.open(manager, code);
    assert.equal((await late.askCode(tooLate)).status, 200);
    await gateway.refusal();
    gateway.refusing = false;
    await manager.ahead(60 + 11 * 60);
    const after = await SealedCase.open(manager, await link(outbox));
    assert.equal((await after.askCode(inTime)).status, 200);
    await gateway.one(each => each.to === inTime);
    assert.ok(!gateway.taken.some(each => each.to === tooLate));
    for (const server of [mails, gateway])
        server.server.close();
}, { manager: { accounts: 1 }, seconds: 300, phone: false });
