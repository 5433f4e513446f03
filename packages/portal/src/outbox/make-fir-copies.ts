import { placesOf } from '../data/station-master.ts';
import type { DocumentLanguage } from '../documents/document-page.ts';
import { AHEAD_FOLDER, aheadKey, documentCode, issueDocument } from '../documents/issue-document.ts';
import type { FirSource } from '../domain/backend-records.ts';
import { indianDate } from '../domain/indian-time.ts';
import { publicFir, type PublicFir } from '../domain/redaction.ts';
import { firCopy, firCopyFacts } from '../operations/firs/fir-copy.ts';
import { FIR_KIND } from '../operations/firs/fir-record.ts';
import type { RelayPortal } from './start-relay.ts';

/** So long after it was registered a FIR is asked for by many: it must be on the website after 24 hours, 72 at most (Youth Bar Association, 2016). */
export const ASKED_FOR_DAYS = 7;

/** FIRs are written in Hindi; other copies are made for whoever wants one. */
const LANGUAGES: readonly DocumentLanguage[] = ['hi'];

/**
 * Makes the public copies of new FIRs before a crowd asks for them, and takes away those that are no longer new or say what is no longer
 * so. A copy that lies here is found by what it says: one of a FIR that was withheld or has changed is never given to anybody, also
 * before it is taken away.
 */
export async function makeFirCopies(portal: RelayPortal, signal: AbortSignal): Promise<void> {
  const { files } = portal.ports;
  const now = portal.ports.now();
  const places = await placesOf(portal.store.records);
  const there = new Set(await files.list(AHEAD_FOLDER));
  const wanted = new Set<string>();
  for await (const fir of newFirs(portal, now)) {
    for (const language of LANGUAGES) {
      // The portal stops: what lies there stays, and the next run goes on.
      if (signal.aborted) return;
      const copy = firCopy(firCopyFacts(fir, places), language);
      const key = aheadKey(await documentCode(portal, copy));
      wanted.add(key);
      if (!there.has(key)) await files.put(key, (await issueDocument(portal, { ...copy, now })).bytes);
    }
  }
  await files.removeFolder(AHEAD_FOLDER, [...wanted]);
}

async function* newFirs({ store }: RelayPortal, now: Date): AsyncGenerator<PublicFir> {
  const from = indianDate(new Date(now.getTime() - ASKED_FOR_DAYS * 86_400_000));
  let cursor: string | undefined;
  do {
    const page = await store.records.find({
      ...{ kind: FIR_KIND, facets: { public: 'yes' }, from, limit: 200 },
      ...(cursor !== undefined && { cursor }),
    });
    for (const { body } of page.items) {
      const fir = publicFir(body as unknown as FirSource, now.toISOString());
      if (fir) yield fir;
    }
    cursor = page.next;
  } while (cursor !== undefined);
}
