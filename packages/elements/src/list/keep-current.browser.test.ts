import '../define/arrested-list.ts';
import '../define/missing-list.ts';
import '../define/recovered-property.ts';
import '../define/unidentified-body.ts';
import '../define/unidentified-person.ts';
import '../define/wanted-list.ts';
import { expect } from '@open-wc/testing';
import { createPortal, endSession, type Portal, type Session } from '@nagrik/sdk';
import { connect } from '../portal-context.ts';
import { openSession } from '../sign-in/open-session.ts';
import { eventually, Mounted, openStage, type Stage } from '../testing/mount.ts';
import { TestClock } from '../testing/test-clock.ts';
import type { ListElement } from './list-element.ts';

type AnyList = ListElement<unknown>;
type Entry = Readonly<Record<string, unknown>>;

/** Each list with its operation's address and what the portal calls the id of an entry. */
const PUBLIC = [
  { tag: 'nagrik-wanted-list', list: 'wanted', path: '/wanted', id: 'wantedId' },
  { tag: 'nagrik-missing-list', list: 'missing', path: '/missing', id: 'missingId' },
  { tag: 'nagrik-recovered-property', list: 'recovered-property', path: '/recovered-property', id: 'recoveredId' },
] as const;
const SIGNED_IN = [
  { tag: 'nagrik-arrested-list', list: 'arrests', path: '/arrests', id: 'arrestId' },
  {
    tag: 'nagrik-unidentified-person',
    list: 'unidentified-persons',
    path: '/unidentified-persons',
    id: 'unidentifiedId',
  },
  { tag: 'nagrik-unidentified-body', list: 'unidentified-bodies', path: '/unidentified-bodies', id: 'unidentifiedId' },
] as const;

/** An HTTP cache as a browser has one: it answers for as long as the portal has said, by the clock of the test. */
class TestCache {
  /** What the last page of each list held, wherever it came from. */
  readonly items = new Map<string, readonly Entry[]>();
  /** What was asked of the portal itself. */
  readonly asked: string[] = [];
  readonly #kept = new Map<string, { readonly until: number; readonly response: Response }>();

  fetch = async (request: Request, ask: (request: Request) => Promise<Response>): Promise<Response> => {
    const { pathname } = new URL(request.url);
    let response = request.method === 'GET' ? this.#fresh(request.url) : undefined;
    if (!response) {
      response = await ask(request);
      this.asked.push(pathname);
      const seconds = Number(/max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1] ?? 0);
      if (response.ok && seconds > 0)
        this.#kept.set(request.url, { until: Date.now() + seconds * 1000, response: response.clone() });
    }
    if (response.headers.get('content-type') === 'application/json') {
      const { items } = (await response.clone().json()) as { items?: readonly Entry[] };
      if (items) this.items.set(pathname, items);
    }
    return response;
  };

  #fresh(url: string): Response | undefined {
    const kept = this.#kept.get(url);
    return kept && kept.until > Date.now() ? kept.response.clone() : undefined;
  }
}

describe('a list on a page that stays open', () => {
  let stage: Stage;
  let clock: TestClock;
  let cache: TestCache;
  let portal: Portal;
  let session: Session;
  let pages: Mounted<AnyList>[] = [];

  const mount = (tag: string, set: Partial<AnyList> = {}): Mounted<AnyList> => {
    const element = document.createElement(tag) as unknown as AnyList;
    const page = new Mounted(Object.assign(element, { portal, ...set }));
    pages.push(page);
    return page;
  };
  const cards = (page: Mounted<AnyList>) => page.element.renderRoot.querySelectorAll('[part=entry]').length;
  /** Seconds until something is so. */
  const secondsUntil = async (so: () => unknown): Promise<number> => {
    const began = clock.now;
    await clock.pass(90, so);
    return (clock.now - began) / 1000;
  };
  const asks = (path: string): number => cache.asked.filter((each) => each === path).length;
  /** The worst moment to leave a list: just after the page has asked. */
  const untilAsked = async (path: string): Promise<void> => {
    const before = asks(path);
    await clock.pass(90, () => asks(path) > before);
  };
  const hide = (hidden: boolean): void => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const first = (path: string, id: string): string => String(cache.items.get(path)?.[0]?.[id] ?? expect.fail(path));

  beforeEach(async () => {
    stage = await openStage();
    session = (await stage.mock.signInCitizen()) as Session;
    cache = new TestCache();
    clock = new TestClock();
    stage.mock.setClock(() => new Date());
    portal = createPortal({
      baseUrl: stage.mock.baseUrl,
      fetch: (request) => cache.fetch(request, stage.mock.fetch),
      retry: { attempts: 1 },
    });
  });
  afterEach(async () => {
    for (const page of pages) page.remove();
    pages = [];
    Reflect.deleteProperty(document, 'hidden');
    clock.stop();
    await stage.mock.close();
  });

  for (const { tag, list, path, id } of PUBLIC) {
    it(`${tag} asks as soon as it is there, so that what a cache still has of somebody does not stay`, async () => {
      const early = mount(tag);
      await early.one('[part=entry]');
      const all = cards(early);
      early.remove();
      await stage.mock.takeOff(list, first(path, id));
      const removed = clock.now;
      await clock.pass(25);
      const page = mount(tag);
      await page.one('[part=entry]');
      expect(asks(path)).to.equal(1, 'it came out of the cache');
      await eventually('nobody who has left', () => cards(page) === all - 1);
      expect(clock.now - removed).to.be.at.most(60_000);
    });

    it(`${tag} takes off within a minute who leaves just after it has asked`, async () => {
      const page = mount(tag);
      await page.one('[part=entry]');
      await eventually('a first question', () => asks('/removed'));
      const all = cards(page);
      for (const turn of [1, 2]) {
        await untilAsked('/removed');
        await stage.mock.takeOff(list, first(path, id));
        cache.items.set(path, (cache.items.get(path) ?? []).slice(1));
        expect(await secondsUntil(() => cards(page) < all - turn + 1)).to.be.at.most(60);
        expect(cards(page)).to.equal(all - turn);
      }
    });

    it(`${tag} shows nobody a minute after the network has gone, and all who are still on the list when it is back`, async () => {
      const page = mount(tag);
      await page.one('[part=entry]');
      const all = cards(page);
      await page.press('Details');
      const name = (await page.one('dialog[open] #opened')).textContent?.trim() ?? '';
      stage.mock.setFault('offline');
      await stage.mock.takeOff(list, first(path, id));
      expect(await secondsUntil(() => cards(page) === 0)).to.be.at.most(60);
      await page.text('[part=error]', 'Hidden for the moment');
      expect(page.all).to.not.include(name);
      stage.mock.setFault(null);
      await page.press('Try again');
      await eventually('the others', () => cards(page) === all - 1);
      await page.text('dialog[open]', 'No longer on the list');
    });
  }

  it('opens an entry again as it was, once the portal answers that it is still on the list', async () => {
    const page = mount('nagrik-missing-list');
    await page.one('[part=entry]');
    await page.press('Details');
    const name = (await page.one('dialog[open] #opened')).textContent?.trim() ?? '';
    stage.mock.setFault('serverDown');
    await clock.pass(60, () => cards(page) === 0);
    await page.text('dialog[open]', 'Hidden for the moment');
    stage.mock.setFault(null);
    dispatchEvent(new Event('online'));
    await page.text('dialog[open] #opened', name);
    await page.one('[part=entry]');
  });

  it('hides nobody whom a portal goes on confirming', async () => {
    const page = mount('nagrik-missing-list');
    await page.one('[part=entry]');
    const all = cards(page);
    await clock.pass(110, () => cards(page) !== all);
    expect(cards(page)).to.equal(all);
  });

  it('loads the list anew for whoever comes back after longer than the portal was asked to look back', async () => {
    hide(true);
    const page = mount('nagrik-missing-list');
    await page.one('[part=entry]');
    await eventually('the code that watches', () => cards(page) === 24);
    expect(cache.asked).to.not.include('/removed', 'nobody sees it');
    await stage.mock.takeOff('missing', first('/missing', 'missingId'));
    await clock.pass(20 * 60, () => cards(page) === 0, 20);
    expect(cards(page)).to.equal(24, 'keeps its place for whoever comes back');
    const before = asks('/missing');
    hide(false);
    await eventually('a new list', () => asks('/missing') > before);
  });

  it('shows somebody who comes back to a dead network nobody for more than five seconds', async () => {
    const page = mount('nagrik-missing-list');
    await page.one('[part=entry]');
    hide(true);
    await clock.pass(120);
    stage.mock.setFault('offline');
    hide(false);
    expect(await secondsUntil(() => cards(page) === 0)).to.be.at.most(5);
  });

  it('leaves of a card the numbers alone when the network has gone, and brings somebody else for who was found', async () => {
    const page = mount('nagrik-missing-list', { view: 'card' });
    await page.one('[part=entry]');
    const name = () => page.find('[part=entry] h3')?.textContent?.trim();
    const shown = name();
    stage.mock.setFault('offline');
    expect(await secondsUntil(() => cards(page) === 0)).to.be.at.most(60);
    expect(page.find('a[href="tel:112"]')).to.not.equal(null);
    stage.mock.setFault(null);
    dispatchEvent(new Event('online'));
    await eventually('the same person', () => name() === shown);
  });

  for (const { tag, list, path, id } of SIGNED_IN) {
    const open = async () => {
      const own = connect(portal).session;
      own.start(session, openSession);
      const page = mount(tag);
      await page.one('[part=entry]');
      return { page, own };
    };

    it(`${tag} takes off within a minute who has left it, and tells others nothing of it`, async () => {
      const { page } = await open();
      const all = cards(page);
      await page.press('Details');
      const opened = await page.one('dialog[open] #opened');
      const text = opened.textContent?.trim() ?? '';
      await untilAsked(path);
      await stage.mock.takeOff(list, first(path, id));
      expect(await secondsUntil(() => cards(page) === all - 1)).to.be.at.most(60);
      await page.text('dialog[open]', 'No longer on the list');
      expect(page.find('dialog')?.textContent).to.not.include(text);
      expect(cache.asked).to.not.include('/removed');
    });

    it(`${tag} shows nobody when the session has ended at the portal, nor to whoever signs in next before they may see it`, async () => {
      const { page, own } = await open();
      await endSession(connect(stage.portal).portal);
      expect(await secondsUntil(() => page.find('nagrik-sign-in'))).to.be.at.most(60);
      expect(cards(page)).to.equal(0);
      stage.mock.setFault('offline');
      own.start(session, openSession);
      await page.element.updateComplete;
      expect(cards(page)).to.equal(0);
    });

    it(`${tag} shows nobody a minute after the network has gone`, async () => {
      const { page } = await open();
      stage.mock.setFault('offline');
      expect(await secondsUntil(() => cards(page) === 0)).to.be.at.most(60);
      await page.text('[part=error]', 'Hidden for the moment');
      stage.mock.setFault(null);
      await page.press('Try again');
      await page.one('[part=entry]');
    });
  }
});
