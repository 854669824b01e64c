// A film of JPEG pictures (AVI, MJPEG), small enough to be written here: what is before a camera when something moves.

const text = four => Buffer.from(four, 'latin1');
const numbers = (...values) => {
    const bytes = Buffer.alloc(4 * values.length);
    values.forEach((value, i) => bytes.writeUInt32LE(value, 4 * i));
    return bytes;
};
const chunk = (name, ...parts) => {
    const body = Buffer.concat(parts);
    return Buffer.concat([text(name), numbers(body.length), body, Buffer.alloc(body.length % 2)]);
};
const list = (name, ...parts) => chunk('LIST', text(name), ...parts);

/** The bytes of a film of these JPEGs, all of one size. */
export function movie(pictures, { width, height, perSecond }) {
    const largest = Math.max(...pictures.map(picture => picture.length));
    const key = 0x10;
    const head = chunk('avih', numbers(1e6 / perSecond, largest * perSecond, 0, key, pictures.length, 0, 1, largest, width, height, 0, 0, 0, 0));
    const stream = chunk('strh', text('vids'), text('MJPG'), numbers(0, 0, 0, 1, perSecond, 0, pictures.length, largest, 0xffffffff, 0),
        numbers(0, (height << 16) | width));
    const format = chunk('strf', numbers(40, width, height, (24 << 16) | 1), text('MJPG'), numbers(3 * width * height, 0, 0, 0, 0));
    let at = 4; // of a chunk in movi, from its name on
    const index = [];
    for (const picture of pictures) {
        index.push(text('00dc'), numbers(key, at, picture.length));
        at += 8 + picture.length + picture.length % 2;
    }
    return chunk('RIFF', text('AVI '), list('hdrl', head, list('strl', stream, format)),
        list('movi', ...pictures.map(picture => chunk('00dc', picture))), chunk('idx1', ...index));
}
