// What must not be found where only ciphertext belongs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const jpeg = Buffer.from([0xff, 0xd8, 0xff]);

/** Every file of a folder, deep, that holds one of these texts, or begins a JPEG anywhere; each as "file: what". */
export function plainIn(folder, ...texts) {
    const found = [];
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory())
            found.push(...plainIn(path, ...texts));
        if (!entry.isFile())
            continue;
        const bytes = readFileSync(path);
        found.push(...texts.filter(text => bytes.includes(text)).map(text => `${path}: ${text}`));
        // Three bytes are found in ciphertext by chance; with the marker that follows in every JPEG of ours they are not.
        for (let at = bytes.indexOf(jpeg); at >= 0; at = bytes.indexOf(jpeg, at + 1)) {
            if (bytes.subarray(at + 3, at + 13).includes('JFIF') || bytes.subarray(at + 3, at + 13).includes('Exif'))
                found.push(`${path}: a JPEG`);
        }
    }
    return found;
}
