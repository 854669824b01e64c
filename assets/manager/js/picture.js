// A picture of a case: decoded once its header is known to be harmless, drawn with a mark that says whose screen showed it.
import { button, sheet } from './controls.js';
import { h } from './dom.js';
import { t } from './i18n.js';
import { jpegSize } from './sealed.js';

const longest = 1600; // of the small one, in pixels

export class PictureView {
  static async of(bytes, { name, kind, mark }) {
    jpegSize(bytes);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    return new PictureView(bitmap, { name, kind, mark });
  }

  constructor(bitmap, { name, kind, mark }) {
    Object.assign(this, { bitmap, mark, name, turned: 0 });
    this.canvas = h('canvas', { role: 'img', 'aria-label': name });
    this.element = h('figure', { class: `picture ${kind}`, id: `picture-${kind}` }, h('figcaption', {}, h('b', { class: 'grow' }, name),
      button('', { id: 'zoom', kind: 'symbol', symbol: 'zoom', label: t('picture.zoom', { picture: name }), press: () => this.zoom() }),
      button('', { id: 'turn', kind: 'symbol', symbol: 'turn', label: t('picture.turn', { picture: name }), press: () => { this.turned = (this.turned + 1) % 4; this.draw(this.canvas, longest); } })), this.canvas);
    this.draw(this.canvas, longest);
  }

  draw(canvas, most) {
    const { width, height } = this.bitmap;
    const scale = Math.min(1, most / Math.max(width, height));
    const [w, tall] = [Math.round(width * scale), Math.round(height * scale)];
    const lies = this.turned % 2;
    canvas.width = lies ? tall : w;
    canvas.height = lies ? w : tall;
    const pen = canvas.getContext('2d');
    pen.translate(canvas.width / 2, canvas.height / 2);
    pen.save();
    pen.rotate(this.turned * Math.PI / 2);
    pen.drawImage(this.bitmap, -w / 2, -tall / 2, w, tall);
    pen.restore();
    const size = Math.max(canvas.width, canvas.height);
    pen.rotate(-22 * Math.PI / 180);
    pen.font = `600 ${Math.round(size / 40)}px Inter, sans-serif`;
    const step = size / 5;
    for (let y = -size; y < size; y += step) {
      for (let x = -size; x < size; x += step * 2.2) {
        const odd = Math.round(y / step) % 2;
        pen.fillStyle = odd ? '#ffffff4d' : '#0b10162b';
        pen.fillText(this.mark, x + (odd ? step : 0), y);
      }
    }
  }

  zoom() {
    const large = h('canvas', { role: 'img', 'aria-label': this.name });
    this.draw(large, Math.max(this.bitmap.width, this.bitmap.height));
    const shown = sheet(this.name, close => [h('div', { class: 'large', tabindex: 0 }, large), h('div', { class: 'acts' }, button(t('close'), { id: 'cancel', press: () => close(null) }))]);
    large.closest('dialog').classList.add('whole');
    return shown;
  }

  /** Nothing of it stays in memory. */
  close() {
    this.bitmap.close();
    this.canvas.width = this.canvas.height = 0;
  }
}
