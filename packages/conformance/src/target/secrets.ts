/**
 * What must not be printed: tokens, passwords, one-time passwords, access codes, mobile numbers of the operator. Everything that
 * the suite writes anywhere goes through `mask`.
 */
export class Secrets {
  readonly #names = new Map<string, string>();

  /** @param name what stands in its place. */
  add(value: string | undefined, name: string): void {
    if (value !== undefined && value.length >= 4) this.#names.set(value, `«${name}»`);
  }

  mask(text: string): string {
    let masked = text;
    // Longer ones first: one may be a part of another.
    for (const [value, name] of [...this.#names].sort(([a], [b]) => b.length - a.length)) {
      masked = masked.replaceAll(value, name);
    }
    return masked;
  }
}

/**
 * Words that the suite has written into filings and that nobody else has: where one of them comes back to anybody but the filer
 * and the station, it has leaked.
 */
export class Plants {
  readonly #words = new Map<string, string>();

  /** @param what what kind of word it is, for the report; the word itself is never printed. */
  add(word: string, what: string): string {
    this.#words.set(word, what);
    return word;
  }

  /** What kinds of planted words stand in a text. */
  found(text: string): readonly string[] {
    const plain = unescaped(text);
    return [...this.#words].filter(([word]) => plain.includes(word)).map(([, what]) => what);
  }
}

/** JSON may hold any character as an escape. */
function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
