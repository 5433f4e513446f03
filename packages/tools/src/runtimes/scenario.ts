import {
  createPortal,
  fileComplaint,
  listServices,
  listWanted,
  PortalError,
  postFilingEvent,
  requestOtp,
  sessionAuth,
  signInOfficer,
  startUpload,
  verifyOtp,
  watchFiling,
} from '@nagrik/sdk';
import type { ComplaintFiling } from '@nagrik/sdk';

/** What a runtime is told. */
export interface Surroundings {
  /** A portal of the demonstration. `/outbox.json` shows what it has sent, and below `/stalled` nothing is ever answered. */
  readonly baseUrl: string;
  /** An address at which nobody listens. */
  readonly deadUrl: string;
  /** A citizen's mobile number that no other runtime uses. */
  readonly mobile: string;
  readonly officerId: string;
  readonly password: string;
  /**
   * What this runtime can know of a write to `deadUrl`: `not-sent` where it tells that no connection came about (or knows that it
   * is offline); a browser that only says "failed" must be believed to have sent it.
   */
  readonly unreachable: 'not-sent' | 'unknown';
}

/** One thing that was tried. */
export interface Check {
  readonly name: string;
  /** What went wrong; absent where all was right. */
  readonly fault?: string;
}

const complaint: ComplaintFiling = {
  complainant: { name: 'नमूना नागरिक', address: { text: 'काल्पनिक टोला, वार्ड 3' } },
  incident: { nature: 'theft', when: { precision: 'unknown' }, place: { kind: 'road', text: 'काल्पनिक चौक' } },
  against: { known: 'unknown' },
  stationCode: '5117044',
  narrative: 'नमूना - मेरी साइकिल चोरी हो गई।',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
};

/**
 * One and the same small visit, for every place where the SDK runs. It uses nothing but the SDK and what such a place has anyway
 * (`fetch`, `AbortSignal`, timers). Where a test drives a browser, its `setOffline` takes the network away.
 *
 * @returns what was tried, in order; the first fault ends it
 */
export async function scenario(surroundings: Surroundings): Promise<Check[]> {
  const { baseUrl, deadUrl, mobile, officerId, password, unreachable } = surroundings;
  const checks: Check[] = [];
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    try {
      const value = await work();
      checks.push({ name });
      return value;
    } catch (error) {
      checks.push({ name, fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
      throw error;
    }
  };
  const auth = sessionAuth();
  const portal = createPortal({ baseUrl, locale: 'hi', auth });

  try {
    await step('lists the services', async () => {
      const services = got(await listServices(portal));
      equal(services.services.length > 0, true, 'services');
    });
    await step('goes through pages of a list', async () => {
      equal((await listWanted(portal, { limit: 10 }).take(25)).length, 25, 'wanted persons');
    });
    await step('signs a citizen in by a one-time password', async () => {
      const { challengeId } = got(await requestOtp(portal, { mobile }));
      auth.start(got(await verifyOtp(portal, { challengeId, code: await passwordFrom(baseUrl, mobile) })));
    });
    const { receipt, key } = await step('files a complaint', async () => {
      const filed = await fileComplaint(portal, complaint);
      return { receipt: got(filed), key: filed.ok ? filed.meta.key : undefined };
    });
    await step('gets the same receipt for the same key', async () => {
      const again = got(await fileComplaint(portal, complaint, { key }));
      equal(again.reference, receipt.reference, 'reference');
    });
    await step('watches what the station does', async () => {
      const desk = sessionAuth({ scheme: 'officer' });
      const station = createPortal({ baseUrl, auth: desk });
      desk.start(got(await signInOfficer(station, { officerId, password })));
      const tooLong = new AbortController();
      const timer = setTimeout(() => tooLong.abort(), 10_000);
      const seen: string[] = [];
      for await (const { kind } of watchFiling(portal, receipt.reference, { signal: tooLong.signal })) {
        seen.push(kind);
        if (kind === 'delivered') {
          got(await postFilingEvent(station, receipt.reference, { kind: 'acknowledged', text: 'नमूना - देख लिया' }));
        }
        if (kind === 'acknowledged') break;
      }
      clearTimeout(timer);
      equal(seen.join(' '), 'submitted delivered acknowledged', 'events');
    });
    await step('uploads a file in chunks, with a pause', async () => {
      const content = ['%PDF-1.4\n', 'namuna '.repeat(50_000), '\nstartxref\n9\n%%EOF\n'];
      const file = new Blob(content, { type: 'application/pdf' });
      let pauses = 0;
      const upload = startUpload(portal, file, {
        name: 'namuna.pdf',
        chunkBytes: 100_000,
        onProgress({ sent }) {
          if (sent < 100_000 || pauses++ > 0) return;
          upload.pause();
          setTimeout(() => upload.resume(), 50);
        },
      });
      const { state, bytes } = got(await upload.result);
      equal(state, 'stored', 'state');
      equal(bytes, file.size, 'bytes');
      equal(pauses > 0, true, 'paused');
    });
    await step('ends a call at once when it is aborted', async () => {
      const controller = new AbortController();
      const begun = Date.now();
      setTimeout(() => controller.abort(), 100);
      const stalled = createPortal({ baseUrl: `${baseUrl}/stalled`, auth });
      const result = await fileComplaint(stalled, complaint, { signal: controller.signal });
      const { kind, outcome } = failed(result);
      equal(kind, 'aborted', 'kind');
      equal(outcome, 'unknown', 'outcome');
      equal(Date.now() - begun < 2_000, true, 'at once');
    });
    await step('says what became of a write when the portal cannot be reached', async () => {
      const dead = createPortal({ baseUrl: deadUrl, auth, retry: { attempts: 2, baseMs: 10 } });
      const failure = failed(await fileComplaint(dead, complaint));
      equal(failure.outcome, unreachable, 'outcome');
      equal(failure.kind, unreachable === 'unknown' ? 'unknown-outcome' : 'offline', 'kind');
      equal(typeof failure.key, 'string', 'key');
    });
    const { setOffline } = globalThis as { setOffline?: (offline: boolean) => Promise<void> };
    if (setOffline) {
      await step('knows that nothing left while the device is offline', async () => {
        await setOffline(true);
        const failure = failed(await fileComplaint(portal, complaint, { retry: { attempts: 1 } }));
        await setOffline(false);
        equal(failure.kind, 'offline', 'kind');
        equal(failure.outcome, 'not-sent', 'outcome');
      });
    }
    await step('throws a PortalError where a loop fails', async () => {
      const dead = createPortal({ baseUrl: deadUrl, retry: { attempts: 1 } });
      try {
        await listWanted(dead).take(1);
      } catch (error) {
        return equal(PortalError.is(error), true, 'is a PortalError');
      }
      throw new Error('nothing was thrown');
    });
  } catch {
    // The check that failed says why.
  }
  return checks;
}

type Answer<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: object };

function got<T>(result: Answer<T>): T {
  if (result.ok) return result.data;
  throw new Error(JSON.stringify(result.error));
}

function failed<E>(result: { readonly ok: true } | { readonly ok: false; readonly error: E }): E {
  if (!result.ok) return result.error;
  throw new Error('succeeded');
}

function equal<T>(actual: T, expected: T, what: string): void {
  if (actual !== expected) throw new Error(`${what}: ${String(actual)} instead of ${String(expected)}`);
}

/** The password as its owner would read it from the phone. */
async function passwordFrom(baseUrl: string, mobile: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const response = await fetch(`${baseUrl}/outbox.json`);
    const sent = (await response.json()) as { template: string; to: string; text: string }[];
    const code = /\d{6}/.exec(sent.find(({ template, to }) => template === 'otp' && to === mobile)?.text ?? '')?.[0];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no password was sent');
}
