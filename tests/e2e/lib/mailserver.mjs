// A small SMTP server that takes mail over STARTTLS alone (RFC 5321, 3207, 4954), and a gateway for SMS, as a provider would run
// them. Both refuse as long as `refusing`, and keep what they took.
import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { TLSSocket, createSecureContext } from 'node:tls';

class Server {
    refusing = false;
    refused = 0;
    taken = [];
    news = new EventEmitter();

    async listen() {
        this.server.listen(0, '127.0.0.1');
        await once(this.server, 'listening');
        this.port = this.server.address().port;
        return this;
    }

    /** The first it has taken, or will take, for which `fits` holds. */
    async one(fits, seconds = 20) {
        const late = AbortSignal.timeout(seconds * 1000);
        for (;;) {
            const found = this.taken.find(fits);
            if (found)
                return found;
            await once(this.news, 'news', { signal: late });
        }
    }

    /** The next time it refuses. */
    async refusal(seconds = 20) {
        for (const before = this.refused; this.refused === before;)
            await once(this.news, 'news', { signal: AbortSignal.timeout(seconds * 1000) });
    }

    keep(what) {
        this.taken.push(what);
        this.news.emit('news');
    }

    refuse() {
        ++this.refused;
        this.news.emit('news');
    }
}

export class MailServer extends Server {
    constructor({ certificate, key }, account) {
        super();
        this.context = createSecureContext({ cert: readFileSync(certificate), key: readFileSync(key) });
        this.login = Buffer.from(`\0${account.user}\0${account.password}`).toString('base64');
        this.server = createServer(socket => this.#talk(socket, false));
    }

    #talk(socket, secure) {
        const say = text => socket.write(`${text}\r\n`);
        const lines = createInterface({ input: socket, crlfDelay: Infinity });
        const mail = { secure, to: [], data: null };
        let [asked, known] = [false, false];
        socket.on('error', () => {});
        if (!secure)
            say('220 mail.test');
        lines.on('line', line => {
            if (mail.data) {
                if (line === '.') {
                    this.keep({ ...mail, data: mail.data.join('\r\n') });
                    mail.data = null;
                    return say('250 kept');
                }
                return mail.data.push(line.replace(/^\./, ''));
            }
            if (/^EHLO/.test(line))
                return say(secure ? '250-mail.test\r\n250 AUTH PLAIN' : '250-mail.test\r\n250 STARTTLS');
            if (line === 'STARTTLS' && !secure) {
                lines.close();
                socket.removeAllListeners('data');
                say('220 go ahead');
                return this.#talk(new TLSSocket(socket, { isServer: true, secureContext: this.context }), true);
            }
            if (line === 'QUIT') {
                say('221 bye');
                return socket.end();
            }
            if (!secure)
                return say('530 STARTTLS first');
            if (line === 'AUTH PLAIN') {
                asked = true;
                return say('334 ');
            }
            if (asked || /^AUTH PLAIN /.test(line)) {
                known = line.replace('AUTH PLAIN ', '') === this.login;
                asked = false;
                return say(known ? '235 welcome' : '535 who is that');
            }
            if (!known)
                return say('530 AUTH first');
            if (/^MAIL FROM:/.test(line)) {
                if (this.refusing) {
                    say('451 later');
                    return this.refuse();
                }
                mail.from = line.slice(10);
            } else if (/^RCPT TO:/.test(line)) {
                mail.to.push(line.slice(8));
            } else if (line === 'DATA') {
                mail.data = [];
                return say('354 go ahead');
            }
            say('250 ok');
        });
    }
}

export class SmsGateway extends Server {
    constructor() {
        super();
        this.server = createHttp(async (request, reply) => {
            const body = Buffer.concat(await request.toArray()).toString();
            if (this.refusing) {
                reply.writeHead(503).end();
                return this.refuse();
            }
            reply.writeHead(202).end();
            this.keep({ ...JSON.parse(body), method: request.method, path: request.url, type: request.headers['content-type'], authorization: request.headers.authorization });
        });
    }
}
