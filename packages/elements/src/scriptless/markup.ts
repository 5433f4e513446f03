import { noChange, nothing, type TemplateResult } from 'lit';

/**
 * Writes Lit templates as plain HTML for pages that run no script: what a citizen types becomes text and never markup, what
 * is bound to a property of a native field becomes its attribute, a field without a name is sent by its id, listeners go, and a button that only a listener would
 * serve is left out with all that is in it.
 *
 * `@lit-labs/ssr` was tried and does not fit: it writes `checked="false"` for an unticked radio, which ticks it, loses the
 * text of a `<textarea>`, and keeps dead buttons.
 *
 * @throws where a template binds what has no meaning without script: a directive that is not known here
 */
export function toMarkup(value: unknown): string {
  if (value === nothing || value === noChange || value === undefined || value === null) return '';
  if (isTemplate(value)) return writeTemplate(value);
  if (isDirective(value)) return toMarkup(settled(value));
  if (Array.isArray(value)) return value.map(toMarkup).join('');
  return escaped(value);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (value: unknown): string => String(value).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** What a directive call leaves in a template (lit-html, `DirectiveResult`). */
interface Directed {
  readonly values: readonly unknown[];
}

const isDirective = (value: unknown): value is Directed =>
  typeof value === 'object' && value !== null && '_$litDirective$' in value;

/** Of `live(value)` and `keyed(key, value)`, the two that are in use, the last argument is what is drawn. */
const settled = (value: unknown): unknown => (isDirective(value) ? value.values.at(-1) : value);

/** A field's property that says what an attribute says before anybody types. */
const attributeOf: Readonly<Record<string, string>> = { value: 'value', defaultValue: 'value', checked: 'checked' };

/** No name of a tag or an attribute is longer. Only so much of what is written is looked at again. */
const nameLength = 64;

/** Where in HTML the writer stands. Comments and raw text do not occur in our templates. */
type Place = 'text' | 'tag' | 'quoted';

class Writer {
  out = '';
  #place: Place = 'text';
  #quote = '';
  /** The tag being written, and what its text is to be where a property says so. */
  #tag = '';
  #content = '';
  /** Where each open button began, and whether it needs script. */
  readonly #buttons: { from: number; dead: boolean }[] = [];

  /** Static text of a template. */
  copy(text: string): void {
    for (const letter of text) this.#letter(letter);
  }

  hole(value: unknown): void {
    if (this.#place === 'text') this.out += toMarkup(value);
    else if (this.#place === 'quoted') this.out += escaped(blank(settled(value)) ? '' : settled(value));
    else this.#attribute(settled(value));
  }

  #attribute(value: unknown): void {
    const [whole = '', sign = '', name = ''] = /\s([@.?]?)([\w-]+)=$/.exec(this.out.slice(-nameLength)) ?? [];
    this.out = this.out.slice(0, this.out.length - whole.length);
    const button = this.#buttons.at(-1);
    if (sign === '@' && this.#tag === 'button' && button) button.dead = true;
    if (sign === '@' || blank(value)) return;
    if (sign === '.') this.#property(attributeOf[name], value);
    else if (sign === '') this.out += ` ${name}="${escaped(value)}"`;
    else if (value) this.out += ` ${name}`;
  }

  #property(name: string | undefined, value: unknown): void {
    if (name === 'value' && this.#tag === 'textarea') this.#content = escaped(value);
    else if (name === 'value') this.out += ` value="${escaped(value)}"`;
    else if (name && value === true) this.out += ` ${name}`;
  }

  #letter(letter: string): void {
    this.out += letter;
    if (this.#place === 'quoted') {
      if (letter === this.#quote) this.#place = 'tag';
    } else if (this.#place === 'text') {
      if (letter === '<') this.#place = 'tag';
    } else if (letter === '"' || letter === "'") {
      this.#place = 'quoted';
      this.#quote = letter;
    } else if (letter === '>') this.#tagEnds();
    else this.#tagGoesOn();
  }

  #tagGoesOn(): void {
    const [, name] = /<([a-z][\w-]*)\s?$/.exec(this.out.slice(-nameLength)) ?? [];
    if (!name) return;
    this.#tag = name;
    if (name === 'button' && /\s$/.test(this.out)) {
      this.#buttons.push({ from: this.out.lastIndexOf('<'), dead: false });
    }
  }

  #tagEnds(): void {
    this.#place = 'text';
    // A field without a name is not sent: it is sent by its id.
    const open = this.out.slice(this.out.lastIndexOf('<'));
    const id = /^<(?:input|select|textarea)\s/.test(open) && !/\sname="/.test(open) && /\sid="([^"]*)"/.exec(open)?.[1];
    if (id) this.out = `${this.out.slice(0, -open.length)}${open.replace(/\s/, ` name="${id}" `)}`;
    // A line break right after <textarea> is not part of its text (HTML, "in body", textarea): one is given away.
    if (this.#content) this.out += `\n${this.#content}`;
    this.#content = '';
    if (!this.out.endsWith('</button>')) return;
    const button = this.#buttons.pop();
    if (button?.dead) this.out = this.out.slice(0, button.from);
  }
}

const blank = (value: unknown): boolean => value === nothing || value === undefined || value === null;

function writeTemplate({ strings, values }: TemplateResult): string {
  const writer = new Writer();
  strings.forEach((text, index) => {
    writer.copy(text);
    if (index < values.length) writer.hole(values[index]);
  });
  return writer.out;
}
