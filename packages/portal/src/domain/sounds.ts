import anyAscii from 'any-ascii';

type Rule = readonly [pattern: RegExp, replacement: string];

const apply = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((changed, [from, to]) => changed.replace(from, to), text);

const DEVANAGARI_CONSONANTS: Readonly<Record<string, string>> = {
  ...{ क: 'k', ख: 'k', ग: 'g', घ: 'g', ङ: 'n', च: 'c', छ: 'c', ज: 'j', झ: 'j', ञ: 'n', ट: 't', ठ: 't', ड: 'd', ढ: 'd' },
  ...{ ण: 'n', त: 't', थ: 't', द: 'd', ध: 'd', न: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'b', म: 'm', य: 'y', र: 'r', ल: 'l' },
  ...{ ळ: 'l', व: 'b', श: 's', ष: 's', स: 's', ह: 'h' },
};

const DEVANAGARI_VOWELS: Readonly<Record<string, string>> = {
  ...{ अ: 'A', आ: 'A', इ: 'I', ई: 'I', उ: 'U', ऊ: 'U', ऋ: 'rX', ए: 'I', ऐ: 'I', ओ: 'U', औ: 'U', ऑ: 'O' },
  ...{ 'ा': 'A', 'ि': 'I', 'ी': 'I', 'ु': 'U', 'ू': 'U', 'ृ': 'rX', 'े': 'I', 'ै': 'I', 'ो': 'U', 'ौ': 'U', 'ॉ': 'O' },
  // Nasals before whatever follows (चंपारण, Champaran); the virama says that there is no vowel.
  ...{ 'ं': 'n', 'ँ': 'n', 'ः': '', '्': '', ऽ: '' },
};

function devanagariSounds(word: string): string {
  // A dot below makes ड and ढ an r; in the others spelling leaves out what it makes.
  const letters = [
    ...word
      .normalize('NFD')
      .replace(/[डढ]\u093c/g, 'र')
      .replace(/\u093c/g, ''),
  ];
  return letters
    .map((letter, at) => {
      const consonant = DEVANAGARI_CONSONANTS[letter];
      if (consonant === undefined) return DEVANAGARI_VOWELS[letter] ?? '';
      return /[\u093e-\u094d]/.test(letters[at + 1] ?? '') ? consonant : `${consonant}A`;
    })
    .join('');
}

const URDU_CONSONANTS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', پ: 'p', ت: 't', ٹ: 't', ث: 's', ج: 'j', چ: 'c', ح: 'h', خ: 'k', د: 'd', ڈ: 'd', ذ: 'j', ر: 'r', ڑ: 'r' },
  ...{ ز: 'j', ژ: 'j', س: 's', ش: 's', ص: 's', ض: 'j', ط: 't', ظ: 'j', غ: 'g', ف: 'f', ق: 'k', ک: 'k', ك: 'k', گ: 'g' },
  ...{ ل: 'l', م: 'm', ن: 'n', ں: 'n', ہ: 'h', ه: 'h', ة: 't' },
};

/** Urdu letters that say one thing here and another there, in this order. */
const URDU_RULES: readonly Rule[] = [
  [/[يى]/g, 'ی'],
  // Signs above and below, which hardly anybody writes; ھ only makes an aspirate of the letter before it.
  [/پھ/g, 'ف'],
  [/[\u064b-\u065f\u0670\u0621\u06be]/g, ''],
  [/[أإ]/g, 'ا'],
  [/[ئے]/g, 'I'],
  [/ؤ/g, 'U'],
  [/آ/g, 'A'],
  // At the start of a word ا and ع carry any vowel, و and ی are consonants.
  [/^[اع]+و/g, 'U'],
  [/^[اع]+ی/g, 'I'],
  [/^ع?ا|^ع/g, 'X'],
  [/^و/g, 'b'],
  [/^ی/g, 'y'],
  // Later و is one beside another vowel; else it is a vowel, like ی.
  [/(?<=[اAIی])و|و(?=[اAIی])/g, 'b'],
  [/و/g, 'U'],
  [/ی/g, 'I'],
  [/ع/g, ''],
  [/ا/g, 'A'],
];

function urduSounds(word: string): string {
  const letters = [...apply(word, URDU_RULES)].map((letter) => URDU_CONSONANTS[letter] ?? letter).join('');
  // Between two consonants there may be a short vowel that nobody writes. ہ at the end is one.
  return letters.replace(/h$/, 'A').replace(/(?<=[a-z])(?=[a-z])/g, 'X');
}

const LATIN_RULES: readonly Rule[] = [
  // What people write by ear.
  [/(?<=d)hu?r[iy]$/g, 'ari'],
  [/deo$/g, 'dev'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/[zj]h?/g, 'j'],
  [/ph/g, 'f'],
  [/chh?/g, 'c'],
  [/sh/g, 's'],
  [/([kgtdbr])h+/g, '$1'],
  [/(?<=[aeiou])w(?=[^aeiouyh])/g, 'u'],
  [/[vw]/g, 'b'],
  [/ee|ea/g, 'i'],
  [/^o/g, 'u'],
  [/oo/g, 'u'],
  [/a/g, 'A'],
  [/e/g, 'E'],
  [/i/g, 'I'],
  [/o/g, 'O'],
  [/u/g, 'U'],
];

/** What no spelling agrees on, whatever the script. */
const SAME_SOUNDS: readonly Rule[] = [
  // A consonant is doubled or not; of vowels there may be several.
  [/([a-z])\1+/g, '$1'],
  [/m(?=X?[pbf])/g, 'n'],
  // A glide beside a vowel is heard as a part of it.
  [/(?<=.)y/g, 'I'],
  [/(?<=[AEIOU])h[AX]?$/, ''],
];

/**
 * What a word of Bihar sounds like, whatever script it stands in. Consonants are small letters, the same for all that
 * spelling confuses (`v`, `w` and `b`; `sh` and `s`; aspirated and plain). Vowels are capitals, each for all that it may
 * stand for: `A` a or none; `I` e or i; `U` o or u; `E` a, e or i and `O` a, o or u, as people write them in Roman letters; `X` a short vowel
 * that Urdu does not write.
 *
 * @param word - one word of letters, in small ones where the script has two kinds; any-ascii reads the scripts that are not known here
 */
export function soundsOf(word: string): string {
  const spoken = /[\u0900-\u097f]/.test(word)
    ? devanagariSounds(word)
    : /[\u0600-\u06ff]/.test(word)
      ? urduSounds(word)
      : apply(
          anyAscii(word)
            .toLowerCase()
            .replace(/[^a-z]/g, ''),
          LATIN_RULES,
        );
  return apply(spoken, SAME_SOUNDS);
}
