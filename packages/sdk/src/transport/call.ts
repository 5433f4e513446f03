import { attempt, type Errand, metaOf } from './attempt.ts';
import type { insist } from './insist.ts';
import type { Input, Operation } from './operation.ts';
import type { CallOptions, Portal } from './portal.ts';
import type { Failure, Result } from './result.ts';
import { openScope, unlessAborted } from './scope.ts';

/**
 * Calls one operation and tells the truth about it.
 *
 * - A key is made before the first attempt and sent unchanged on each; it comes back with success and failure.
 * - A write without a key is never repeated once bytes may have left.
 * - The caller's signal ends the call at once; `time.totalMs` ends it at the latest.
 * - A 401 is followed by one renewal of the credentials and one replay.
 *
 * This file holds what a public read needs that succeeds at once, which is how every page begins. All the rest is in
 * `insist.ts`: it comes behind the first answer, or before anything else is sent. Nothing is written before the code is here
 * that tells what became of it.
 */
export async function call<Data, Fault = Failure>(
  portal: Portal,
  operation: Operation,
  input: Input = {},
  options: CallOptions = {},
): Promise<Result<Data, Fault>> {
  const { settings } = portal.with(options);
  const simple = operation.method === 'GET' && !operation.auth;
  // A browser asks a portal of another origin before it sends a header of ours: a public read shall not wait for that.
  const named = !simple || settings.baseUrl.startsWith(globalThis.location?.origin ?? '');
  const errand: Errand = {
    ...{ portal, settings, operation, input, options },
    // By chance, but no secret: what a secret's chance costs would be a fifth of a call.
    requestId: named ? `call_${chance()}${chance()}` : undefined,
    locale: settings.locale(),
    whole: openScope(options.signal, settings.time.totalMs),
    began: performance.now(),
  };
  const { whole } = errand;
  const first = simple && !settings.judge && !whole.ending ? await attempt(errand, {}, 1) : undefined;
  if (first?.answer && first.data !== undefined) {
    first.scope.dispose();
    whole.dispose();
    void policy();
    settings.spare.repeats = Math.min(settings.retry.budget, settings.spare.repeats + 0.2);
    return { ok: true, data: first.data as Data, meta: metaOf(errand, first.answer, 1) };
  }
  const module = known ?? (await unlessAborted(policy(), whole.signal));
  if (module) return module.insist<Data, Fault>(errand, first);
  first?.scope.dispose();
  whole.dispose();
  return { ok: false, error: unfetched(errand, first ? 1 : 0) as Fault };
}

let known: { readonly insist: typeof insist } | undefined;
/** `undefined` where the network does not bring it; the next call tries again. */
const policy = async () => (known ??= await import('./insist.ts').catch(() => undefined));

const chance = () => Math.random().toString(36).slice(2);

/** The failure of a call for which not even the code could be fetched that knows of failures. */
function unfetched({ whole: { ending }, settings, requestId, locale }: Errand, attempts: 0 | 1): Failure {
  const about = {
    kind: ending === 'timed-out' ? 'timeout' : (ending ?? 'offline'),
    code: ending ?? 'network-failed',
    outcome: attempts ? 'unknown' : 'not-sent',
    retryable: true,
    ...(requestId && { requestId }),
    attempts,
  } as const;
  const userText = settings.words?.(about, locale);
  const safe = { ...about, ...(userText && { userText }) };
  return {
    ...safe,
    reconcile: async () => ({ state: attempts ? 'still-unknown' : 'not-filed' }),
    toJSON: () => safe,
  };
}
