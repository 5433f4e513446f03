import { html, nothing, render, type TemplateResult } from 'lit';
import { directionOf, localeFor } from '../locale/locale.ts';
import { localName, type RecordedName } from '../locale/local-name.ts';
import { inLocale } from '../locale/msg.ts';

/** What stands on a poster besides name, picture and facts. */
export interface PosterWords {
  readonly title: string;
  /** What matters most, under the name. */
  readonly most?: string | undefined;
  readonly call: string;
  /** Red, as a warning; else black. */
  readonly alarm?: boolean;
}

export interface Poster {
  readonly lang: string;
  /** Absolute. */
  readonly photo: string | undefined;
  readonly name: RecordedName;
  readonly facts: () => TemplateResult;
  readonly words: () => PosterWords;
}

/** Paper knows no theme: ink, and for somebody wanted the red of a notice board. Sizes are of A4. */
const PAPER = `
@page { size: A4; margin: 14mm; }
* { box-sizing: border-box; margin: 0; }
body { color: #000; background: #fff; font: 14pt/1.6 system-ui, 'Noto Sans', 'Noto Sans Devanagari', sans-serif; text-align: center; }
:lang(ur) { font-family: 'Noto Nastaliq Urdu', 'Noto Sans Arabic', serif; line-height: 2.5; }
.frame.alarm { --ink: #a1160f; }
.frame { border: 3mm solid var(--ink, #000); padding: 8mm; min-block-size: 265mm; display: flex; flex-direction: column; gap: 5mm; align-items: center; }
.word { color: var(--ink, #000); font-size: 40pt; font-weight: 800; line-height: 1.5; }
h1 { font-size: 30pt; line-height: 1.5; }
img { inline-size: 80mm; block-size: 100mm; object-fit: cover; border: 0.5mm solid #000; }
.most { font-size: 26pt; font-weight: 700; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 1mm 6mm; text-align: start; inline-size: 100%; }
dt { font-weight: 700; }
dd { margin: 0; }
.number { direction: ltr; unicode-bidi: isolate; }
/* Nastaliq is tall: smaller letters and picture keep the poster on one sheet. */
body:lang(ur) { font-size: 11pt; }
:lang(ur) .frame { gap: 1mm; padding: 5mm; }
:lang(ur) img { inline-size: 56mm; block-size: 70mm; }
:lang(ur) .word { font-size: 32pt; line-height: 2; }
:lang(ur) h1 { font-size: 22pt; line-height: 2; }
:lang(ur) .most { font-size: 18pt; line-height: 2; }
:lang(ur) dl { line-height: 2.2; }
.call { margin-block-start: auto; font-size: 18pt; font-weight: 700; }
`;

const loaded = (image: HTMLImageElement): Promise<unknown> =>
  image.complete
    ? Promise.resolve()
    : new Promise((resolve) => {
        image.onload = image.onerror = resolve;
      });

/**
 * Prints a poster of one person on A4 and nothing else of the page. It is drawn in an empty frame with a constructed style
 * sheet, so that it works on pages with a strict Content-Security-Policy.
 */
export const printPoster = async ({ lang, photo, name, facts, words }: Poster): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  document.body.append(frame);
  const view = frame.contentWindow;
  const paper = frame.contentDocument;
  if (!view || !paper) return;
  const locale = localeFor(lang);
  paper.documentElement.lang = locale;
  paper.documentElement.dir = directionOf(locale);
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(PAPER);
  paper.adoptedStyleSheets = [sheet];
  inLocale(locale, () => {
    const { title, most, call, alarm } = words();
    render(
      html`<div class=${alarm ? 'frame alarm' : 'frame'}>
        <p class="word">${title}</p>
        ${photo ? html`<img src=${photo} alt="" />` : nothing}
        <h1>${localName(name)}</h1>
        ${most ? html`<p class="most">${most}</p>` : nothing} ${facts()}
        <p class="call">${call}</p>
      </div>`,
      paper.body,
    );
  });
  await Promise.all([...paper.images].map(loaded));
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
};
