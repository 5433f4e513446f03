import { isClosed, keptMoment, legalKinds, openQuestion } from '../../domain/events.ts';
import { countingWishes } from '../../domain/safe-contact.ts';
import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import { canonicalJson, sha256 } from '../../secrets/digest.ts';
import type { Json, LoggedEvent, NewEvent } from '../../store/store.ts';
import { keepSought } from '../matches/match-sought.ts';
import { badUploads } from './file-filing.ts';
import type { FiledBody } from './filing-kind.ts';
import { kindOf } from './kind-of.ts';
import { attachmentBody, eventBody } from './filing-views.ts';
import { findFiling, readerOf } from './find-filing.ts';
import { project } from './project.ts';
import { tellOffice } from './tell-office.ts';

export const addInformation: Operation<'addInformation'> = async ({ portal, path, headers, body, caller, now }) => {
  const { rules, takesFiles } = kindOf(await findFiling(portal, path.reference, caller));
  const uploadIds = body.uploadIds ?? [];
  const { maxFiles } = portal.config.settings.uploads;
  if (uploadIds.length > maxFiles) {
    throw invalid({ pointer: '/uploadIds', in: 'body', code: 'too-many', params: { limit: maxFiles } });
  }
  if (!takesFiles && uploadIds.length > 0) throw invalid({ pointer: '/uploadIds', in: 'body', code: 'not-accepted' });
  const uploads = await Promise.all(uploadIds.map((id) => portal.store.uploads.get(id)));
  const attachments = uploads.flatMap((upload) => (upload ? [attachmentBody(upload)] : []));
  const event: NewEvent = {
    kind: 'information_added',
    at: keptMoment(rules, 'information_added', now),
    actor: { role: 'citizen' },
    automatic: false,
    text: body.text,
    ...(attachments.length > 0 && { attachments }),
  };
  const added = await addCitizenEvent(portal, path.reference, headers['idempotency-key'], body, event, uploadIds);
  return { status: 201, json: eventBody(added, readerOf(caller), rules) };
};

export const withdrawFiling: Operation<'withdrawFiling'> = async (call) => {
  const { portal, path, headers, body, caller, now } = call;
  const found = await findFiling(portal, path.reference, caller);
  const kind = kindOf(found);
  const event: NewEvent = {
    kind: 'withdrawn',
    at: now.toISOString(),
    actor: { role: 'citizen' },
    automatic: false,
    withdrawalReason: body.reason,
    ...(body.text !== undefined && { text: body.text }),
  };
  const added = await addCitizenEvent(portal, path.reference, headers['idempotency-key'], body, event, []);
  await kind.followUp?.(portal, found.filed as Json & FiledBody, 'withdrawn', found.reference);
  await keepSought(portal, found.reference);
  return { status: 201, json: eventBody(added, 'filer', kind.rules) };
};

export const askReopening: Operation<'askReopening'> = async ({ portal, path, headers, body, caller, now }) => {
  const { rules } = kindOf(await findFiling(portal, path.reference, caller));
  const event: NewEvent = {
    kind: 'reopening_asked',
    at: keptMoment(rules, 'reopening_asked', now),
    actor: { role: 'citizen' },
    automatic: false,
    text: body.text,
  };
  const added = await addCitizenEvent(portal, path.reference, headers['idempotency-key'], body, event, []);
  // What was found meanwhile may be what it is about.
  await keepSought(portal, path.reference);
  return { status: 201, json: eventBody(added, 'filer', rules) };
};

export const answerFiling: Operation<'answerFiling'> = async ({ portal, path, headers, body, caller, now }) => {
  const { rules } = kindOf(await findFiling(portal, path.reference, caller));
  const event: NewEvent = {
    kind: body.answer,
    at: keptMoment(rules, body.answer, now),
    actor: { role: 'citizen' },
    automatic: false,
  };
  const key = headers['idempotency-key'];
  const added = await addCitizenEvent(portal, path.reference, key, body, event, [], { answers: body.seq });
  return { status: 201, json: eventBody(added, 'filer', rules) };
};

export const changeContact: Operation<'changeContact'> = async ({ portal, path, headers, body, caller, now }) => {
  const { rules } = kindOf(await findFiling(portal, path.reference, caller));
  // What was wished is personal, and the log is for ever: it stands beside it.
  const event: NewEvent = {
    kind: 'contact_changed',
    at: keptMoment(rules, 'contact_changed', now),
    actor: { role: 'citizen' },
    automatic: false,
  };
  const key = headers['idempotency-key'];
  const wishes = countingWishes(body);
  const added = await addCitizenEvent(portal, path.reference, key, body, event, [], { wishes });
  return { status: 201, json: eventBody(added, 'filer', rules) };
};

/**
 * Adds what the filer did, if the order of events allows it; who must hear of it is told.
 * @param also `answers`: the line of the log that it answers, because somebody who sees an earlier question must not answer a later one;
 * `wishes`: what is kept beside the log
 */
export async function addCitizenEvent(
  portal: Portal,
  reference: string,
  key: string,
  body: unknown,
  event: NewEvent,
  uploadIds: readonly string[],
  { answers, wishes }: { readonly answers?: number; readonly wishes?: Json } = {},
): Promise<LoggedEvent> {
  const places = await portal.places();
  const bodyDigest = await sha256(canonicalJson({ reference, body }));
  const result = await portal.store.filings.append(reference, {
    idempotency: { key, bodyDigest },
    decide(filing, log) {
      const { rules } = kindOf(filing);
      const lines = log.map((line) => line.event);
      if (!(legalKinds(rules, lines, 'citizen') as string[]).includes(event.kind)) {
        const isOver = isClosed(rules, lines) && event.kind !== 'reopening_asked';
        throw new Problem(isOver ? 'already-closed' : 'illegal-event');
      }
      if (answers !== undefined && openQuestion(rules, lines)?.seq !== answers) throw new Problem('illegal-event');
      return {
        events: [event],
        projection: project(rules, [...lines, event], filing.projection.station),
        messages: tellOffice(places, rules, event.kind, filing),
        uploadIds,
        ...(wishes && { wishes }),
      };
    },
  });
  if (result.kind === 'bad-uploads') throw badUploads(result.positions);
  if (result.kind === 'key-reused' || result.kind === 'not-found') throw new Problem(result.kind);
  const added = result.events[0];
  if (!added) throw new Error('An addition without an event');
  return added;
}
