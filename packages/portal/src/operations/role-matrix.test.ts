import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import contract from '../../../../openapi/generated/openapi.json' with { type: 'json' };
import {
  CLOSE_REASONS,
  kindsAtOnce,
  legalKinds,
  moves,
  type LogLine,
  openQuestion,
  ruleOf,
  stateOf,
} from '../domain/events.ts';
import type { EventKind, FilingRules, FilingState, RequiredField, Role } from '../domain/filing-rules.ts';
import { FOUND_BODY_RULES } from '../domain/found-person-rules.ts';
import { TAKEN_THINGS_RULES } from '../domain/complaint-rules.ts';
import { MISSING_CHILD_RULES } from '../domain/missing-person-rules.ts';
import { SENIOR_ABSENCE_RULES, SENIOR_HELP_RULES } from '../domain/senior-citizen-rules.ts';
import { filingKinds } from '../generated/filing-kinds.ts';
import { requestValidators } from '../generated/request-validators.ts';
import { routes } from '../generated/routes.ts';
import type { components } from '../generated/types.ts';
import { defaultSettings } from '../handler/portal.ts';
import { noteDelivery } from '../outbox/start-relay.ts';
import { createSilentAlerts } from '../ports/alerts.ts';
import { exampleOf } from './contract-example.ts';
import { type FiledBody, type FilingKind, rulesOf } from './filings/filing-kind.ts';
import { project } from './filings/project.ts';
import { keepExampleThings } from './recovered/example-things.ts';
import { type CallOptions, TestPortal } from './test-portal.ts';

type Schemas = components['schemas'];

/**
 * Who may do what, with a filing in which state: every role with every operation on a filing of every kind in every state that its
 * rules know, also where what is filed decides by which rules it goes. What is expected follows from the contract's security rules (which credentials an operation takes), from whose the
 * filing is, and from the rules of its kind (which events are in order); what follows from none of these stands in `exceptions`.
 */

// Most cells are refusals, and where each was made nobody reads: to write that down takes longer than to refuse.
Error.stackTraceLimit = 1;

const plenty = 100_000;
const settings = {
  ...defaultSettings,
  ...{ filingsPerDay: plenty, nobodysFilingsPerHour: plenty, accessCodeTriesPerHour: plenty },
  uploads: { ...defaultSettings.uploads, perNetworkPerHour: plenty },
  claims: { perThingAndCitizen: plenty, perCitizen: plenty, perThing: plenty },
};

interface Caller {
  readonly name: string;
  /** What they show; nothing where absent. */
  readonly scheme?: 'citizen' | 'accessCode' | 'officer';
  /** Whether the filing is theirs to see. */
  readonly theirs: boolean;
  /** Of an officer who may decide what others may not. */
  readonly rank?: string;
  readonly options: CallOptions;
}

/** An operation that can be asked of a filing, with a body that keeps the contract. */
interface Asking {
  readonly operation: keyof typeof routes;
  /** What it adds to the log; absent where it only reads. */
  readonly event?: { readonly kind: EventKind; readonly by: Role };
  /**
   * @param station - that has the filing
   * @param log - of the filing
   */
  readonly body?: (station: string, log: readonly LogLine[]) => object;
}

interface Filed {
  readonly reference: string;
  readonly accessCode: string;
  /** Of the file that was filed with it; an id of nothing where its kind takes none. */
  readonly uploadId: string;
}

const fields: Readonly<Record<RequiredField, (station: string) => unknown>> = {
  text: () => 'नमूना - एक बात',
  reasonCode: () => CLOSE_REASONS[0],
  toStationCode: (station) => stations.find((code) => code !== station),
  officerName: () => 'नमूना दरोगा',
  firNumber: () => String((firs += 1)),
  sections: () => ['BNS 303(2)'],
  permissionBy: () => 'नमूना डीएसपी',
  caseStage: () => 'chargesheeted',
  publicPlace: () => 'काल्पनिक चौक',
  publicPhoto: () => 'hidden',
  permittedBy: () => 'child-welfare-committee',
  permittedOn: () => '2026-11-20',
};
let firs = 9000;
/** Between which filings are transferred. */
const stations = ['5117044', '5109014'];

const eventBody = (rules: FilingRules, kind: EventKind, station: string): object => ({
  kind,
  ...Object.fromEntries((rules.events[kind]?.requires ?? []).map((field) => [field, fields[field](station)])),
});

/** What is asked of filings otherwise than the rules above say: the operation, of which kinds, and what comes. */
const exceptions: readonly {
  readonly operation: Asking['operation'];
  is(kind: FilingKind, state: FilingState, log: readonly LogLine[]): boolean;
  status: number;
}[] = [
  // The whole of a complaint, by the name that the first version gave it.
  { operation: 'readComplaint', is: ({ service }) => service !== 'complaint', status: 404 },
  // A paper that somebody finds would tell of it.
  { operation: 'downloadReceipt', is: ({ receipt }) => !receipt, status: 404 },
  // There is a letter about a decision that can be appealed against, and about nothing else.
  {
    operation: 'downloadAppealLetter',
    // Whoever asks the station to open it again has that way as before.
    is: ({ rules, letter }, _, log) => {
      const ends = log.filter(({ kind }) => ruleOf(rules, kind)?.enters && kind !== 'reopening_asked');
      return !letter || ruleOf(rules, ends.at(-1)?.kind ?? '')?.appeal !== true;
    },
    status: 404,
  },
  // A paper about the outcome, once there is one.
  {
    operation: 'downloadResult',
    is: ({ result }, state) => result === undefined || result.state !== state,
    status: 404,
  },
  // A file where there is one, once whom it is about has agreed.
  {
    operation: 'readAttachment',
    is: (kind, _, log) =>
      !isFiledWithFiles(kind) || (kind.consent !== undefined && !log.some(({ kind }) => kind === 'consent_given')),
    status: 404,
  },
  // Nobody is asked before the station has ended it, or where they have ended it themselves.
  { operation: 'answerSatisfaction', is: (kind, state) => !endedByStation(kind, state), status: 409 },
  { operation: 'answerSatisfaction', is: endedByStation, status: 201 },
];

/** What the station itself has ended, in one way or another, where the filer could turn to somebody above it. */
function endedByStation({ rules, letter }: FilingKind, state: FilingState): boolean {
  const rule = ruleOf(rules, state);
  // What whom it is about can end, too, is theirs: a consent that was taken back.
  return letter !== undefined && rule?.closes === true && rule.by.includes('officer') && !rule.by.includes('subject');
}

type Route = { readonly method: string; readonly path: string; readonly security: readonly string[] };
const ofFilings = Object.entries(routes as Readonly<Record<string, Route>>).filter(
  ([, { path, method }]) => path.includes('{reference}') && method !== 'HEAD',
);
const readers = ofFilings.filter(([operation, { method }]) => method === 'GET' && operation !== 'readAttachment');
const noUpload = 'upl_zqzqzqzqzqzqzqzqzqzqzq';
/** Whether files come with the filing itself, and not only afterwards. */
function isFiledWithFiles({ operationId }: FilingKind): boolean {
  const { body } = requestValidators[operationId] as { body: (value: unknown) => boolean };
  return body({ ...exampleOf(operationId, 'minimal').body, uploadIds: [noUpload] });
}
const paper = new TextEncoder().encode('%PDF-1.4\nstartxref\n0\n%%EOF');

/** What is filed otherwise than in the contract's smallest example, where that goes by other rules of its kind. */
const bodies = new Map<FilingRules['events'], { readonly name: string; of(minimal: object): object }>([
  [
    MISSING_CHILD_RULES.events,
    {
      name: 'a child',
      of: (body) => ({ ...body, person: { name: 'न', age: { kind: 'about', years: 8 }, gender: 'female' } }),
    },
  ],
  [
    TAKEN_THINGS_RULES.events,
    {
      name: 'of things that were taken',
      of: (body) => ({ ...body, items: { things: [{ kind: 'bag', description: 'नमूना थैला' }] } }),
    },
  ],
  [FOUND_BODY_RULES.events, { name: 'a body', of: (body) => ({ ...body, state: 'dead' }) }],
  [
    SENIOR_ABSENCE_RULES.events,
    {
      name: 'an absence',
      // Each of somebody else: nobody is away twice at once.
      of: (body) => ({
        ...besidesRegistration(body),
        person: {
          name: `नमूना ${'क'.repeat((away += 1) % 40)}${'ख'.repeat(Math.floor(away / 40))}`,
          address: { text: 'काल्पनिक टोला' },
        },
        ...{ need: 'absence', absence: { from: '2026-12-01', to: '2026-12-10' } },
      }),
    },
  ],
  [
    SENIOR_HELP_RULES.events,
    { name: 'help', of: (body) => ({ ...besidesRegistration(body), need: 'help', help: { kind: 'company' } }) },
  ],
]);
let away = 0;
const besidesRegistration = ({ registration: _, ...body }: { registration?: unknown }): object => body;

/** Each kind with each of its tables; who may do what follows from the events alone, so tables that share them are one. */
const kindsByRules = filingKinds.flatMap((kind) =>
  [kind.rules, ...(kind.otherRules ?? [])]
    .filter(({ events }, at, all) => all.findIndex((one) => one.events === events) === at)
    .map((rules): FilingKind => ({ ...kind, rules, rulesFor: (body) => rulesOf(kind, body) })),
);

for (const kind of kindsByRules) {
  const { rules } = kind;
  const other = bodies.get(rules.events);
  const service = other ? `${kind.service}, ${other.name},` : kind.service;
  const states = [...new Set(Object.values(rules.events).flatMap(({ from }): readonly FilingState[] => from))];
  const closing = (Object.keys(rules.events) as EventKind[]).filter((event) => rules.events[event]?.closes);
  // What the portal adds at once nobody can wait before.
  const filedLog = ['submitted' as EventKind, ...kindsAtOnce(rules)];
  const passed = filedLog.slice(0, -1) as FilingState[];
  const all = [...new Set([...states, ...(closing as FilingState[])])].filter((state) => !passed.includes(state));

  describe(`every role, with every operation, on a filing of ${service} in each of its ${all.length} states`, () => {
    let test: TestPortal;
    let callers: (filed: Filed, other: Filed, station: string) => readonly Caller[];
    let filer: string | undefined;
    const officers = new Map<string, string>();
    let isHeld = true;
    let cells = 0;

    before(async () => {
      const silent = createSilentAlerts();
      const alerts: typeof silent = {
        ...silent,
        // A station that is told of a filing makes it "delivered", when it likes.
        send: (message) =>
          isHeld && message.template.startsWith('station-alert')
            ? Promise.reject(new Error('held'))
            : silent.send(message),
      };
      test = new TestPortal({ config: { settings }, ports: { alerts } });
      await keepExampleThings(test.portal);
      const [someone, another] = [await test.signIn('9000000001'), await test.signIn('9000000002')];
      filer = routes[kind.operationId].security.some((scheme) => scheme === 'citizen')
        ? someone.accessToken
        : undefined;
      const { station } = (await test.portal.store.filings.get((await file()).reference))?.projection ?? {};
      assert.ok(station);
      for (const code of new Set([station, ...stations])) {
        officers.set(code, (await test.signInOfficer(`officer-${code}`, code)).accessToken);
        officers.set(`DSP ${code}`, (await test.signInOfficer(`dsp-${code}`, code, 'नमूना', 'DSP')).accessToken);
      }
      const elsewhere = (await test.signInOfficer('elsewhere', '5117065')).accessToken;
      const district = (await test.signInOfficer('district-desk', '5117000')).accessToken;
      callers = (filed, other, station) => [
        { name: 'nobody', theirs: false, options: {} },
        { name: 'a made-up token', theirs: false, options: { token: 'at_namuna_namuna_namuna_namuna' } },
        {
          name: 'whoever filed',
          scheme: 'citizen',
          theirs: filer !== undefined,
          options: { token: someone.accessToken },
        },
        { name: 'another citizen', scheme: 'citizen', theirs: false, options: { token: another.accessToken } },
        { name: 'its code', scheme: 'accessCode', theirs: true, options: { accessCode: filed.accessCode } },
        { name: 'the code of another', scheme: 'accessCode', theirs: false, options: { accessCode: other.accessCode } },
        { name: 'its station', scheme: 'officer', theirs: true, options: { token: officers.get(station) ?? '' } },
        {
          name: 'a DSP there',
          scheme: 'officer',
          theirs: true,
          rank: 'DSP',
          options: { token: officers.get(`DSP ${station}`) ?? '' },
        },
        { name: 'another station', scheme: 'officer', theirs: false, options: { token: elsewhere } },
        { name: 'the district’s desk', scheme: 'officer', theirs: false, options: { token: district } },
      ];
    });
    after(() => test.portal.close());

    /** @param attached - whether with a file, where its kind takes one: it is read once in each state */
    async function file(attached = false): Promise<Filed> {
      const { path, body: minimal } = exampleOf(kind.operationId, 'minimal');
      const uploadId = attached && isFiledWithFiles(kind) ? await test.upload(paper, 'application/pdf') : noUpload;
      const body = { ...(other?.of(minimal) ?? minimal), ...(uploadId !== noUpload && { uploadIds: [uploadId] }) };
      assert.equal(rulesOf(kind, body as FiledBody).events, rules.events);
      const post = () => test.call<Schemas['Receipt']>('POST', path, { body, ...(filer && { token: filer }) });
      let answer = await post();
      if (answer.status === 422) {
        // The thing was given back in the state before.
        await keepExampleThings(test.portal);
        answer = await post();
      }
      assert.equal(answer.status, 201, JSON.stringify(answer.body));
      return { ...answer.body, uploadId };
    }

    const stationOf = async ({ reference }: Filed) =>
      (await test.portal.store.filings.get(reference))?.projection.station ?? '';
    const logOf = async ({ reference }: Filed) =>
      (await test.portal.store.filings.log(reference)).map(({ event }) => event);

    const ask = async (filed: Filed, { operation, body }: Asking, options: CallOptions) => {
      const { method, path } = (routes as Readonly<Record<string, Route>>)[operation] as Route;
      const address = path.replace('{reference}', filed.reference).replace('{uploadId}', filed.uploadId);
      if (operation === 'watchFilingEvents') {
        const { status, body: stream } = await test.raw(method, address, options);
        await stream?.cancel();
        return { status, body: undefined };
      }
      return test.call<Schemas['Problem']>(method, address, {
        ...options,
        ...(body && { body: body(await stationOf(filed), await logOf(filed)) }),
      });
    };

    /** The events that lead from a new filing to a state, the fewest that do. */
    function wayTo(state: FilingState): readonly EventKind[] {
      const ways: (readonly EventKind[])[] = [filedLog];
      for (const way of ways) {
        const at = way.at(-1) as FilingState;
        if (at === state) return way.slice(filedLog.length);
        for (const [next, rule] of Object.entries(rules.events) as [
          EventKind,
          NonNullable<FilingRules['events'][EventKind]>,
        ][])
          if (
            rule.enters &&
            rule.from.includes(at) &&
            !ways.some((each) => each.at(-1) === next) &&
            next !== 'delivered'
          )
            ways.push([...way, next]);
      }
      throw new Error(`No way leads to ${state}`);
    }

    async function bringTo(state: FilingState, attached = false): Promise<Filed> {
      if (state === 'delivered' && rules.alertedBy) {
        const filed = await bringTo(rules.alertedBy as FilingState, attached);
        await noteDelivery(test.portal, filed.reference);
        return filed;
      }
      isHeld = state !== 'delivered';
      const filed = await file(attached);
      if (state === 'delivered') {
        for (let log = await logOf(filed); log.at(-1)?.kind !== state; log = await logOf(filed))
          await new Promise((later) => setImmediate(later));
        return filed;
      }
      for (const event of wayTo(state)) {
        if (rules.events[event]?.by.every((role) => role === 'subject' || (role === 'system' && event !== 'opened'))) {
          await happens(filed, event);
          continue;
        }
        const asking: Asking =
          event === 'opened'
            ? { operation: 'readStationFiling' }
            : event === 'withdrawn'
              ? { operation: 'withdrawFiling', body: () => ({ reason: 'resolved' }) }
              : event === 'reopening_asked'
                ? { operation: 'askReopening', body: () => ({ text: 'नमूना' }) }
                : rules.events[event]?.answers
                  ? {
                      operation: 'answerFiling',
                      body: (_, log) => ({ seq: openQuestion(rules, log)?.seq ?? 1, answer: event }),
                    }
                  : { operation: 'postFilingEvent', body: (station) => eventBody(rules, event, station) };
        const token = rules.events[event]?.by.includes('citizen') ? filer : officers.get(await stationOf(filed));
        const before = await stationOf(filed);
        const { status, body } = await ask(filed, asking, token === undefined ? {} : { token });
        assert.ok(status < 300, `${event} on the way to ${state}: ${JSON.stringify(body)}`);
        assert.equal((await stationOf(filed)) !== before, moves(rules, event), `${event} brings it to another station`);
      }
      return filed;
    }

    /** What comes of somebody whom the filing is about, or of time: nobody of this table can do it. */
    const happens = async ({ reference }: Filed, event: EventKind) =>
      test.portal.store.filings.append(reference, {
        decide: ({ projection: { station } }, log) => {
          const by = rules.events[event]?.by[0];
          const line = { kind: event, at: new Date().toISOString(), actor: { role: by }, automatic: by === 'system' };
          return { events: [line], projection: project(rules, [...log.map((one) => one.event), line], station) };
        },
      });

    const askings: readonly Asking[] = [
      // The file first: what is asked afterwards may want another filing.
      { operation: 'readAttachment' },
      ...readers.map(([operation]): Asking => ({ operation: operation as Asking['operation'] })),
      ...(['confirmed', 'denied'] as const).map((answer): Asking => ({
        operation: 'answerFiling',
        event: { kind: answer, by: 'citizen' },
        body: (_, log) => ({ seq: openQuestion(rules, log)?.seq ?? 1, answer }),
      })),
      { operation: 'answerSatisfaction', body: () => ({ satisfied: true }) },
      {
        operation: 'changeContact',
        event: { kind: 'contact_changed', by: 'citizen' },
        body: () => ({ contactBy: 'none' }),
      },
      {
        operation: 'addInformation',
        event: { kind: 'information_added', by: 'citizen' },
        body: () => ({ text: 'नमूना' }),
      },
      {
        operation: 'askReopening',
        event: { kind: 'reopening_asked', by: 'citizen' },
        body: () => ({ text: 'नमूना' }),
      },
      {
        operation: 'withdrawFiling',
        event: { kind: 'withdrawn', by: 'citizen' },
        body: () => ({ reason: 'resolved' }),
      },
      ...contract.components.schemas.StationEventKind.enum.map((event): Asking => {
        const by = { kind: event as EventKind, by: 'officer' } as const;
        return { operation: 'postFilingEvent', event: by, body: (station) => eventBody(rules, by.kind, station) };
      }),
    ];

    /** The status that comes, by the contract's security rules, by whose the filing is, and by its rules. */
    async function expected(
      filed: Filed,
      { operation, event }: Asking,
      { scheme, theirs, rank }: Caller,
    ): Promise<number> {
      const { security } = (routes as Readonly<Record<string, Route>>)[operation] as Route;
      if (!scheme || !security.includes(scheme)) return 401;
      if (!theirs) return 404;
      const log = await logOf(filed);
      const state = stateOf(rules, log) as FilingState;
      const otherwise = exceptions.find((one) => one.operation === operation && one.is(kind, state, log));
      if (otherwise) return otherwise.status;
      if (!event) return 200;
      return legalKinds(rules, log, event.by, rank).includes(event.kind) ? 201 : 409;
    }

    for (const state of all) {
      it(state, async () => {
        const other = await file();
        let filed = await bringTo(state, true);
        const mismatches: string[] = [];
        for (const asking of askings) {
          for (const at of callers(filed, other, '').keys()) {
            const caller = callers(filed, other, await stationOf(filed))[at] as Caller;
            // What rank decides is which events an officer may record.
            if (caller.rank && asking.operation !== 'postFilingEvent') continue;
            const before = (await logOf(filed)).length;
            const wanted = await expected(filed, asking, caller);
            const { status } = await ask(filed, asking, caller.options);
            cells += 1;
            const what = `${asking.event?.kind ?? ''} ${asking.operation} by ${caller.name}`.trim();
            if (status !== wanted) mismatches.push(`${what}: ${status}, not ${wanted}`);
            const added = (await logOf(filed)).length - before;
            if (wanted >= 400 && added > 0) mismatches.push(`${what} is refused, and leaves something`);
            if (added > 0) filed = await bringTo(state);
          }
        }
        assert.deepEqual(mismatches, []);
      });
    }

    it('has cells for every operation on a filing', (context) => {
      const asked = new Set<string>(askings.map(({ operation }) => operation));
      const left = ofFilings.map(([operation]) => operation).filter((operation) => !asked.has(operation));
      assert.deepEqual(left, []);
      context.diagnostic(`${service}: ${cells} cells`);
    });
  });
}
