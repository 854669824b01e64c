// A Manager of its own for one test: TLS, any free port, developer mode for its clock.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
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

export class Manager {
    #folder;

    constructor({ bin, folder, certificate, key }) {
        Object.assign(this, { bin, certificate, key });
        this.#folder = folder;
        this.port = 0;
    }

    /** Starts it, on the port it had before; `data` names its folder: another name is another server. */
    async start(data = 'manager') {
        const folder = join(this.#folder, data);
        mkdirSync(folder, { recursive: true });
        this.program = new Program(join(this.bin, 'kmanager'),
            ['--developer', '--demo', '--data', folder, '--listen', `127.0.0.1:${this.port}`,
                '--certificate', this.certificate, '--certificate-key', this.key],
            { log: join(this.#folder, `${data}.log`) });
        const [, address, port] = await this.program.line(/^ready (https:\/\/localhost:(\d+))/);
        this.address = address;
        this.port = Number(port);
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
            sent.end(JSON.stringify({ offset_ms: seconds * 1000 }));
        });
    }
}
