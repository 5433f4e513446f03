import { html } from 'hono/html';
import type { Language } from '../../handler/language.ts';
import { pageWords } from '../../words/page-words.ts';
import { elementsPolicy, pageHeaders, type Policy } from './page-headers.ts';

export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** The path of this page, for the links to its other languages. */
  readonly path: string;
  readonly demo: boolean;
  /** What was chosen on it, for these links: `&name=value`. */
  readonly query?: string;
  /** Of a page that came of a form: that form, sent again, leads to its other languages. */
  readonly languagesOf?: { readonly action: string; readonly hidden: Markup };
  /** Whether the page embeds elements and so needs their script. */
  readonly elements?: boolean;
  /** The style sheet; the one of the portal's own pages unless said. */
  readonly styles?: string;
  /** More for the head. */
  readonly head?: Markup;
  readonly body: Markup;
  readonly status?: number;
  /** Directives that this page needs besides, or otherwise. */
  readonly policy?: Policy;
}

/** Each language by its own name. */
const languages = { hi: 'हिन्दी', en: 'English', ur: 'اردو' } as const satisfies Record<Language, string>;

/** Words with the number in them as a link: whoever reads it may have no hand free to type it. */
const called = (words: string, number: string): Markup => {
  const [before = '', after = ''] = words.split(number);
  return html`${before}<a href="tel:${number}">${number}</a>${after}`;
};

/** One page of the portal: frame, language links, the notice of a demonstration. */
export async function renderPage({
  language,
  title,
  path,
  demo,
  query = '',
  languagesOf,
  elements = false,
  styles = '/portal.css',
  head,
  body,
  status = 200,
  policy,
}: Page): Promise<Response> {
  const words = pageWords[language];
  const link = (locale: string): Markup =>
    html`<li>
      <a
        href="${path}?lang=${locale}${query}"
        lang="${locale}"
        hreflang="${locale}"
        ${locale === language ? html`aria-current="true"` : ''}
        >${languages[locale as Language]}</a
      >
    </li>`;
  const languageLinks = html`<ul>
    ${Object.keys(languages).map(link)}
  </ul>`;
  const button = (locale: string): Markup =>
    html`<li>
      <button
        formaction="${languagesOf?.action ?? ''}?lang=${locale}"
        lang="${locale}"
        ${locale === language ? html`aria-current="true"` : ''}
      >
        ${languages[locale as Language]}
      </button>
    </li>`;
  const languageButtons = html`<form method="post">
    ${languagesOf?.hidden ?? ''}
    <ul>
      ${Object.keys(languages).map(button)}
    </ul>
  </form>`;
  const markup = html`<!doctype html>
    <html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${head ?? ''}
        <title>${title} – ${words.portal}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${styles}" />
        ${elements ? html`<script type="module" src="/elements/nagrik.js"></script>` : ''}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header>
          ${demo ? html`<p class="demo" role="note">${words.demonstration}</p>` : ''}
          <div>
            <a class="name" href="/?lang=${language}">${words.portal}</a>
            <nav aria-label="${words.chooseLanguage}">${languagesOf ? languageButtons : languageLinks}</nav>
          </div>
        </header>
        <main id="main" tabindex="-1">${body}</main>
        <footer>
          <div>
            <nav aria-label="${words.portal}">
              <ul>
                <li><a href="/?lang=${language}">${words.home}</a></li>
                <li><a href="/scorecards?lang=${language}">${words.scorecard}</a></li>
                <li><a href="/desk?lang=${language}">${words.desk}</a></li>
                ${demo ? html`<li><a href="/demo/outbox">${words.outbox}</a></li>` : ''}
                <li><a href="/docs">${words.docs}</a></li>
                <li><a href="/embed/?lang=${language}">${words.embed}</a></li>
              </ul>
            </nav>
            <p>${called(words.emergency, '112')}</p>
          </div>
        </footer>
      </body>
    </html>`;
  const headers = pageHeaders('text/html; charset=utf-8', { ...elementsPolicy, ...policy });
  return new Response((await markup).toString(), { status, headers });
}
