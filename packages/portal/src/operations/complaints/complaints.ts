import { isClosed, legalKinds } from '../../domain/events.ts';
import type { components } from '../../generated/types.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { Portal } from '../../handler/portal.ts';
import { canonicalJson, sha256 } from '../../secrets/digest.ts';
import type { LoggedEvent, NewEvent } from '../../store/store.ts';
import { attachmentBody, eventBody, summaryBody } from '../filings/filing-views.ts';
import { findFiling, readerOf } from '../filings/find-filing.ts';
import { project } from '../filings/project.ts';
import { badUploads } from './file-complaint.ts';
import { invalid } from '../../handler/problem.ts';

export const listComplaints: Operation<'listComplaints'> = async ({ portal, query, caller }) => {
  const { limit = 20, cursor } = query;
  const places = await portal.places();
  const page = await portal.store.filings.list({
    ownerId: caller.citizen.id,
    limit,
    ...(cursor !== undefined && { cursor }),
  });
  return {
    status: 200,
    json: {
      items: page.items.map((filing) => summaryBody(places, filing)),
      ...(page.next !== undefined && { nextCursor: page.next }),
    },
  };
};

export const readComplaint: Operation<'readComplaint'> = async ({ portal, path, caller }) => {
  const filing = await findFiling(portal, path.reference, caller);
  const uploads = await portal.store.uploads.ofFiling(filing.reference);
  return {
    status: 200,
    json: {
      reference: filing.reference,
      filedAt: filing.filedAt,
      filing: filing.filed as components['schemas']['ComplaintFiling'],
      attachments: uploads.map(attachmentBody),
    },
  };
};

export const addInformation: Operation<'addInformation'> = async ({ portal, path, headers, body, caller, now }) => {
  await findFiling(portal, path.reference, caller);
  const uploadIds = body.uploadIds ?? [];
  const { maxFiles } = portal.config.settings.uploads;
  if (uploadIds.length > maxFiles) {
    throw invalid({ pointer: '/uploadIds', in: 'body', code: 'too-many', params: { limit: maxFiles } });
  }
  const uploads = await Promise.all(uploadIds.map((id) => portal.store.uploads.get(id)));
  const attachments = uploads.flatMap((upload) => (upload ? [attachmentBody(upload)] : []));
  const event: NewEvent = {
    kind: 'information_added',
    at: now.toISOString(),
    actor: { role: 'citizen' },
    automatic: false,
    text: body.text,
    ...(attachments.length > 0 && { attachments }),
  };
  const added = await addCitizenEvent(portal, path.reference, headers['idempotency-key'], body, event, uploadIds);
  return { status: 201, json: eventBody(added, readerOf(caller)) };
};

export const withdrawComplaint: Operation<'withdrawComplaint'> = async (call) => {
  const { portal, path, headers, body, caller, now } = call;
  await findFiling(portal, path.reference, caller);
  const event: NewEvent = {
    kind: 'withdrawn',
    at: now.toISOString(),
    actor: { role: 'citizen' },
    automatic: false,
    withdrawalReason: body.reason,
    ...(body.text !== undefined && { text: body.text }),
  };
  const added = await addCitizenEvent(portal, path.reference, headers['idempotency-key'], body, event, []);
  return { status: 201, json: eventBody(added, 'filer') };
};

/** Adds what the filer did, if the order of events allows it; the station is told. */
async function addCitizenEvent(
  portal: Portal,
  reference: string,
  key: string,
  body: unknown,
  event: NewEvent,
  uploadIds: readonly string[],
): Promise<LoggedEvent> {
  const bodyDigest = await sha256(canonicalJson({ reference, body }));
  const result = await portal.store.filings.append(reference, {
    idempotency: { key, bodyDigest },
    decide(filing, log) {
      const lines = log.map((line) => line.event);
      if (!(legalKinds(lines, 'citizen') as string[]).includes(event.kind)) {
        throw new Problem(isClosed(lines) ? 'already-closed' : 'illegal-event');
      }
      return { events: [event], projection: project([...lines, event], filing.projection.station), uploadIds };
    },
  });
  if (result.kind === 'bad-uploads') throw badUploads(result.positions);
  if (result.kind === 'key-reused' || result.kind === 'not-found') throw new Problem(result.kind);
  const added = result.events[0];
  if (!added) throw new Error('An addition without an event');
  return added;
}
