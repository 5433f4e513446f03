/**
 * Mistakes that backends make, each planted in front of a mock portal that makes none. The suite is good for as much as it finds of
 * them: for each it is said which check must find it.
 */
type Fetch = (request: Request) => Promise<Response>;

export interface PlantedFault {
  /** What is wrong, as one would say it of a backend. */
  readonly name: string;
  /** The group or check in which it must be found. */
  readonly foundBy: string;
  plant(fetch: Fetch): Fetch;
}

const path = (request: Request): string => new URL(request.url).pathname;
const query = (request: Request): URLSearchParams => new URL(request.url).searchParams;
const isPost = (request: Request, end: string): boolean => request.method === 'POST' && path(request).endsWith(end);

/** The same request with something else in it. */
async function changed(
  request: Request,
  change: { url?: string; headers?: Record<string, string | null>; body?: string },
): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const sent = request.body ? (change.body ?? new Uint8Array(await request.arrayBuffer())) : undefined;
  const { method, signal } = request;
  return new Request(change.url ?? request.url, { method, headers, signal, ...(sent !== undefined && { body: sent }) });
}

/** The same answer with something else in it. */
async function answered(
  response: Response,
  change: {
    status?: number;
    headers?: Record<string, string | null>;
    json?: (body: Record<string, unknown>) => unknown;
  },
): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const body = change.json
    ? JSON.stringify(change.json((await response.json()) as Record<string, unknown>))
    : response.body && new Uint8Array(await response.arrayBuffer());
  const status = change.status ?? response.status;
  return new Response([204, 304].includes(status) ? null : body, { status, headers });
}

const isJson = (response: Response): boolean => /json/.test(response.headers.get('content-type') ?? '');

/** FIRs of protected sections that were registered through this portal, by number. */
function withheldNumbers(): { see: (request: Request) => Promise<void>; has: (request: Request) => boolean } {
  const numbers = new Set<string>();
  return {
    async see(request) {
      if (!isPost(request, '/events')) return;
      const body = (await request
        .clone()
        .json()
        .catch(() => ({}))) as { firNumber?: string; sections?: readonly string[] };
      if (body.sections?.includes('BNS 64(1)')) numbers.add(String(Number(body.firNumber)));
    },
    has: (request) => path(request) === '/firs' && numbers.has(String(Number(query(request).get('number') ?? 'none'))),
  };
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'filing answers 200 where the contract has 201',
    foundBy: 'examples/fileComplaint',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      return isPost(request, '/complaints') && response.status === 201 ? answered(response, { status: 200 }) : response;
    },
  },
  {
    name: 'a list has lost its etag',
    foundBy: 'etags/listWanted',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      return path(request) === '/wanted' ? answered(response, { headers: { etag: null } }) : response;
    },
  },
  {
    name: 'if-none-match is not looked at',
    foundBy: 'etags/listDistricts',
    plant: (fetch) => async (request) => fetch(await changed(request, { headers: { 'if-none-match': null } })),
  },
  {
    name: 'a page begins with the last item of the page before',
    foundBy: 'pages/listWanted/walk',
    plant: (fetch) => {
      const last = new Map<string, unknown>();
      return async (request) => {
        const response = await fetch(request);
        if (path(request) !== '/wanted' || response.status !== 200) return response;
        return answered(response, {
          json: (body) => {
            const items = body.items as unknown[];
            const before = last.get(query(request).get('cursor') ?? '');
            if (typeof body.nextCursor === 'string') last.set(body.nextCursor, items.at(-1));
            return before === undefined ? body : { ...body, items: [before, ...items.slice(0, -1)] };
          },
        });
      };
    },
  },
  {
    name: 'a page leaves out its first item',
    foundBy: 'pages/listFilings/walk',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      const later = path(request) === '/filings' && request.method === 'GET' && query(request).has('cursor');
      if (!later || response.status !== 200) return response;
      return answered(response, { json: (body) => ({ ...body, items: (body.items as unknown[]).slice(1) }) });
    },
  },
  {
    name: 'a cursor that nobody made is taken for the beginning',
    foundBy: 'pages/listWanted/bad-cursor',
    plant: (fetch) => async (request) => {
      const response = await fetch(request.clone());
      if (response.status !== 422 || !query(request).has('cursor')) return response;
      const url = new URL(request.url);
      url.searchParams.delete('cursor');
      return fetch(await changed(request, { url: url.href }));
    },
  },
  {
    name: 'a withheld FIR is found',
    foundBy: 'fir-oracle/same-bytes',
    plant: (fetch) => {
      const withheld = withheldNumbers();
      return async (request) => {
        await withheld.see(request);
        const response = await fetch(request);
        if (!withheld.has(request)) return response;
        const [station, number, year] = ['station', 'number', 'year'].map((name) => query(request).get(name) ?? '');
        const place = { code: station, name: { en: 'X' }, districtCode: '5117', districtName: { en: 'Patna' } };
        const fir = { number, year: Number(year), registeredOn: '2026-01-01', zeroFir: false, sections: ['BNS 64(1)'] };
        return answered(response, {
          json: () => ({ items: [{ ...fir, station: place, stage: 'registered', copyHandle: 'fch_x' }] }),
        });
      };
    },
  },
  {
    name: 'the answer for a withheld FIR has a header of its own',
    foundBy: 'fir-oracle/same-bytes',
    plant: (fetch) => {
      const withheld = withheldNumbers();
      return async (request) => {
        await withheld.see(request);
        const response = await fetch(request);
        return withheld.has(request) ? answered(response, { headers: { 'x-filtered': '1' } }) : response;
      };
    },
  },
  {
    name: 'the answer for a withheld FIR takes twelve milliseconds longer',
    foundBy: 'fir-oracle/same-time',
    plant: (fetch) => {
      const withheld = withheldNumbers();
      return async (request) => {
        await withheld.see(request);
        if (withheld.has(request)) await new Promise((resolve) => setTimeout(resolve, 12));
        return fetch(request);
      };
    },
  },
  {
    name: 'an emoji is answered with 500',
    foundBy: 'fuzz/fileComplaint',
    plant: (fetch) => async (request) => {
      const text = isPost(request, '/complaints') ? await request.clone().text() : '';
      const response = await fetch(request);
      if (!/[\u{1f600}]/u.test(text) || response.status !== 201) return response;
      const problem = {
        type: 'about:blank',
        title: 'Oops',
        status: 500,
        code: 'internal',
        requestId: response.headers.get('request-id'),
      };
      return answered(response, {
        status: 500,
        headers: { 'content-type': 'application/problem+json' },
        json: () => problem,
      });
    },
  },
  {
    name: '4,001 characters are accepted, and cut',
    foundBy: 'limits/fileComplaint/body',
    plant: (fetch) => async (request) => {
      if (!isPost(request, '/complaints')) return fetch(request);
      const body = (await request
        .clone()
        .json()
        .catch(() => null)) as { narrative?: unknown } | null;
      if (typeof body?.narrative !== 'string' || [...body.narrative].length <= 4000) return fetch(request);
      const narrative = [...body.narrative].slice(0, 4000).join('');
      return fetch(await changed(request, { body: JSON.stringify({ ...body, narrative }) }));
    },
  },
  {
    name: 'a narrative of more than 3,000 characters is refused',
    foundBy: 'limits/addInformation/at-the-bounds',
    plant: (fetch) => async (request) => {
      const body = isPost(request, '/information')
        ? ((await request
            .clone()
            .json()
            .catch(() => null)) as { text?: unknown } | null)
        : null;
      const response = await fetch(request);
      if (typeof body?.text !== 'string' || body.text.length <= 3000 || response.status !== 201) return response;
      const error = { pointer: '/text', in: 'body', code: 'too-long' };
      const requestId = response.headers.get('request-id');
      const problem = {
        type: 'about:blank',
        title: 'Too long',
        status: 422,
        code: 'invalid-request',
        requestId,
        errors: [error],
      };
      return answered(response, {
        status: 422,
        headers: { 'content-type': 'application/problem+json' },
        json: () => problem,
      });
    },
  },
  {
    name: 'idempotency keys are not kept',
    foundBy: 'idempotency/fileComplaint/same-key',
    plant: (fetch) => async (request) =>
      isPost(request, '/complaints')
        ? fetch(await changed(request, { headers: { 'idempotency-key': crypto.randomUUID() } }))
        : fetch(request),
  },
  {
    name: 'a repeat gets a receipt of another time',
    foundBy: 'idempotency/fileComplaint/same-key',
    plant: (fetch) => {
      const seen = new Set<string | null>();
      return async (request) => {
        const key = request.headers.get('idempotency-key');
        const response = await fetch(request);
        if (!isPost(request, '/complaints') || response.status !== 201) return response;
        if (seen.has(key))
          return answered(response, { json: (body) => ({ ...body, filedAt: new Date().toISOString() }) });
        seen.add(key);
        return response;
      };
    },
  },
  {
    name: 'a key with another body gets the first answer',
    foundBy: 'idempotency/addInformation/other-body',
    plant: (fetch) => {
      const first = new Map<string, Response>();
      return async (request) => {
        const key = request.headers.get('idempotency-key') ?? '';
        const response = await fetch(request);
        if (!isPost(request, '/information')) return response;
        if (response.status === 201) first.set(key, response.clone());
        const reused = response.status === 422 && first.get(key);
        if (!reused) return response;
        return answered(reused.clone(), { headers: { 'request-id': crypto.randomUUID() } });
      };
    },
  },
  {
    name: 'five tries at once file five complaints',
    foundBy: 'idempotency/fileComplaint/at-once',
    plant: (fetch) => {
      const underWay = new Set<string | null>();
      return async (request) => {
        if (!isPost(request, '/complaints')) return fetch(request);
        const key = request.headers.get('idempotency-key');
        const twin = underWay.has(key);
        underWay.add(key);
        const sent = twin ? await changed(request, { headers: { 'idempotency-key': crypto.randomUUID() } }) : request;
        return fetch(sent).finally(() => twin || underWay.delete(key));
      };
    },
  },
  {
    name: 'a citizen reads what another has filed',
    foundBy: 'security/readComplaint/somebody-elses',
    plant: (fetch) => {
      const owners = new Map<string, string>();
      return async (request) => {
        const authorization = request.headers.get('authorization') ?? '';
        const response = await fetch(request.clone());
        if (isPost(request, '/complaints') && response.status === 201) {
          const { reference } = (await response.clone().json()) as { reference: string };
          owners.set(`/complaints/${reference}`, authorization);
        }
        const owner = owners.get(path(request));
        const stranger = response.status === 404 && request.method === 'GET' && owner !== undefined;
        return stranger ? fetch(await changed(request, { headers: { authorization: owner } })) : response;
      };
    },
  },
  {
    name: 'somebody else’s filing is refused with other words than one that does not exist',
    foundBy: 'security/readFiling/somebody-elses',
    plant: (fetch) => {
      const known = new Set<string>();
      return async (request) => {
        const response = await fetch(request);
        if (isPost(request, '/complaints') && response.status === 201) {
          known.add(`/filings/${((await response.clone().json()) as { reference: string }).reference}`);
        }
        if (response.status !== 404 || !known.has(path(request))) return response;
        return answered(response, { json: (body) => ({ ...body, detail: 'It belongs to somebody else.' }) });
      };
    },
  },
  {
    name: 'a citizen’s token opens the station’s inbox',
    foundBy: 'security/listInbox/wrong-kind',
    plant: (fetch) => {
      let officer = '';
      return async (request) => {
        const response = await fetch(request.clone());
        if (isPost(request, '/station/session') && response.status === 201) {
          // The first stays signed in; later ones are there to sign out.
          officer ||= `Bearer ${((await response.clone().json()) as { accessToken: string }).accessToken}`;
        }
        const refused =
          path(request) === '/station/inbox' && response.status === 401 && request.headers.has('authorization');
        return refused && officer ? fetch(await changed(request, { headers: { authorization: officer } })) : response;
      };
    },
  },
  {
    name: 'a stream that is taken up again leaves one event out',
    foundBy: 'live/watchFilingEvents/resume',
    plant: (fetch) => async (request) => {
      const last = Number(request.headers.get('last-event-id') ?? 0);
      return last > 0
        ? fetch(await changed(request, { headers: { 'last-event-id': String(last + 1) } }))
        : fetch(request);
    },
  },
  {
    name: 'a stream that is taken up again begins with the event that one has',
    foundBy: 'live/watchFilingEvents/resume',
    plant: (fetch) => async (request) => {
      const last = Number(request.headers.get('last-event-id') ?? 0);
      return last > 0
        ? fetch(await changed(request, { headers: { 'last-event-id': String(last - 1) } }))
        : fetch(request);
    },
  },
  {
    name: 'an answer has a field that the contract does not have',
    foundBy: 'examples/readSession',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      const me = path(request) === '/session' && request.method === 'GET' && response.status === 200;
      return me ? answered(response, { json: (body) => ({ ...body, lastSeenIp: '203.0.113.7' }) }) : response;
    },
  },
  {
    name: 'problems come as application/json',
    foundBy: 'problems/unknown-address',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      return response.status >= 400
        ? answered(response, { headers: { 'content-type': 'application/json' } })
        : response;
    },
  },
  {
    name: 'a problem has no code',
    foundBy: 'problems/body/fileComplaint',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      if (response.status !== 400 || !isJson(response)) return response;
      return answered(response, { json: ({ code: _, ...body }) => body });
    },
  },
  {
    name: 'a problem repeats what was typed',
    foundBy: 'redaction/problem-documents',
    plant: (fetch) => async (request) => {
      const text = isPost(request, '/complaints') ? await request.clone().text() : '';
      const response = await fetch(request);
      if (response.status !== 422) return response;
      return answered(response, { json: (body) => ({ ...body, detail: `Not accepted: ${text.slice(0, 5000)}` }) });
    },
  },
  {
    name: 'an address with another method is not found, as a page',
    foundBy: 'problems/method/wanted',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      if (response.status !== 405) return response;
      return new Response('<h1>Not found</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
    },
  },
  {
    name: 'the station closes what nobody has enquired into',
    foundBy: 'order/opened/only-what-is-in-order',
    plant: (fetch) => async (request) => {
      const body = isPost(request, '/events') ? ((await request.clone().json()) as { kind?: string }) : {};
      const response = await fetch(request);
      if (response.status !== 409 || body.kind !== 'closed_civil') return response;
      const event = {
        seq: 4,
        kind: body.kind,
        at: new Date().toISOString(),
        actor: { role: 'officer' },
        automatic: false,
      };
      return answered(response, { status: 201, headers: { 'content-type': 'application/json' }, json: () => event });
    },
  },
  {
    name: 'answers have no request id',
    foundBy: 'examples/readHealth',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      return path(request) === '/health' ? answered(response, { headers: { 'request-id': null } }) : response;
    },
  },
  {
    name: 'who holds the access code is told the officer’s name',
    foundBy: 'redaction/officers-name',
    plant: (fetch) => {
      const tokens = new Map<string, string>();
      return async (request) => {
        const own = request.headers.get('authorization');
        if (own !== null && path(request).startsWith('/filings/')) tokens.set(path(request), own);
        const owner = tokens.get(path(request));
        if (!request.headers.has('nagrik-access-code') || owner === undefined) return fetch(request);
        return fetch(await changed(request, { headers: { 'nagrik-access-code': null, authorization: owner } }));
      };
    },
  },
  {
    name: 'an unknown officer is told from a wrong password',
    foundBy: 'sign-in/officer-secrets',
    plant: (fetch) => async (request) => {
      const body = isPost(request, '/station/session')
        ? ((await request
            .clone()
            .json()
            .catch(() => ({}))) as { officerId?: unknown })
        : {};
      const response = await fetch(request);
      if (response.status !== 401 || !String(body.officerId).startsWith('zq')) return response;
      return answered(response, { json: (problem) => ({ ...problem, title: 'There is no such officer' }) });
    },
  },
  {
    name: 'a token works on after signing out',
    foundBy: 'sign-in/ended',
    plant: (fetch) => async (request) => {
      const ends = request.method === 'DELETE' && path(request) === '/session';
      if (!ends) return fetch(request);
      const asked = await fetch(await changed(new Request(request.url, { headers: request.headers }), {}));
      return asked.status === 200
        ? answered(asked, { status: 204, headers: { 'content-type': null } })
        : fetch(request);
    },
  },
  {
    name: 'the guessing of access codes is not stopped',
    foundBy: 'budgets/access-codes',
    plant: (fetch) => async (request) => {
      const response = await fetch(request);
      if (response.status !== 429 || !request.headers.has('nagrik-access-code')) return response;
      const json = (body: Record<string, unknown>) => ({
        ...body,
        status: 404,
        code: 'not-found',
        retryAfterSeconds: undefined,
      });
      return answered(response, { status: 404, headers: { 'retry-after': null }, json });
    },
  },
];
