import { html } from 'hono/html';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { Message, Store } from '../../store/store.ts';
import { outboxWords } from '../../words/outbox-words.ts';
import { pageWords } from '../../words/page-words.ts';
import { type Markup, renderPage } from './page-frame.ts';
import { pageHeaders } from './page-headers.ts';

const path = '/demo/outbox';

/** What the demonstration would have sent: the page on which one reads one's OTP; as JSON (`.json`) for tests. */
export async function demoOutboxPage(request: Request, store: Store): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== path && pathname !== `${path}.json`) return undefined;
  const messages = await store.outbox.sent(50);
  if (pathname !== path) {
    return new Response(JSON.stringify({ messages }), { headers: pageHeaders('application/json') });
  }
  const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
  const words = outboxWords[language];
  const list = html`<ol class="messages">
    ${messages.map((message) => item(message, language))}
  </ol>`;
  const body = html`<h1>${pageWords[language].outbox}</h1>
    <p>${words.intro}</p>
    <p><a href="${path}?lang=${language}">${words.reload}</a></p>
    ${messages.length === 0 ? html`<p>${words.none}</p>` : list}`;
  return renderPage({ language, path, demo: true, title: pageWords[language].outbox, body });
}

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Kolkata' });

/** Each message in its own direction: it may be in another language than the page. */
function item({ to, subject, text, sentAt = '', channel }: Message, language: Language): Markup {
  return html`<li>
    <p>
      ${outboxWords[language].channel[channel]}
      <bdi translate="no">${to}</bdi>
      <time datetime="${sentAt}" translate="no">${time.format(new Date(sentAt))}</time>
    </p>
    ${subject === undefined ? '' : html`<p dir="auto"><strong>${subject}</strong></p>`}
    <p dir="auto">${text}</p>
  </li>`;
}
