// What the desk's tests and shots have in common: pictures drawn by the browser, and a queue.
import { origin } from './stub.mjs';

/** Three specimen pictures as JPEG bytes: front, back, selfie. */
export async function drawPictures(page) {
  await page.goto(`${origin}/help`);
  const drawn = await page.evaluate(async () => {
    const card = (pen, x, y, w, back) => {
      const tall = w / 1.586;
      pen.fillStyle = back ? '#e4ebe6' : '#dbe8ee';
      pen.fillRect(x, y, w, tall);
      pen.fillStyle = '#2f6075';
      if (!back) pen.fillRect(x, y, w, tall * 0.16);
      pen.font = `600 ${w * 0.04}px sans-serif`;
      pen.fillStyle = back ? '#15303f' : '#fff';
      pen.fillText(back ? 'SPECIMEN OFFICE' : 'SPECIMEN · IDENTITY CARD', x + w * 0.05, y + tall * 0.11);
      pen.fillStyle = '#15303f';
      if (back) ['IDUTOX0000042<5<<<<<<<<<<<<<<<', '9103144F3102282UTO<<<<<<<<<<<0', 'MARCHETTI<<LEA<<<<<<<<<<<<<<<<'].forEach((line, i) => {
        pen.font = `${w * 0.045}px monospace`;
        pen.fillText(line, x + w * 0.05, y + tall * (0.7 + i * 0.1));
      });
      else ['MARCHETTI', 'LÉA', '14.03.1991', 'X0000042'].forEach((line, i) => pen.fillText(line, x + w * 0.4, y + tall * (0.34 + i * 0.15)));
    };
    const draw = (width, height, paint) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#7d6a58';
      pen.fillRect(0, 0, width, height);
      paint(pen);
      return new Promise(resolve => canvas.toBlob(async blob => resolve([...new Uint8Array(await blob.arrayBuffer())]), 'image/jpeg', 0.9));
    };
    return { front: await draw(1200, 800, pen => card(pen, 60, 60, 1080, false)), back: await draw(1200, 800, pen => card(pen, 60, 60, 1080, true)),
      selfie: await draw(1200, 900, pen => {
        pen.fillStyle = '#e9bc9f';
        pen.beginPath();
        pen.ellipse(600, 350, 170, 220, 0, 0, 7);
        pen.fill();
        pen.fillStyle = '#35627e';
        pen.fillRect(340, 600, 520, 300);
        card(pen, 760, 560, 330, false);
      }) };
  });
  return Object.fromEntries(Object.entries(drawn).map(([kind, bytes]) => [kind, Buffer.from(bytes)]));
}

const summary = ({ id, number, reason, submitted, deletes, mine, taken, opens, asked, second, firstWasMe, needsSecond }) =>
  ({ id, number, reason, submitted, deletes, mine, taken, opens, asked, second, firstWasMe, needsSecond });
export const queueOf = cases => ({ cases: cases.map(summary), decidedToday: 12, now: cases[0]?.now ?? Date.now(), known: 'k1' });
