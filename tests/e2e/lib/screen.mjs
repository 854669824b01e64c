// A screen of the journey's own (Xvfb), for what has to stand on one.
import { join } from 'node:path';
import { Program } from './program.mjs';

export class Screen {
    #folder;

    constructor(folder) { this.#folder = folder; }

    async start() {
        const size = '2600x1200x24';
        this.program = new Program('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', size],
            { log: join(this.#folder, 'screen.log') });
        this.display = `:${(await this.program.line(/^(\d+)$/))[1]}`;
    }

    stop() { return this.program?.stop(); }
}
