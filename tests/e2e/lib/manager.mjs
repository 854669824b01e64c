// A Manager of its own for one test: TLS, any free port, developer mode for its clock.
import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Program } from './program.mjs';

/** A certificate for localhost; returns where it and its key lie. */
export function makeCertificate(folder) {
    const certificate = join(folder, 'tls.pem');
    const key = join(folder, 'tls.key');
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes',
        '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-days', '2',
        '-keyout', key, '-out', certificate], { stdio: 'pipe' });
    return { certificate, key };
}

/** A port nobody listens on just now. */
export async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    return port;
}

export class Manager {
    #folder;

    constructor({ bin, folder, certificate, key }) {
        Object.assign(this, { bin, certificate, key });
        this.#folder = folder;
        this.port = 0;
    }

    /** Its database, keys and what people sent. */
    get data() { return join(this.#folder, 'manager'); }

    /** `kmanager --data FOLDER WORDS...`: what an administrator does beside the running one. */
    run(...words) {
        return promisify(execFile)(join(this.bin, 'kmanager'), ['--data', this.data, ...words]);
    }

    /**
     * Starts it, where it was before; or on another port, behind the origin it is known by. `accounts`: more people with the
     * same password, demo1@kauth.example and so on. `config`: a file with more settings.
     */
    async start({ port = this.port, origin, accounts, config } = {}) {
        this.program = new Program(join(this.bin, 'kmanager'),
            ['--developer', '--demo', '--data', this.data, '--listen', `127.0.0.1:${port}`,
                '--certificate', this.certificate, '--certificate-key', this.key, ...(origin ? ['--origin', origin] : []),
                ...(accounts ? ['--demo-accounts', accounts] : []), ...(config ? ['--config', config] : [])],
            { log: join(this.#folder, 'manager.log') });
        this.address = (await this.program.line(/^ready (\S+)/))[1];
        this.port = port || Number(new URL(this.address).port);
        [, this.email, this.password] = await this.program.line(/^demo account: (\S+) +password: (\S+)/);
    }

    stop() { return this.program?.stop(); }

    /** As a power cut: no clean stop. */
    async kill() {
        this.program.signal('SIGKILL');
        await this.program.exited;
    }

    /** The Manager's clock runs `seconds` ahead from now on. */
    ahead(seconds) {
        return new Promise((resolve, reject) => {
            const sent = request(`${this.address}/dev/clock`,
                { method: 'POST', ca: readFileSync(this.certificate), headers: { 'content-type': 'application/json' } },
                answer => {
                    answer.resume();
                    answer.on('end', () => answer.statusCode < 300 ? resolve() : reject(new Error(`/dev/clock: ${answer.statusCode}`)));
                });
            sent.on('error', reject);
            sent.end(JSON.stringify({ offset_ms: Math.round(seconds * 1000) }));
        });
    }
}
