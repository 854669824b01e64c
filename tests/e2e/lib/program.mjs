// A child process with its output kept, its lines awaited, and no way to outlive the test.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const running = new Set();

export class Program {
    #lines = [];
    #news = new EventEmitter();

    constructor(command, args, { env = {}, log }) {
        // Its own process group: what it starts itself goes with it.
        this.child = spawn(command, args, {
            env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true,
        });
        this.name = command.split('/').at(-1);
        this.exited = once(this.child, 'exit').catch(error => [error.message]).then(([code, signal]) => {
            running.delete(this);
            this.ended = signal ?? code;
            this.#news.emit('news');
        });
        running.add(this);
        for (const stream of [this.child.stdout, this.child.stderr])
            createInterface({ input: stream }).on('line', line => {
                appendFileSync(log, `${line}\n`);
                this.#lines.push(line);
                this.#news.emit('news');
            });
    }

    /** The match of the first line, printed already or still to come, that `pattern` matches. */
    async line(pattern, seconds = 90) {
        const late = AbortSignal.timeout(seconds * 1000);
        for (let seen = 0;;) {
            for (; seen < this.#lines.length; ++seen) {
                const match = this.#lines[seen].match(pattern);
                if (match)
                    return match;
            }
            if (this.ended !== undefined)
                throw new Error(`${this.name} ended (${this.ended}) before it printed ${pattern}`);
            await once(this.#news, 'news', { signal: late }).catch(() => {
                throw new Error(`${this.name} did not print ${pattern} within ${seconds} s`);
            });
        }
    }

    signal(name) {
        try {
            process.kill(-this.child.pid, name);
        } catch {
            // Gone already.
        }
    }

    /** Asks it to end; insists after some seconds. */
    async stop() {
        this.signal('SIGTERM');
        const insist = setTimeout(() => this.signal('SIGKILL'), 5000);
        await this.exited;
        clearTimeout(insist);
        this.signal('SIGKILL');
    }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => process.exit(1));
process.on('exit', () => running.forEach(program => program.signal('SIGKILL')));
