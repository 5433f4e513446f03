import { createPortalHandler } from '../handler/create-portal-handler.ts';
import type { PortalConfig } from '../handler/portal.ts';
import type { Ports } from '../ports/ports.ts';
import { sha256 } from '../secrets/digest.ts';
import { noteDelivery } from '../outbox/start-relay.ts';
import type { Store } from '../store/store.ts';
import { DEMO_FILINGS, type DemoFilingPlan, type DemoStep } from './invented-filings.ts';

export interface DemoFiling {
  readonly reference: string;
  readonly accessCode: string;
  /** Of whoever filed it; nobody's where it is filed without a name. */
  readonly mobile?: string;
}

interface Scene {
  readonly store: Store;
  readonly ports: Ports;
  readonly config: PortalConfig;
  readonly now: Date;
}

const HOUR_MS = 3_600_000;

/**
 * Files what is invented through the portal's own operations, at a clock that is set back: what a demonstration
 * shows is what the portal does. Nobody is sent a message about it. A repeat files nothing twice.
 */
export async function fileDemoFilings(scene: Scene): Promise<DemoFiling[]> {
  const { config } = scene;
  let clock = scene.now;
  const store = withoutMessages(scene.store);
  const ports = { ...scene.ports, now: () => clock };
  const handler = createPortalHandler({ store, config, services: [], ports });
  const tokens = await signIn(scene);
  const send = async (
    who: string | undefined,
    method: string,
    path: string,
    key: string,
    body?: unknown,
  ): Promise<unknown> => {
    const headers = new Headers({ 'idempotency-key': key });
    if (who !== undefined) headers.set('authorization', `Bearer ${tokens.get(who) ?? ''}`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await handler(new Request(`${config.publicUrl}${path}`, init));
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };

  const filings: DemoFiling[] = [];
  for (const plan of DEMO_FILINGS) {
    const { key, mobile } = plan;
    const earlier = await store.filings.getByKey(key);
    clock = timeOf(scene.now, plan, 0);
    // What is repeated says the same days as at first.
    const filing = plan.filing(earlier ? new Date(earlier.filing.filedAt) : clock);
    const { reference, accessCode } = (await send(mobile, 'POST', plan.path, key, filing)) as DemoFiling;
    filings.push({ reference, accessCode, ...(mobile !== undefined && { mobile }) });
    if (earlier) continue;
    await noteDelivery({ store, ports, config }, reference);
    for (const [number, step] of plan.steps.entries()) {
      clock = timeOf(scene.now, plan, step.hours);
      const { who, method, path, body } = requestOf(plan, step, reference);
      await send(who, method, path, `${key}-step-${String(number + 1).padStart(2, '0')}`, body);
      if (step.event?.kind === 'transferred') await noteDelivery({ store, ports, config }, reference);
    }
  }
  await store.identity.endFamily(FAMILY);
  return filings;
}

/** The same store, except that what is filed and added makes no messages. */
function withoutMessages(store: Store): Store {
  const { filings } = store;
  return except(store, {
    filings: except(filings, {
      file: (request) =>
        filings.file({ ...request, compose: (serial) => ({ ...request.compose(serial), messages: [] }) }),
      append: (reference, request) =>
        filings.append(reference, { ...request, decide: (...now) => ({ ...request.decide(...now), messages: [] }) }),
    }),
  });
}

/** An object with a few members of its own; the rest is that of another, also where that is a class with private fields. */
function except<T extends object>(target: T, own: Partial<T>): T {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(Object.hasOwn(own, name) ? own : target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function timeOf(now: Date, { hoursAgo }: DemoFilingPlan, hours: number): Date {
  return new Date(now.getTime() - (hoursAgo - hours) * HOUR_MS);
}

function requestOf({ mobile }: DemoFilingPlan, { officer, event, adds, withdraws }: DemoStep, reference: string) {
  if (officer !== undefined) {
    const path = `/station/filings/${reference}`;
    return event
      ? { who: officer, method: 'POST', path: `${path}/events`, body: event }
      : { who: officer, method: 'GET', path };
  }
  return withdraws
    ? { who: mobile, method: 'POST', path: `/filings/${reference}/withdrawal`, body: { reason: 'resolved' } }
    : { who: mobile, method: 'POST', path: `/filings/${reference}/information`, body: { text: adds ?? '' } };
}

const FAMILY = 'demonstration';

/** Sessions for everybody who acts, valid at the times at which they act; ended when all is filed. */
async function signIn({ store, now }: Scene): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  const accessExpiresAt = new Date(now.getTime() + HOUR_MS).toISOString();
  const add = async (who: string, kind: 'citizen' | 'officer', subjectId: string): Promise<void> => {
    const token = crypto.randomUUID();
    const id = `demonstration-${crypto.randomUUID()}`;
    const accessDigest = await sha256(token);
    await store.identity.addSession({ id, kind, subjectId, family: FAMILY, accessDigest, accessExpiresAt });
    tokens.set(who, token);
  };
  for (const { mobile, steps } of DEMO_FILINGS) {
    if (mobile !== undefined && !tokens.has(mobile)) {
      const citizen = await store.identity.citizenByMobile(mobile, `demo-${mobile}`);
      await add(mobile, 'citizen', citizen.id);
    }
    for (const { officer } of steps)
      if (officer !== undefined && !tokens.has(officer)) await add(officer, 'officer', officer);
  }
  return tokens;
}
