/**
 * Station names in Urdu, derived from the Hindi ones: known words by a table, the endings of place names by another, the
 * rest letter by letter. Short vowels are not written, as in any Urdu text.
 */
const ENDINGS: readonly (readonly [hi: string, ur: string])[] = [
  ['पुरा', ' پورہ'],
  ['पुर', ' پور'],
  ['गंज', ' گنج'],
  ['नगर', ' نگر'],
  ['गढ़', ' گڑھ'],
  ['ाबाद', ' آباد'],
  ['सराय', ' سرائے'],
  ['गांव', ' گاؤں'],
  ['घाट', ' گھاٹ'],
  ['बाजार', ' بازار'],
];

const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ क: 'ک', ख: 'کھ', ग: 'گ', घ: 'گھ', ङ: 'ن', च: 'چ', छ: 'چھ', ज: 'ج', झ: 'جھ', ञ: 'ن', ट: 'ٹ', ठ: 'ٹھ' },
  ...{ ड: 'ڈ', ढ: 'ڈھ', ण: 'ن', त: 'ت', थ: 'تھ', द: 'د', ध: 'دھ', न: 'ن', प: 'پ', फ: 'پھ', ब: 'ب', भ: 'بھ' },
  ...{ म: 'م', य: 'ی', र: 'ر', ल: 'ل', व: 'و', श: 'ش', ष: 'ش', स: 'س', ह: 'ہ' },
};

/** A dot below makes another consonant. */
const DOTTED: Readonly<Record<string, string>> = { क: 'ق', ख: 'خ', ग: 'غ', ज: 'ز', फ: 'ف', ड: 'ڑ', ढ: 'ڑھ' };

const SIGNS: Readonly<Record<string, string>> = {
  ...{ 'ा': 'ا', 'ि': '', 'ी': 'ی', 'ु': '', 'ू': 'و', 'े': 'ی', 'ै': 'ی', 'ो': 'و', 'ौ': 'و', 'ृ': 'ر', 'ॉ': 'ا' },
  ...{ 'ं': 'ن', 'ँ': 'ن', 'ः': 'ہ', '्': '' },
};

/** Vowels that stand by themselves: at the start of a word, and after another vowel. */
const FIRST: Readonly<Record<string, string>> = {
  ...{ अ: 'ا', आ: 'آ', इ: 'ا', ई: 'ای', उ: 'ا', ऊ: 'او', ए: 'ای', ऐ: 'ای', ओ: 'او', औ: 'او' },
};
const INNER: Readonly<Record<string, string>> = {
  ...{ अ: 'ا', इ: 'ئ', ई: 'ئی', उ: 'ؤ', ऊ: 'ؤ', ए: 'ئے', ऐ: 'ئے', ओ: 'ؤ', औ: 'ؤ' },
};

/**
 * @param words Urdu for Hindi words and the first parts of compounds.
 * @returns undefined where a letter is not known.
 */
export function urduName(hindi: string, words: ReadonlyMap<string, string>): string | undefined {
  const parts = hindi.normalize('NFD').split(/(?<=[ ()])|(?=[ ()])/);
  const written = parts.map((part) => (/^[ ()]$/.test(part) ? part : urduWord(part, words)));
  return written.includes(undefined) ? undefined : written.join('').replace(/ +/g, ' ').trim();
}

function urduWord(word: string, words: ReadonlyMap<string, string>): string | undefined {
  const known = words.get(word.normalize('NFC'));
  if (known !== undefined) return known;
  for (const [hi, ur] of ENDINGS) {
    const ending = hi.normalize('NFD');
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const start = word.slice(0, -ending.length);
    const begun = words.get(start.normalize('NFC')) ?? letters(start);
    return begun === undefined ? undefined : begun + ur;
  }
  return letters(word);
}

function letters(word: string): string | undefined {
  let urdu = '';
  // A doubled consonant is written once.
  const signs = [...word.replace(/(.)\u094d\1/gu, '$1')];
  for (const [at, sign] of signs.entries()) {
    const letter = letterAt(signs, at, sign);
    if (letter === undefined) return undefined;
    urdu += letter;
  }
  return urdu;
}

function letterAt(signs: readonly string[], at: number, sign: string): string | undefined {
  const [before, after] = [signs[at - 1] ?? '', signs[at + 1]];
  const last = at === signs.length - 1;
  if (sign === '\u093c') return '';
  // A nasal at the very end is only in the nose.
  if (last && (sign === 'ं' || sign === 'ँ')) return 'ں';
  if (last && (sign === 'े' || sign === 'ै')) return 'ے';
  // Between two vowels one hears a glide: -इया, -उआ.
  if (sign === 'आ' && at > 0) return 'िीइई'.includes(before) ? 'یا' : 'ुूउऊ'.includes(before) ? 'وا' : 'ا';
  const dotted = after === '\u093c' ? DOTTED[sign] : undefined;
  return dotted ?? CONSONANTS[sign] ?? SIGNS[sign] ?? (at === 0 ? FIRST : INNER)[sign];
}
