import { html } from 'hono/html';
import { placesOf } from '../../data/station-master.ts';
import { localName } from '../../documents/document-words.ts';
import { inIndia, shownTime } from '../../documents/shown-dates.ts';
import type { components } from '../../generated/types.ts';
import { type Language, preferredLanguage } from '../../handler/language.ts';
import type { Portal } from '../../handler/portal.ts';
import { documentCode, issuedDocument } from '../../operations/documents/verify-document.ts';
import { StoreUnavailable, type Store } from '../../store/store.ts';
import { verifyWords } from '../../words/verify-words.ts';
import { type Markup, renderPage } from './page-frame.ts';

type IssuedDocument = components['schemas']['IssuedDocument'];

export interface VerifyPageOptions {
  readonly store: Store;
  readonly services: Portal['services'];
  readonly demo: boolean;
}

/** `/verify/{code}`: what the register says of the document whose QR was scanned. Works without script. */
export async function verifyPage(
  request: Request,
  { store, services, demo }: VerifyPageOptions,
): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const typed = /^\/verify\/([A-Za-z0-9-]{8,40})$/.exec(pathname)?.[1];
  if (typed === undefined) return undefined;
  const language = preferredLanguage(searchParams.get('lang') ?? request.headers.get('accept-language'));
  const words = verifyWords[language];
  const page = (title: string, body: Markup, status = 200): Promise<Response> =>
    renderPage({
      language,
      title,
      path: pathname,
      demo,
      status,
      body: html`<h1>${title}</h1>
        ${body}`,
    });
  try {
    const places = () => placesOf(store.records);
    const document = await issuedDocument({ store, places, services }, typed);
    if (document) return await page(words.genuine, found(document, language));
    return await page(words.unknown, unknown(documentCode(typed) ?? typed, language), 404);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const response = await page(words.later, html`<p>${words.laterText}</p>`, 503);
    response.headers.set('retry-after', '5');
    return response;
  }
}

function unknown(code: string, language: Language): Markup {
  const words = verifyWords[language];
  return html`<p role="alert">${words.unknownText}</p>
    <dl class="facts">
      <dt>${words.code}</dt>
      <dd translate="no"><bdi dir="ltr">${code}</bdi></dd>
    </dl>`;
}

function found(document: IssuedDocument, language: Language): Markup {
  const words = verifyWords[language];
  const { kind, serviceName, reference, station, issuedAt, documentCode: code, sha256 } = document;
  // A FIR's number stands on the paper without the code of its station.
  const number = kind === 'fir_copy' ? reference.replace(/^\d{7} /, '') : reference;
  return html`<p>${words.genuineText}</p>
    <dl class="facts">
      <dt>${words.kind}</dt>
      <dd>${words.kinds[kind]}${serviceName ? `: ${localName(serviceName, language)}` : ''}</dd>
      <dt>${words.number}</dt>
      <dd translate="no"><bdi dir="ltr">${number}</bdi></dd>
      ${
        station
          ? html`<dt>${words.station}</dt>
              <dd>${localName(station.name, language)}, ${localName(station.districtName, language)}</dd>`
          : ''
      }
      <dt>${words.issued}</dt>
      <dd>
        <time datetime="${inIndia(issuedAt)}+05:30"><bdi dir="ltr">${shownTime(issuedAt)}</bdi></time>
      </dd>
      <dt>${words.code}</dt>
      <dd translate="no"><bdi dir="ltr">${code}</bdi></dd>
      <dt>${words.digest}</dt>
      <dd translate="no"><bdi dir="ltr">${sha256}</bdi></dd>
    </dl>
    <p>${words.compare}</p>
    <p>${words.silent}</p>`;
}
