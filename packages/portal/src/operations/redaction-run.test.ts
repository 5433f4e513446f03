import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { describeServices } from '@nagrik/elements/catalogue';
import type { DocumentPage } from '../documents/document-page.ts';
import { ruleOf } from '../domain/events.ts';
import { filingKinds } from '../generated/filing-kinds.ts';
import { requestValidators } from '../generated/request-validators.ts';
import { routes } from '../generated/routes.ts';
import type { components } from '../generated/types.ts';
import { defaultSettings } from '../handler/portal.ts';
import { createSilentAlerts } from '../ports/alerts.ts';
import { exampleOf } from './contract-example.ts';
import type { FilingKind } from './filings/filing-kind.ts';
import { keepExampleThings } from './recovered/example-things.ts';
import { keepScorecards } from './scorecard/keep-scorecards.ts';
import { SCORECARD_KIND } from './scorecard/scorecard-record.ts';
import { createFeedPages } from '../node/pages/feed-pages.ts';
import { PlantedWords } from './planted-words.ts';
import { TestPortal } from './test-portal.ts';

type Schemas = components['schemas'];

/** Of all kinds together. */
const filings = 1000;
const plenty = 1_000_000;
const settings = {
  ...defaultSettings,
  ...{ filingsPerDay: plenty, nobodysFilingsPerHour: plenty, firLookupsPerNetworkPerHour: plenty },
  claims: { perThingAndCitizen: plenty, perCitizen: plenty, perThing: plenty },
};

/** Fields that must name something that the portal has: in their place no other word can be filed. */
const naming: Readonly<Record<string, readonly string[]>> = { 'property-claim': ['recoveredId', 'number'] };

/** What everybody may read once a DSP has put it on a public list, and nothing else of it. */
const publishable: Readonly<Record<string, readonly string[]>> = {
  'missing-person': ['person.name', 'person.marks', 'person.clothing', 'person.languages'],
};

/** What a claimant must know: the number of the contract’s example. */
const claimed = (exampleOf('fileRecoveredClaim', 'maximal').body as Schemas['RecoveredClaim']).number ?? '';

/** Where such a person is public: the list, and its feeds. */
const publicPlaces = /^GET \/(services\/)?missing/;

const planted = new PlantedWords();

type Place = readonly (string | number)[];

/** Where a word can stand, and what makes one of it that is taken there. */
interface WordPlace {
  readonly place: Place;
  readonly latin: boolean;
  shape(word: string): string;
}

/** Where in a body of this kind the contract lets any word stand, and in which shape. */
function wordPlaces(kind: FilingKind, body: object): readonly WordPlace[] {
  const { body: validate } = requestValidators[kind.operationId] as { body: (value: unknown) => boolean };
  const shapes = [(word: string) => word, (word: string) => `${word}@example.com`];
  const visit = (value: unknown, place: Place): Place[] => {
    if (typeof value === 'string') return [place];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([field, part]) =>
      place.length === 0 && naming[kind.service]?.includes(field) ? [] : visit(part, [...place, field]),
    );
  };
  return visit(body, []).flatMap((place) => {
    const takes = (word: string): boolean => validate(withWord(body, place, word));
    const shape = shapes.find((each) => takes(each(PlantedWords.samples[0] ?? '')));
    return shape ? [{ place, shape, latin: !PlantedWords.samples.every((word) => takes(shape(word))) }] : [];
  });
}

function withWord(body: object, place: Place, word: string): object {
  const copy = structuredClone(body);
  let inner = copy as Record<string | number, unknown>;
  for (const field of place.slice(0, -1)) inner = inner[field] as Record<string | number, unknown>;
  inner[place.at(-1) ?? ''] = word;
  return copy;
}

describe(`${filings} filings with a planted name in every field of words`, () => {
  let test: TestPortal;
  let filer: string;
  let stranger: string;
  const officers = new Map<string, string>();
  const places = new Map<string, ReturnType<typeof wordPlaces>>();
  /** What leaves the portal for others than the filer and the station: by where it went. */
  const outside: { readonly where: string; readonly text: string }[] = [];
  const references: string[] = [];
  /** Words that a public list has by order. */
  const ordered = new Set<string>();
  /** Of filings that became a FIR which everybody may find. */
  const firs: { readonly station: string; readonly number: string }[] = [];

  before(async () => {
    const silent = createSilentAlerts();
    const told: typeof silent = {
      ...silent,
      send(message) {
        // An e-mail stands at the address that whoever filed typed.
        const said = message.channel === 'email' ? { ...message, to: 'the filer' } : message;
        outside.push({ where: `the ${message.channel} message ${message.template}`, text: JSON.stringify(said) });
        return silent.send(message);
      },
    };
    test = new TestPortal({
      config: { settings },
      ports: {
        alerts: told,
        documents: {
          name: 'written down',
          render(page: DocumentPage) {
            outside.push({ where: 'the copy of a FIR', text: JSON.stringify(page) });
            return Promise.resolve(new TextEncoder().encode('%PDF-1.7'));
          },
        },
      },
      log: (line) => outside.push({ where: 'the log', text: JSON.stringify(line) }),
    });
    filer = (await test.signIn()).accessToken;
    stranger = (await test.signIn('9000000099')).accessToken;
    await keepExampleThings(test.portal);
  });
  after(() => test.portal.close());

  async function officerOf(station: string, rank = 'SI'): Promise<string> {
    const id = `${rank}-${station}`;
    const known = officers.get(id) ?? (await test.signInOfficer(id, station, 'नमूना', rank)).accessToken;
    officers.set(id, known);
    return known;
  }

  /** A file whose own name is planted, too. */
  const namedFile = (): Promise<string> =>
    test.upload(new TextEncoder().encode('%PDF-1.4\nstartxref\n0\n%%EOF'), 'application/pdf', `${planted.next()}.pdf`);

  /** What those get who have nothing to do with a filing, when they ask for it and its events all the same. */
  async function others(reference: string): Promise<void> {
    const elsewhere = await officerOf('5117065');
    const wrong = '2222-2222-2222';
    for (const [who, path, options] of [
      ['another citizen', `/filings/${reference}`, { token: stranger }],
      ['another citizen', `/filings/${reference}/events`, { token: stranger }],
      ['another citizen', `/filings/${reference}/filed`, { token: stranger }],
      ['somebody who guesses', `/filings/${reference}/events`, { accessCode: wrong, address: reference }],
      ['another station', `/station/filings/${reference}`, { token: elsewhere }],
    ] as const) {
      const { status, body } = await test.call<unknown>('GET', path, options);
      assert.notEqual(status, 200, `${who} at ${path}`);
      outside.push({ where: `${who}: GET ${path.replace(reference, '…')} (${status})`, text: JSON.stringify(body) });
    }
    const posted = await test.call<unknown>('POST', `/station/filings/${reference}/events`, {
      token: elsewhere,
      body: { kind: 'information_requested', text: planted.next() },
    });
    assert.notEqual(posted.status, 201);
    outside.push({ where: 'the error to another station', text: JSON.stringify(posted.body) });
  }

  /** Files one and has its station do what brings more words and a FIR. */
  async function live(kind: FilingKind, at: number): Promise<void> {
    const size = at % 2 === 0 ? 'maximal' : 'minimal';
    const example = exampleOf(kind.operationId, size);
    const { path } = example;
    let body: object = { ...example.body, ...('uploadIds' in example.body && { uploadIds: [await namedFile()] }) };
    const known = places.get(`${kind.service} ${size}`) ?? wordPlaces(kind, body);
    places.set(`${kind.service} ${size}`, known);
    const words = known.map(({ place, latin, shape }) => {
      const word = planted.next(latin);
      body = withWord(body, place, shape(word));
      if (publishable[kind.service]?.includes(place.join('.'))) ordered.add(word);
      return word;
    });
    const takesToken = routes[kind.operationId].security.some((scheme) => scheme === 'citizen');
    const filed = await test.call<Schemas['Receipt']>('POST', path, {
      body,
      ...(takesToken && { token: filer }),
    });
    assert.equal(filed.status, 201, JSON.stringify(filed.body));
    const { reference, accessCode } = filed.body;
    references.push(reference);
    const { station } = (await test.portal.store.filings.get(reference))?.projection ?? { station: '' };
    const token = await officerOf(station);
    const seen = await test.call<Schemas['StationFiling']>('GET', `/station/filings/${reference}`, { token });
    const text = JSON.stringify(seen.body);
    // Of somebody who must agree first it reads nothing.
    const readable = JSON.stringify(kind.consent?.readable(body as never) ?? body);
    for (const word of words)
      assert.equal(text.includes(word), readable.includes(word), 'the station reads what was written for it');
    assert.ok(words.length > 0);
    const events = `/station/filings/${reference}/events`;
    await test.call('POST', events, { token, body: { kind: 'information_requested', text: planted.next() } });
    await test.call('POST', `/filings/${reference}/information`, { accessCode, body: { text: planted.next() } });
    await others(reference);
    if (kind.rules.events.contact_changed) {
      const wish = { contactBy: 'sms', contactTime: planted.next() };
      const wished = await test.call('POST', `/filings/${reference}/contact`, { token: filer, body: wish });
      assert.equal(wished.status, 201, JSON.stringify(wished.body));
    }
    if (!kind.firFacts) return;
    const number = String(10_000 + firs.length);
    const fir = { kind: 'fir_registered', firNumber: number, sections: ['BNS 303(2)'] };
    const posted = await test.call<Schemas['FilingEvent']>('POST', events, { token, body: fir });
    assert.equal(posted.status, 201, JSON.stringify(posted.body));
    firs.push({ station, number });
    if (!ruleOf(kind.rules, 'published')) return;
    const ordering = { publicPlace: 'काल्पनिक चौक', publicPhoto: 'hidden' };
    const permitted = { permittedBy: 'child-welfare-committee', permittedOn: '2026-01-01' };
    const order = await test.call('POST', events, {
      token: await officerOf(station, 'DSP'),
      body: { kind: 'published', ...ordering, ...permitted },
    });
    assert.equal(order.status, 201, JSON.stringify(order.body));
  }

  /** Whether a text has a planted word that nobody has ordered to be on a public list. */
  const leaks = ({ where, text }: (typeof outside)[number]): boolean =>
    planted.in(text).some((word) => !ordered.has(word) || !publicPlaces.test(where));

  it('are filed, read, asked about and, where that is so, registered as FIRs', async () => {
    for (let at = 0; at < filings; at++) {
      const kind = filingKinds[at % filingKinds.length];
      assert.ok(kind);
      await live(kind, Math.floor(at / filingKinds.length));
    }
    assert.ok(planted.count > filings * 3, `${planted.count} words`);
  });

  it('are in no public answer: lists, searches, feeds, single records, FIRs and their copies', async (context) => {
    const year = new Date().getFullYear();
    let asked = 0;
    const look = async (path: string): Promise<string> => {
      const { status, body } = await test.call<unknown>('GET', path);
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      outside.push({ where: `GET ${path} (${status})`, text });
      asked += 1;
      return text;
    };
    const open = Object.values(
      routes as Readonly<Record<string, { method: string; path: string; security: readonly string[] }>>,
    )
      .filter(({ method, path, security }) => method === 'GET' && security.length === 0 && !path.includes('{'))
      .map(({ path }) => path);
    for (const path of open) await look(path);
    // Counted as when the quarter is long over.
    await keepScorecards({
      ...test.portal,
      ports: { ...test.portal.ports, now: () => new Date(Date.now() + 150 * 86_400_000) },
    });
    const { items: districts } = await test.portal.store.records.find({ kind: SCORECARD_KIND, limit: 200 });
    assert.ok(districts.length > 0, 'what was filed was counted');
    for (const { facets } of districts) await look(`/scorecard?district=${facets.district}`);
    for (const path of ['/wanted', '/missing', '/recovered-property', '/stations'])
      await look(`${path}?q=${PlantedWords.samples[0]}`);
    const feeds = createFeedPages({ ...test.portal, services: describeServices() });
    for (const path of describeServices().flatMap(({ id }) => [
      `/services/${id}/feed.json`,
      `/services/${id}/feed.rss`,
    ])) {
      const feed = await feeds(new Request(`https://portal.example${path}?lang=en`));
      if (feed) outside.push({ where: `GET ${path} (${feed.status})`, text: await feed.text() });
    }
    let found = 0;
    for (const { station, number } of firs) {
      const answer = JSON.parse(await look(`/firs?station=${station}&number=${number}&year=${year}`)) as {
        readonly items?: readonly Schemas['FirSummary'][];
      };
      for (const { copyHandle } of answer.items ?? []) {
        await look(`/fir-copies/${copyHandle}`);
        found += 1;
      }
    }
    assert.ok(found > 0, 'FIRs that everybody may find are among them');
    for (const reference of references.slice(0, 50))
      for (const path of [
        ...[`/filings/${reference}`, `/filings/${reference}/filed`],
        ...[`/complaints/${reference}`, `/documents/${reference}`],
      ])
        await look(path);
    context.diagnostic(
      `${planted.count} words planted, ${asked} public answers, ${found} copies of FIRs, ${outside.length} texts looked through`,
    );
    // The contract itself has its examples.
    const told = outside.filter(
      (one) => leaks(one) || (one.text.includes(claimed) && !one.where.startsWith('GET /openapi.json')),
    );
    assert.deepEqual([...new Set(told.map(({ where }) => where))], []);
    for (const place of ['GET /missing', 'GET /services/missing/feed.json', 'GET /services/missing/feed.rss']) {
      const lists = outside.filter(({ where }) => where.startsWith(place)).map(({ text }) => text);
      assert.ok(
        [...ordered].some((word) => lists.some((text) => text.includes(word))),
        `who was put on the list is there: ${place}`,
      );
    }
  });

  it('are in no list of a station, where passers-by see the screen', async () => {
    let pairs = 0;
    for (const [station, token] of officers) {
      const { body } = await test.call<unknown>('GET', '/station/inbox?limit=100', { token });
      assert.deepEqual(planted.in(JSON.stringify(body)), [], station);
      const matches = await test.call<Schemas['MatchList']>('GET', '/station/matches', { token });
      assert.deepEqual(planted.in(JSON.stringify(matches.body)), [], station);
      pairs += matches.body.total;
    }
    assert.ok(pairs > 0, 'the telephone of the contract’s examples is lost and recovered');
  });
});
