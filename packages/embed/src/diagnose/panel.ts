import { tokens } from '../generated/tokens.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnosis, Finding, TagReport } from './finding.ts';
import { diagnosisWords, explainFinding, type Language, languageOf } from './words.ts';

const styles = `${tokens}
:host { all: initial; position: fixed; inset: auto 0 0 auto; z-index: 2147483647; box-sizing: border-box; inline-size: min(100%, 34rem);
  max-block-size: 85%; margin: 0; padding: 0; border: 0; overflow: auto; overscroll-behavior: contain; color-scheme: light;
  background: var(--n-surface); color: var(--n-text); font: var(--n-size)/var(--n-leading) var(--n-font); text-align: start;
  border-block-start: 4px solid var(--n-marigold); box-shadow: 0 -2px 24px rgb(0 0 0 / 35%); }
* { box-sizing: border-box; }
header { display: flex; gap: var(--n-3); align-items: start; justify-content: space-between; padding: var(--n-3) var(--n-4) 0; }
main { padding: 0 var(--n-4) var(--n-4); }
h2, h3, p, ol { margin: 0; text-wrap: pretty; }
h2 { font-size: var(--n-size-l); line-height: var(--n-leading-tight); padding-block: var(--n-2); }
h3 { font-size: 1em; line-height: var(--n-leading-tight); overflow-wrap: anywhere; }
section { margin-block-start: var(--n-4); padding-block-start: var(--n-3); border-block-start: 1px solid var(--n-line); }
ol { padding: 0; list-style: none; }
li { margin-block-start: var(--n-3); padding-inline-start: var(--n-3); border-inline-start: 4px solid var(--n-bad); }
li.warning { border-color: var(--n-warn); }
.muted { color: var(--n-text-muted); overflow-wrap: anywhere; }
.line { display: flex; flex-wrap: wrap; gap: var(--n-2); align-items: center; margin-block-start: var(--n-2); }
code { flex: 1 1 12rem; padding: var(--n-2); background: var(--n-sunken); font: 0.9375em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; user-select: all; }
button { flex: none; white-space: nowrap; min-block-size: var(--n-target); padding: 0 var(--n-3); border: 1px solid var(--n-line-strong); border-radius: 4px;
  background: var(--n-surface); color: var(--n-brand); font: inherit; font-weight: var(--n-weight); cursor: pointer; }
.again { margin-block-start: var(--n-4); }
:focus-visible { outline: 3px solid var(--n-focus); box-shadow: 0 0 0 5px var(--n-on-focus); outline-offset: 0; }
h2:focus-visible { outline: none; box-shadow: none; }
`;

type Child = Node | string;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  set: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), set);
  element.append(...children);
  return element;
}

/** A panel over the page, in a root of its own: what stands how, what is wrong, and what to write. It moves nothing of the page. */
class Panel {
  readonly #host = document.createElement('div');
  readonly #portal: string;
  readonly #language: Language;
  readonly #main = make('main');
  readonly #title: HTMLHeadingElement;
  readonly #status = make('p', { role: 'status' });
  /** What had the focus before. */
  readonly #before = document.activeElement;

  constructor(portal: string) {
    this.#portal = portal;
    this.#language = languageOf(document.documentElement);
    const words = this.#words;
    Object.assign(this.#host, { lang: this.#language, dir: this.#language === 'ur' ? 'rtl' : 'ltr' });
    this.#title = make('h2', { id: 'title', tabIndex: -1 }, words.title);
    const root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const close = make('button', { type: 'button', onclick: () => this.close() }, words.close);
    root.append(make('header', {}, this.#title, close), this.#main);
    Object.assign(this.#host, { role: 'dialog', ariaLabel: words.title });
    this.#host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
  }

  get #words() {
    return diagnosisWords[this.#language];
  }

  async open(): Promise<void> {
    document.body.append(this.#host);
    // Above dialogs and menus of the page's, where the browser has such a layer.
    if ('popover' in this.#host) {
      this.#host.popover = 'manual';
      this.#host.showPopover();
    }
    this.#title.focus();
    await this.#check();
  }

  close(): void {
    this.#host.remove();
    if (this.#before instanceof HTMLElement) this.#before.focus();
  }

  async #check(): Promise<void> {
    const words = this.#words;
    this.#status.textContent = words.checking;
    const page = make('p', { className: 'muted' }, `${words.page}: `, origin(self.origin));
    this.#main.replaceChildren(page, this.#status);
    const diagnosis = await diagnose({ portal: this.#portal });
    this.#status.textContent = this.#summary(diagnosis);
    this.#main.append(...this.#sections(diagnosis));
    const again = make(
      'button',
      { type: 'button', className: 'again', onclick: () => void this.#checkAgain() },
      words.again,
    );
    this.#main.append(again);
  }

  /** The button that was pressed is gone by then. */
  async #checkAgain(): Promise<void> {
    this.#title.focus();
    await this.#check();
  }

  #summary({ tags, findings }: Diagnosis): string {
    if (tags.length === 0) return this.#words.noTags;
    return findings.length === 0 ? this.#words.well : '';
  }

  #sections({ tags, findings }: Diagnosis): readonly Node[] {
    const ofPage = findings.filter(({ element }) => !element);
    const page = ofPage.length > 0 ? [make('section', {}, make('h3', {}, this.#words.ofPage), this.#list(ofPage))] : [];
    return [...tags.map((tag) => this.#section(tag)), ...page];
  }

  #section({ element, state, findings }: TagReport): Node {
    const name = make('h3', { translate: false, dir: 'ltr' }, `<${element.localName}>`);
    const now = make('p', {}, this.#words.states[state === 'waiting' ? 'missing' : state]);
    return make('section', {}, name, now, ...(findings.length > 0 ? [this.#list(findings)] : []));
  }

  #list(findings: readonly Finding[]): Node {
    const worstFirst = [...findings].sort((a, b) => a.severity.localeCompare(b.severity));
    return make('ol', {}, ...worstFirst.map((finding) => this.#item(finding)));
  }

  #item(finding: Finding): Node {
    const { add, code, severity } = finding;
    const said = make('p', {}, explainFinding(finding, this.#language));
    return make('li', { className: severity }, said, ...(add ? [this.#line(add, !code.startsWith('site-'))] : []));
  }

  /** The line, to be copied with a press or by hand; a name of the page's own is no line. */
  #line(add: string, copied: boolean): Node {
    const words = this.#words;
    const line = make('code', { translate: false, dir: 'ltr' }, add);
    if (!copied) return make('div', { className: 'line' }, line);
    const copy = make('button', { type: 'button', ariaLabel: `${words.copy}: ${add}` }, words.copy);
    copy.onclick = async () => {
      // Where the page may not write there, the line is marked with one touch.
      await navigator.clipboard?.writeText(add).then(
        () => (copy.textContent = words.copied),
        () => undefined,
      );
    };
    return make('div', { className: 'line' }, line, copy);
  }
}

const origin = (address: string): Node => make('bdi', { translate: false }, address);

/** Opens the panel. */
export function showPanel(portal: string): Promise<void> {
  return new Panel(portal).open();
}
