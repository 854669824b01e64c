// Pictures made to do something else.
const page = '<html><body onload="alert(1)"><script>globalThis.polyglot = true; alert(1)</script></body></html>';

/** A JPEG that is drawn as ever, with a page of HTML in its comment and the end of a ZIP archive behind it. */
export function polyglot(jpeg) {
    const comment = Buffer.from(page);
    const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment]);
    const end = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
    return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2), end]);
}

/** The same JPEG, said to be 30,000 x 30,000 pixels: 3.6 GB for who believes it. */
export function bomb(jpeg, side = 30_000) {
    const huge = Buffer.from(jpeg);
    for (let at = 2; at < huge.length; at += 2 + huge.readUInt16BE(at + 2)) {
        if (huge[at + 1] >= 0xc0 && huge[at + 1] <= 0xc2) { // the frame's header: precision, height, width
            huge.writeUInt16BE(side, at + 5);
            huge.writeUInt16BE(side, at + 7);
            return huge;
        }
    }
    throw new Error('no JPEG');
}
