// A machine-readable zone as the phone read it (ICAO 9303): its check digits, and the few fields a reviewer compares.
// Shown as advice; the pictures are what counts.
const value = letter => letter === '<' ? 0 : letter >= '0' && letter <= '9' ? letter.charCodeAt(0) - 48 : letter.charCodeAt(0) - 55;
const digit = field => String([...field].reduce((sum, letter, i) => sum + value(letter) * [7, 3, 1][i % 3], 0) % 10);
const holds = (field, check) => check === digit(field) || (check === '<' && /^<*$/.test(field));

const layouts = {
  '3x30': lines => ({ number: lines[0].slice(5, 14), numberCheck: lines[0][14], birth: lines[1].slice(0, 6), birthCheck: lines[1][6],
    expiry: lines[1].slice(8, 14), expiryCheck: lines[1][14], name: lines[2],
    all: lines[0].slice(5) + lines[1].slice(0, 7) + lines[1].slice(8, 15) + lines[1].slice(18, 29), allCheck: lines[1][29] }),
  '2x36': lines => ({ number: lines[1].slice(0, 9), numberCheck: lines[1][9], birth: lines[1].slice(13, 19), birthCheck: lines[1][19],
    expiry: lines[1].slice(21, 27), expiryCheck: lines[1][27], name: lines[0].slice(5),
    all: lines[1].slice(0, 10) + lines[1].slice(13, 20) + lines[1].slice(21, 35), allCheck: lines[1][35] }),
  '2x44': lines => ({ number: lines[1].slice(0, 9), numberCheck: lines[1][9], birth: lines[1].slice(13, 19), birthCheck: lines[1][19],
    expiry: lines[1].slice(21, 27), expiryCheck: lines[1][27], name: lines[0].slice(5),
    all: lines[1].slice(0, 10) + lines[1].slice(13, 20) + lines[1].slice(21, 43), allCheck: lines[1][43] }),
};

/** Year, month, day of a six-digit date; two-digit years lie in the past for births, up to 60 years ahead for expiries. */
function date(six, latest) {
  const [year, month, day] = [six.slice(0, 2), six.slice(2, 4), six.slice(4, 6)].map(Number);
  if (!/^\d{6}$/.test(six) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const century = Math.floor(latest / 100) * 100;
  return { year: century + year > latest ? century + year - 100 : century + year, month, day };
}

/** {good, name, birth, expiry, number} of the lines; null for a zone of another kind. */
export function readZone(lines, now = new Date()) {
  const layout = layouts[`${lines.length}x${lines[0]?.length}`];
  if (!layout || lines.some(line => line.length !== lines[0].length || !/^[A-Z0-9<]+$/.test(line))) return null;
  const zone = layout(lines);
  // A number longer than nine goes on after its check digit's place, which then is a filler.
  const longNumber = zone.numberCheck === '<' && lines.length === 3;
  const tail = longNumber ? /^[A-Z0-9]+/.exec(lines[0].slice(15))?.[0] ?? '' : '';
  const number = longNumber && tail ? zone.number + tail.slice(0, -1) : zone.number;
  const numberGood = longNumber && tail ? holds(number, tail.at(-1)) : holds(zone.number, zone.numberCheck);
  const [surname, given] = zone.name.split('<<');
  const plain = part => (part ?? '').replaceAll('<', ' ').trim();
  return { good: numberGood && holds(zone.birth, zone.birthCheck) && holds(zone.expiry, zone.expiryCheck) && holds(zone.all, zone.allCheck),
    name: [plain(surname), plain(given)].filter(Boolean).join(', '), number: plain(number),
    birth: date(zone.birth, now.getFullYear()), expiry: date(zone.expiry, now.getFullYear() + 60) };
}
