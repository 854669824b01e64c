// The five languages say the same things: same keys in the same order, same placeholders, and every key the code asks for.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../assets/manager', import.meta.url));
const text = tag => readFileSync(`${root}/i18n/${tag}.json`, 'utf8');
const read = tag => JSON.parse(text(tag));
const english = read('en');
const holes = sentence => (sentence.match(/\{\w+\}/g) ?? []).sort();
const code = ['js', 'pages'].flatMap(folder => readdirSync(`${root}/${folder}`).map(file => readFileSync(`${root}/${folder}/${file}`, 'utf8'))).join('\n');

test('there are exactly five languages', () => {
  assert.deepEqual(readdirSync(`${root}/i18n`).sort(), ['de.json', 'en.json', 'es.json', 'fr.json', 'it.json']);
});

for (const tag of ['en', 'fr', 'de', 'it', 'es']) {
  test(`${tag}: keys, placeholders, no markup`, () => {
    const words = read(tag);
    assert.deepEqual(Object.keys(words), Object.keys(english));
    assert.equal(text(tag).match(/^ {2}"[^"]+":/gm).length, Object.keys(words).length, 'a key comes twice');
    for (const [key, sentence] of Object.entries(words)) {
      assert.equal(typeof sentence, 'string', key);
      assert.deepEqual(holes(sentence), holes(english[key]), key);
      assert.equal(sentence === '', english[key] === '', `${key} is empty`);
      assert.doesNotMatch(sentence, /[<>]|&\w+;|\s$|^\s|!(?!\w)/, key);
    }
  });
}

test('other languages are not copies of the English', () => {
  for (const tag of ['fr', 'de', 'it', 'es']) {
    const words = read(tag);
    const same = Object.keys(words).filter(key => words[key] === english[key] && /[a-z]{4,}.* .*[a-z]{4,}/i.test(words[key].replace(/\{\w+\}/g, '')));
    assert.deepEqual(same, [], tag);
  }
});

test('every key the code names is there', () => {
  const asked = [...code.matchAll(/\b(?:t|pieces|has)\((?:[^'"`()]*\? )?'([^']+)'(?: : '([^']+)')?/g)].flatMap(match => [match[1], match[2]]).filter(Boolean);
  assert.ok(asked.length > 150, `${asked.length} found`);
  for (const key of asked) assert.ok(key in english || `${key}.other` in english, key);
  for (const key of Object.keys(english).filter(each => each.endsWith('.one'))) assert.ok(key.replace(/one$/, 'other') in english, key);
});

test('every key is asked for by some code', () => {
  const families = ['error.', 'event.', 'confirm.', 'storage.', 'policy.', 'wait.', 'add.expired', 'add.dead', 'device.',
    'reason.', 'help.', 'picture.', 'review.', 'advice.', 'verdict.', 'flaw.', 'broken.', 'check.', 'shop.'];
  for (const key of Object.keys(english)) {
    const name = `${key.replace(/\.\w+$/, '')}.one` in english ? key.replace(/\.(one|other)$/, '') : key;
    assert.ok(code.includes(`'${name}'`) || families.some(family => name.startsWith(family)), key);
  }
});

test('kinds of activity and their words belong together', () => {
  const kinds = /const events = \{([^]*?)\n\};/.exec(readFileSync(`${root}/pages/sessions.js`, 'utf8'))[1].match(/(?:'[a-z-]+'|\b[a-z]+)(?=: \[)/g).map(kind => kind.replaceAll("'", ''));
  assert.deepEqual(kinds.map(kind => `event.${kind}`).concat('event.other').sort(), Object.keys(english).filter(key => key.startsWith('event.')).sort());
});

test('every kind of activity that a check leaves has its words', () => {
  const folder = fileURLToPath(new URL('../../src/manager/check', import.meta.url));
  const sources = readdirSync(folder).filter(file => file.endsWith('.cpp')).map(file => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
  const noted = new Set([...sources.matchAll(/"((?:check|order|reviewer)-[a-z-]+)"/g)].map(match => match[1]));
  noted.delete('check-erased'); // of no account any more
  assert.ok(noted.size >= 15, [...noted].join());
  for (const kind of noted) assert.ok(`event.${kind}` in english, kind);
});

test('the reasons at the desk are, word for word, what the phone shows', () => {
  const house = fileURLToPath(new URL('../..', import.meta.url));
  const page = name => readFileSync(`${house}/qml/KCheck/${name}.qml`, 'utf8');
  const listed = name => [...new RegExp(`constexpr std::array ${name}\\{([^]*?)\\};`).exec(readFileSync(`${house}/src/core/protocol/checkwords.cpp`, 'utf8'))[1].matchAll(/"([a-z]+)"_L1/g)].map(match => match[1]);
  const shown = which => Object.fromEntries([...new RegExp(`function ${which}\\([^]*?\\n    \\}\\n`).exec(page('RejectedWords'))[0].matchAll(/(?:case CheckKind\.\w+\.(\w+)|(default)):\s+return (?:qsTr\()?"(.*?)"/g)]
    .map(([, word, otherwise, text]) => [otherwise ?? word.toLowerCase(), text]));
  const translated = (tag, context, text) => {
    if (tag === 'en') return text;
    const part = readFileSync(`${house}/assets/translations/kauth_${tag}.ts`, 'utf8').split('<context>').find(each => each.includes(`<name>${context}</name>`));
    const plain = part.replaceAll('&apos;', '\'').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const after = plain.slice(plain.indexOf(`<source>${text}</source>`));
    return /<translation>([^]*?)<\/translation>/.exec(after)[1];
  };
  const neutral = 'We could not confirm it’s you';
  assert.ok(page('RejectedPage').includes(`qsTr("${neutral}")`));
  const [flaws, verdicts] = [shown('flaw'), shown('verdict')];
  assert.equal(verdicts.default, '', 'of a fraud no reason is said');
  for (const tag of ['en', 'fr', 'de', 'it', 'es']) {
    const words = read(tag);
    for (const flaw of listed('flaws')) assert.equal(words[`flaw.${flaw}`], translated(tag, 'RejectedWords', flaws[flaw] ?? flaws.default), `${tag} ${flaw}`);
    for (const verdict of listed('verdicts').filter(each => each !== 'neutral')) assert.equal(words[`verdict.${verdict}.reads`], translated(tag, 'RejectedWords', verdicts[verdict]), `${tag} ${verdict}`);
    assert.equal(words['verdict.neutral.reads'], `${translated(tag, 'RejectedPage', neutral)}.`, tag);
  }
  const offered = name => JSON.parse(new RegExp(`choices\\('${name}', (\\[.*?\\])`).exec(readFileSync(`${root}/js/verdicts.js`, 'utf8'))[1].replaceAll('\'', '"'));
  assert.deepEqual(offered('flaw'), listed('flaws'));
  assert.deepEqual(offered('verdict'), listed('verdicts'));
});

test('no page says that a machine knew a face or told a living person: people judge', () => {
  const house = fileURLToPath(new URL('../..', import.meta.url));
  const claims = /liveness|fac(e|ial) recognition|face match|look(s)? alike|lebenderkennung|gesichtserkennung|reconnaissance (faciale|du visage)|détection du vivant|riconoscimento (facciale|del volto)|reconocimiento (facial|de(l)? rostro)|prueba de vida/i;
  const told = ['en', 'fr', 'de', 'it', 'es'].flatMap(tag => [text(tag), readFileSync(`${house}/assets/translations/kauth_${tag}.ts`, 'utf8')]);
  for (const page of readdirSync(`${house}/qml`, { recursive: true }).filter(name => name.endsWith('.qml'))) told.push(readFileSync(`${house}/qml/${page}`, 'utf8'));
  assert.ok(told.length > 60);
  for (const words of told) assert.doesNotMatch(words, claims);
});
