// Writes plans.inc and assets/countries.tsv again, from what is public: the numbering plans as libphonenumber keeps them, the names
// of the countries as Unicode CLDR has them (in Node).
//   npm i --prefix FOLDER libphonenumber-js && node renew.mjs FOLDER
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { writeFileSync } from 'node:fs';

const require = createRequire(resolve(process.argv[2], 'package.json'));
const { getCountries, getCountryCallingCode, parsePhoneNumber } = require('libphonenumber-js/max');
const metadata = require('libphonenumber-js/metadata.max.json');
const examples = require('libphonenumber-js/examples.mobile.json');
const here = new URL('.', import.meta.url);

const Fixed = 0, Mobile = 1;
const All = '0123456789'.split('');

/** The beginnings of all numbers a pattern knows: sets of strings of `depth` digits, or less where the number ends before. */
class Beginnings {
    constructor(pattern, depth) {
        this.text = pattern;
        this.at = 0;
        this.depth = depth;
    }

    read() {
        let all = this.sequence();
        while (this.text[this.at] === '|') {
            ++this.at;
            all = new Set([...all, ...this.sequence()]);
        }
        return all;
    }

    sequence() {
        let made = new Set(['']);
        while (this.at < this.text.length && !'|)'.includes(this.text[this.at]))
            made = this.repeated(made, this.atom());
        return made;
    }

    atom() {
        const character = this.text[this.at++];
        if (character === '\\')
            return new Set(this.text[this.at++] === 'd' ? All : []);
        if (character === '[') {
            const end = this.text.indexOf(']', this.at);
            const inside = new RegExp('[' + this.text.slice(this.at, end) + ']');
            this.at = end + 1;
            return new Set(All.filter(digit => inside.test(digit)));
        }
        if (character !== '(')
            return new Set([character]);
        this.at += 2; // ?:
        const group = this.read();
        ++this.at;
        return group;
    }

    repeated(before, atom) {
        let [least, most] = [1, 1];
        const counted = /^\{(\d+)(?:,(\d+))?\}/.exec(this.text.slice(this.at));
        if (counted) {
            [least, most] = [Number(counted[1]), Number(counted[2] ?? counted[1])];
            this.at += counted[0].length;
        } else if (this.text[this.at] === '?') {
            least = 0;
            ++this.at;
        }
        let made = before;
        let ends = least === 0 ? before : new Set();
        for (let i = 1; i <= Math.min(most, Math.max(least, this.depth)); ++i) {
            made = new Set([...made].flatMap(text => text.length >= this.depth ? [text] : [...atom].map(more => (text + more).slice(0, this.depth))));
            if (i >= least)
                ends = new Set([...ends, ...made]);
        }
        return ends;
    }
}

/** 70 71 ... 79 is 7. */
function shortened(beginnings) {
    let all = new Set(beginnings);
    for (let length = Math.max(...beginnings.map(text => text.length)); length > 1; --length) {
        for (const head of new Set([...all].filter(text => text.length === length).map(text => text.slice(0, -1)))) {
            if (All.every(digit => all.has(head + digit))) {
                All.forEach(digit => all.delete(head + digit));
                all.add(head);
            }
        }
    }
    return [...all].sort();
}

function plan(region) {
    const country = metadata.countries[region];
    const [code, , general, lengths, , trunk] = country;
    const mobile = [country[11]?.[Mobile], country[11]?.[Fixed]].find(type => type?.[0]) ?? [general, lengths];
    const depth = code === '1' ? 3 : 2; // North America tells its countries apart by three digits
    const starts = shortened([...new Beginnings(mobile[0], depth).read()]);
    const main = metadata.country_calling_codes[code][0] === region;
    const shown = examples[region] && parsePhoneNumber(examples[region], region).formatInternational();
    const groups = shown ? shown.split(/[ -]/).slice(1).map(group => group.length).join('') : '';
    return `{"${region}", "${code}", ${main}, "${trunk || ''}", "${(mobile[1] ?? lengths).join(' ')}", "${groups}", "${starts.join(' ')}"},`;
}

const regions = getCountries().filter(region => region !== 'AC' && region !== 'TA').sort();
writeFileSync(new URL('plans.inc', here), '// Written by renew.mjs.\n' + regions.map(plan).join('\n') + '\n');

const languages = ['en', 'fr', 'de', 'it', 'es'];
const names = languages.map(language => new Intl.DisplayNames([language], { type: 'region' }));
const lines = regions.map(region => [region, ...names.map(name => name.of(region))].join('\t'));
writeFileSync(new URL('../../../../assets/countries.tsv', here), ['region', ...languages].join('\t') + '\n' + lines.join('\n') + '\n');
