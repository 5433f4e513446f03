import { clocksOf } from '../../domain/clocks.ts';
import { indianDate } from '../../domain/indian-time.ts';
import { districtDeskCode, issueReference } from '../../domain/reference.ts';
import { accessCodeDigest } from '../../handler/authenticate.ts';
import type { Operation } from '../../handler/operation.ts';
import { invalid, Problem } from '../../handler/problem.ts';
import { canonicalJson, sha256 } from '../../secrets/digest.ts';
import type { NewEvent, NewFiling } from '../../store/store.ts';
import { filingMessage } from '../../words/messages.ts';
import { deskRef, stateDesk, workingDesk } from '../filings/desks.ts';
import { attachmentBody } from '../filings/filing-views.ts';
import { project } from '../filings/project.ts';
import { takeBudget } from '../take-budget.ts';
import { judgeComplaint } from './judge-complaint.ts';
import { accessCodeOf, receiptBody } from './receipt.ts';

export const fileComplaint: Operation<'fileComplaint'> = async ({ portal, body, headers, caller, now }) => {
  const { store, config } = portal;
  const places = await portal.places();
  const problems = judgeComplaint(body, places, config.settings.uploads, now);
  if (problems.length > 0) throw invalid(...problems);
  const idempotencyKey = headers['idempotency-key'];
  if (!(await store.filings.getByKey(idempotencyKey))) {
    await takeBudget(portal, now, `filings:${caller.citizen.id}`, config.settings.filingsPerDay, 86_400);
  }

  const uploadIds = body.uploadIds ?? [];
  const uploads = await Promise.all(uploadIds.map((id) => store.uploads.get(id)));
  const attachments = uploads.flatMap((upload) => (upload ? [attachmentBody(upload)] : []));
  const unit = body.stationCode ?? (body.districtCode === undefined ? stateDesk : districtDeskCode(body.districtCode));
  const station = deskRef(places, unit);
  // A station that is not on CCTNS gives its number; its parent does the work.
  const desk = workingDesk(places, unit);
  const filedAt = now.toISOString();
  const submitted: NewEvent = {
    kind: 'submitted',
    at: filedAt,
    actor: { role: 'citizen' },
    automatic: false,
    ...(attachments.length > 0 && { attachments }),
  };
  const codeDigest = await accessCodeDigest(portal, await accessCodeOf(portal, idempotencyKey));

  const result = await store.filings.file({
    idempotencyKey,
    ownerId: caller.citizen.id,
    bodyDigest: await sha256(canonicalJson(body)),
    serial: { unit, year: Number(indianDate(now).slice(0, 4)) },
    uploadIds,
    compose(serial): NewFiling {
      const year = Number(indianDate(now).slice(0, 4));
      const reference = issueReference({ stationCode: unit, year, serial });
      return {
        reference,
        service: 'complaint',
        filedAt,
        filed: body,
        response: {
          reference,
          service: 'complaint',
          state: 'submitted',
          filedAt,
          ...(station && { station }),
          clocks: clocksOf([submitted], filedAt),
        },
        accessCodeDigest: codeDigest,
        events: [submitted],
        projection: project([submitted], desk),
        messages: [
          {
            channel: 'station',
            to: desk,
            template: 'station-alert',
            text: filingMessage('station-alert', 'hi', reference),
            reference,
          },
          {
            channel: 'sms',
            to: caller.citizen.mobile,
            template: 'filed',
            text: filingMessage('filed', body.language, reference),
            reference,
          },
        ],
      };
    },
  });
  if (result.kind === 'key-reused') throw new Problem('key-reused');
  if (result.kind === 'bad-uploads') throw badUploads(result.positions);
  return { status: 201, json: await receiptBody(portal, result.filing) };
};

export function badUploads(positions: readonly number[]): Problem {
  return invalid(...positions.map((at) => ({ pointer: `/uploadIds/${at}`, in: 'body', code: 'not-found' }) as const));
}
