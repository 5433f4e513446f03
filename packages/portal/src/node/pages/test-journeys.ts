import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describeServices } from '@nagrik/elements/catalogue';
import { createMemoryPortal, type MemoryPortal, type PortalConfig } from '../../memory.ts';
import { createSharpImages } from '../sharp-images.ts';
import { createJourneyPages, type JourneyPages } from './journey-pages.ts';

const origin = 'https://portal.example';
const contract = JSON.parse(
  await readFile(new URL('../../../../../openapi/generated/openapi.json', import.meta.url), 'utf8'),
) as {
  components: { examples: Record<string, { value: Record<string, unknown> }> };
  paths: Record<
    string,
    { post?: { responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }> } }
  >;
};

/** An example of the contract, by its name. */
export const example = (name: string): Record<string, unknown> => {
  const found = contract.components.examples[name];
  assert.ok(found, name);
  return found.value;
};

/** Where something is filed: the operations whose answer is a receipt. */
const filingPaths = new Set(
  Object.entries(contract.paths).flatMap(([path, { post }]) =>
    post?.responses['201']?.content?.['application/json']?.schema?.$ref?.endsWith('/Receipt') ? [path] : [],
  ),
);

/** What a question of the form asks that is not sent, as the minimal example's citizen would answer. */
export const ownCase: Fields = { 'q-local-stationKnown': 'no', 'q-local-forWhom': 'self' };

/** A call from the pages to the portal, and what is to become of it. */
export interface Called {
  readonly request: Request;
  /** Lets it go its way. */
  pass(request?: Request): Promise<Response>;
}

/** A portal in memory with its script-less pages, a clock of its own, and a hand on every call that the pages make. */
export class JourneyScene {
  readonly portal: MemoryPortal;
  readonly pages: JourneyPages;
  /** Milliseconds since 1970. */
  time = Date.parse('2026-11-21T12:00:00+05:30');
  /** Every call of the pages, as `METHOD /path`. */
  readonly calls: string[] = [];
  /** Bodies of filings that reached the portal, with their keys. */
  readonly filed: { readonly key: string | null; readonly body: unknown }[] = [];
  /** Comes between the pages and the portal. */
  between: ((called: Called) => Promise<Response> | undefined) | undefined;

  /** @param config - of the portal */
  constructor(config: Partial<PortalConfig> = {}) {
    const now = (): Date => new Date(this.time);
    const services = describeServices();
    this.portal = createMemoryPortal({ services, validateResponses: true, ports: { now }, config });
    const { store } = this.portal;
    this.pages = createJourneyPages({
      ...{ store, config: this.portal.config, services, now, images: createSharpImages() },
      handler: async (request, from) => {
        const { pathname } = new URL(request.url);
        this.calls.push(`${request.method} ${pathname}`);
        const pass = async (changed = request): Promise<Response> => {
          if (changed.method === 'POST' && filingPaths.has(pathname)) {
            this.filed.push({ key: changed.headers.get('idempotency-key'), body: await changed.clone().json() });
          }
          return this.portal.handler(changed, from);
        };
        return this.between?.({ request, pass }) ?? pass();
      },
    });
  }

  pass(minutes: number): void {
    this.time += minutes * 60_000;
  }

  close(): Promise<void> {
    return this.portal.close();
  }
}

export type Fields = Readonly<Record<string, string | readonly string[] | File>>;

/** As much of a browser as pages without script need: cookies, forms, redirects. */
export class Browser {
  readonly #scene: JourneyScene;
  readonly headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' };
  cookie = '';
  path = '/';
  status = 0;
  html = '';
  setCookie = '';

  constructor(scene: JourneyScene) {
    this.#scene = scene;
  }

  async open(path: string): Promise<this> {
    return this.#take(await this.#ask(new Request(`${origin}${path}`, { headers: this.#headers() })), path);
  }

  /** Fills in what the page asks of these fields and presses a button. */
  async send(fields: Fields, go = 'on', path = this.path): Promise<this> {
    const response = await this.post({ ...(this.token && { token: this.token }), ...fields, go }, path);
    return this.#take(response, path);
  }

  async post(fields: Fields, path = this.path): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      for (const each of Array.isArray(value) ? (value as readonly string[]) : [value as string | File]) {
        body.append(name, each);
      }
    }
    const plain = new Request(origin, { method: 'POST', body });
    const bytes = await plain.arrayBuffer();
    const headers = {
      ...this.#headers(),
      'content-type': plain.headers.get('content-type') ?? '',
      'content-length': String(bytes.byteLength),
    };
    return this.#ask(new Request(`${origin}${path}`, { method: 'POST', headers, body: bytes }));
  }

  get step(): string {
    return new URL(this.path, origin).pathname.split('/').at(-1) ?? '';
  }

  get token(): string | undefined {
    return /name="token" value="([^"]+)"/.exec(this.html)?.[1];
  }

  get names(): readonly string[] {
    return [...this.html.matchAll(/\sname="(q-[^"]+)"/g)].map(([, name = '']) => name);
  }

  #headers(): Record<string, string> {
    return { ...this.headers, ...(this.cookie && { cookie: this.cookie }) };
  }

  async #ask(request: Request): Promise<Response> {
    const response = await this.#scene.pages(request, '192.0.2.7');
    assert.ok(response, request.url);
    return response;
  }

  async #take(response: Response, path: string): Promise<this> {
    const set = response.headers.getSetCookie().at(0);
    if (set !== undefined) {
      this.setCookie = set;
      this.cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    }
    this.path = path;
    this.status = response.status;
    if (response.status !== 303) {
      this.html = await response.text();
      return this;
    }
    const to = response.headers.get('location') ?? '';
    if (to.startsWith('/')) return this.open(to);
    this.path = to;
    return this;
  }
}

/** Fields of a form out of a body of the contract: their names are the paths. */
export function fieldsOf(value: unknown, name = 'q'): Record<string, string | readonly string[]> {
  if (value === true) return { [name]: 'on' };
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) {
    const india = new Date(Date.parse(value) + 330 * 60_000).toISOString();
    return { [`${name}-date`]: india.slice(0, 10), [`${name}-time`]: india.slice(11, 16) };
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return { [`${name}-date`]: value };
  if (typeof value === 'string' || typeof value === 'number') return { [name]: String(value) };
  if (typeof value !== 'object' || value === null) return {};
  // Boxes that are ticked have one name between them.
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return { [name]: value };
  const inside = Object.entries(value).map(([key, part]) => fieldsOf(part, `${name}-${key}`));
  const items = Array.isArray(value) ? { [`${name}-items`]: String(value.length) } : {};
  return Object.assign(items, ...inside) as Record<string, string | readonly string[]>;
}

let citizens = 0;
/** A number that nobody had before: codes for one number are sent only so often. */
export const newMobile = (): string => `90000${String((citizens += 1)).padStart(5, '0')}`;

/** The number of the citizen who came last. */
export const lastMobile = (): string => `90000${String(citizens).padStart(5, '0')}`;

/** The newest one-time password of a number. */
export const codeFor = async ({ portal, time }: JourneyScene, mobile: string): Promise<string> => {
  await portal.store.outbox.relay(50, { keepText: true, now: new Date(time).toISOString() }, () => Promise.resolve());
  const message = (await portal.store.outbox.sent(50)).find(({ template, to }) => template === 'otp' && to === mobile);
  return /\d{6}/.exec(message?.text ?? '')?.[0] ?? '';
};

const devanagari = (digits: string): string => digits.replace(/\d/g, (digit) => '०१२३४५६७८९'[Number(digit)] ?? '');

/** From the first page to the one named, with what a body and the local answers say. */
export async function walk(
  scene: JourneyScene,
  body: object,
  local: Fields,
  until = 'done',
  service = 'complaint',
): Promise<Browser> {
  const browser = new Browser(scene);
  await browser.open(`/services/${service}?lang=hi`);
  await browser.send({}, 'start');
  return goOn(scene, browser, body, local, until);
}

/** From the page where somebody is to the one named. */
export async function goOn(
  scene: JourneyScene,
  browser: Browser,
  body: object,
  local: Fields,
  until = 'done',
  mobile = newMobile(),
): Promise<Browser> {
  const all: Fields = { ...fieldsOf(body), ...local };
  for (let pagesSeen = 0; browser.step !== until; pagesSeen += 1) {
    assert.ok(pagesSeen < 60, `stuck at ${browser.path}`);
    assert.equal(browser.status, 200, browser.path);
    const before = browser.step;
    if (before === 'sign-in') {
      const code = browser.html.includes('sign-in-code');
      await browser.send(
        code ? { 'sign-in-code': await codeFor(scene, mobile) } : { 'sign-in-mobile': `+91 ${devanagari(mobile)}` },
      );
      continue;
    }
    for (const name of browser.names.filter((each) => each.endsWith('-items'))) {
      for (let more = Number(all[name] ?? 1); more > 1; more -= 1)
        await browser.send({}, `add:${name.slice(2, -6).replaceAll('-', '.')}`);
    }
    const asked = new Set(browser.names);
    await browser.send(
      Object.fromEntries(Object.entries(all).filter(([name]) => asked.has(name) || name === 'q-stationCode')),
    );
    assert.ok(browser.step !== before || browser.html.includes('q-uploadIds'), `${before}: ${summary(browser.html)}`);
  }
  return browser;
}

/** What a page says that is wrong. */
export const summary = (html: string): string => /class="note bad summary"[^]*?<\/div>/.exec(html)?.[0] ?? 'no error';
