// The line between phone and Manager, with the Manager's own certificate: passes everything on, knows what was asked and what
// was uploaded from which byte, and breaks or keeps an answer to itself when it is told to.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:https';
import { connect } from 'node:tls';

export class Line {
    /** Each PATCH that was passed on: {path, offset, bytes, status}; without a status it was not answered. */
    parts = [];
    /** Everything else that the Manager answered: {path, body, status}. */
    asked = [];
    #breakAt = Infinity;
    #broken = () => {};
    #keeps = '';
    #kept = () => {};

    constructor(manager) { this.manager = manager; }

    async listen(port) {
        this.ca = readFileSync(this.manager.certificate);
        this.server = createServer({ cert: this.ca, key: readFileSync(this.manager.key) },
            (question, reply) => this.#pass(question, reply));
        this.server.on('upgrade', (question, socket, head) => this.#passChannel(question, socket, head));
        this.server.listen(port, '127.0.0.1');
        await once(this.server, 'listening');
    }

    /** Once `bytes` more of uploads have gone by, nothing goes by any more until `mend`; resolves then. */
    breakAfter(bytes) {
        this.#breakAt = this.parts.reduce((sum, part) => sum + part.bytes, 0) + bytes;
        return new Promise(resolve => { this.#broken = resolve; });
    }

    mend() { this.#breakAt = Infinity; }

    /** The next answer from `path` goes no further; resolves once the Manager has given it. */
    holdBack(path) {
        this.#keeps = path;
        return new Promise(resolve => { this.#kept = resolve; });
    }

    stop() {
        this.server.close();
        this.server.closeAllConnections();
    }

    /** What the phone gets instead of this answer. */
    answer(path, status, body) { return body; }

    #pass(question, reply) {
        const part = question.method === 'PATCH'
            ? { path: question.url, offset: Number(question.headers['upload-offset']), bytes: 0 } : null;
        const asked = [];
        const passed = request({ host: 'localhost', port: this.manager.port, ca: this.ca, method: question.method,
            path: question.url, headers: question.headers }, answer => {
            const parts = [];
            answer.on('data', part => parts.push(part));
            answer.on('error', () => reply.destroy());
            answer.on('end', () => {
                if (part)
                    part.status = answer.statusCode;
                else
                    this.asked.push({ path: question.url, body: Buffer.concat(asked), status: answer.statusCode });
                if (question.url === this.#keeps) {
                    this.#keeps = '';
                    this.#kept();
                    return;
                }
                const body = this.answer(question.url, answer.statusCode, Buffer.concat(parts));
                const { 'transfer-encoding': _, ...headers } = answer.headers;
                reply.writeHead(answer.statusCode, { ...headers, ...(question.method === 'HEAD' ? {} : { 'content-length': body.length }) });
                reply.end(body);
            });
        });
        passed.on('error', () => reply.destroy());
        if (!part) {
            question.on('data', bytes => asked.push(bytes));
            question.pipe(passed);
            return;
        }
        this.parts.push(part);
        question.on('data', bytes => {
            part.bytes += bytes.length;
            passed.write(bytes);
            if (this.parts.reduce((sum, each) => sum + each.bytes, 0) >= this.#breakAt) {
                question.destroy();
                passed.destroy();
                this.#broken();
            }
        });
        question.on('end', () => passed.end());
        question.on('error', () => passed.destroy());
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
}
