import { foldName } from '../domain/fold.ts';

/** Beginning and end of what is planted, in each script that people write here; no word of ours begins so, nor sounds like it. */
const scripts = [
  ['Zqnamuna', 'x'],
  ['झ़्क्षनमूना', 'ङ'],
  ['ژغنمونہ', 'ے'],
] as const;

const seen = (text: string): string => text.normalize('NFC').toLowerCase();

/** How they begin as they were written, and as keys of the search by sound have them: there a number stands by itself. */
const written = scripts.map(([begins]) => seen(begins));
const sounded = scripts.map(([begins]) => foldName(begins).split('|')[0] ?? '');
const anywhere = new RegExp(`(?:${written.join('|')})(\\d+)|\\b(?:${sounded.join('|')}) (\\d+)`, 'gu');

/**
 * Words that nobody else uses, numbered, in three scripts by turns. They are found again though somebody changed the case or folded the
 * sound. For tests.
 */
export class PlantedWords {
  /** One in each script, as long as any, to ask where the contract takes them; Latin letters first. */
  static readonly samples: readonly string[] = scripts.map(([begins, ends]) => `${begins}10000${ends}`);
  readonly #words: string[] = [];

  get count(): number {
    return this.#words.length;
  }

  /** @param latin where only such letters are taken, as in an address of e-mail */
  next(latin = false): string {
    const [begins, ends] = scripts[latin ? 0 : this.#words.length % scripts.length] ?? scripts[0];
    const word = `${begins}${this.#words.length + 1}${ends}`;
    this.#words.push(word);
    return word;
  }

  /** Those that stand in a text, in whatever form. */
  in(text: string): readonly string[] {
    return [...seen(text).matchAll(anywhere)].flatMap(
      ([, asWritten, asSounded]) => this.#words[Number(asWritten ?? asSounded) - 1] ?? [],
    );
  }
}
