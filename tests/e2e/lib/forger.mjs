// Someone in the middle who has even the right certificate: passes everything on to the Manager, and while `forging`
// signs the answers to phones anew, with a key of their own and everything else left as it was.
import { generateKeyPairSync, sign } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:https';
import { connect } from 'node:tls';

export class Forger {
    forging = true;
    #forged = new EventEmitter();
    #key = generateKeyPairSync('ed25519').privateKey;

    constructor(manager) { this.manager = manager; }

    async listen(port) {
        this.ca = readFileSync(this.manager.certificate);
        this.server = createServer({ cert: this.ca, key: readFileSync(this.manager.key) },
            (question, reply) => this.#pass(question, reply));
        this.server.on('upgrade', (question, socket, head) => this.#passChannel(question, socket, head));
        this.server.listen(port, '127.0.0.1');
        await once(this.server, 'listening');
    }

    /** After the next forged answer. */
    forgedOne() { return once(this.#forged, 'answer'); }

    stop() {
        this.server.close();
        this.server.closeAllConnections();
    }

    #pass(question, reply) {
        const passed = request({ host: 'localhost', port: this.manager.port, ca: this.ca, method: question.method,
            path: question.url, headers: question.headers }, answer => {
            const parts = [];
            answer.on('data', part => parts.push(part));
            answer.on('end', () => {
                const body = this.#signedAnew(question.url, answer, Buffer.concat(parts));
                const { 'transfer-encoding': _, ...headers } = answer.headers;
                reply.writeHead(answer.statusCode, { ...headers, 'content-length': body.length }).end(body);
            });
        });
        passed.on('error', () => reply.destroy());
        question.pipe(passed);
    }

    #passChannel(question, socket, head) {
        const passed = connect({ host: 'localhost', port: this.manager.port, ca: this.ca }, () => {
            const headers = Object.entries(question.headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
            passed.write(`${question.method} ${question.url} HTTP/1.1\r\n${headers}\r\n`);
            passed.write(head);
            passed.pipe(socket).pipe(passed);
        });
        passed.on('error', () => socket.destroy());
        socket.on('error', () => passed.destroy());
    }

    #signedAnew(path, answer, body) {
        if (!this.forging || path !== '/v1/fetch' || answer.statusCode !== 200)
            return body;
        const [header, payload] = body.toString().split('.');
        const signature = sign(null, Buffer.from(`${header}.${payload}`), this.#key).toString('base64url');
        setImmediate(() => this.#forged.emit('answer'));
        return Buffer.from(`${header}.${payload}.${signature}`);
    }
}
