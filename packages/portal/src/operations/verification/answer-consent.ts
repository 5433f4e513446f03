import { keepsTimes } from '../../domain/events.ts';
import type { Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import { canonicalJson, sha256 } from '../../secrets/digest.ts';
import type { Json, NewEvent, NewMessage } from '../../store/store.ts';
import { attentionMessage, stationAlert } from '../../words/messages.ts';
import type { FiledBody } from '../filings/filing-kind.ts';
import { kindOf } from '../filings/kind-of.ts';
import { officeRef } from '../filings/desks.ts';
import { project } from '../filings/project.ts';
import { tellFiler } from '../filings/tell-people.ts';
import { consentRecord } from './consent-record.ts';
import { findConsent, openUntil } from './find-consent.ts';

export const answerConsent: Operation<'answerConsent'> = async (call) => {
  const { portal, body, headers, now } = call;
  const { store } = portal;
  const found = await findConsent(call);
  const { reference } = found;
  const places = await portal.places();
  const owner = await store.identity.citizen(found.ownerId);
  const { answer, language, noticeVersion } = body;
  const event: NewEvent = {
    kind: answer === 'agree' ? 'consent_given' : 'consent_refused',
    at: now.toISOString(),
    actor: { role: 'subject' },
    automatic: false,
    // Kept for the record (DPDP Act 2023 s.6(10)); whoever asked is not told why somebody did not agree.
    consent: { answer, language, noticeVersion },
  };
  const result = await store.filings.append(reference, {
    idempotency: {
      key: headers['idempotency-key'],
      bodyDigest: await sha256(canonicalJson({ reference, answer, language, noticeVersion })),
    },
    decide(filing, log) {
      const kind = kindOf(filing);
      const { rules } = kind;
      const lines = log.map((line) => line.event);
      openUntil(rules, lines, now);
      const { station } = filing.projection;
      const about = { reference, keepsTimes: keepsTimes(rules) };
      const messages: NewMessage[] = [];
      if (event.kind === rules.alertedBy)
        messages.push({ channel: 'station', to: station, ...stationAlert(rules, reference), ...about });
      // Whoever asks about strangers may mean them harm, or the number was mistyped: an officer looks at it.
      if (answer === 'unknown_person') {
        const text = attentionMessage(reference, officeRef(places, station)?.name.hi ?? station);
        messages.push({ channel: 'station', to: station, template: 'attention', text, ...about });
      }
      const body = filing.filed as Json & FiledBody;
      messages.push(...tellFiler({ kind, body, reference }, 'event', owner?.mobile));
      return { events: [event], projection: project(rules, [...lines, event], station), messages };
    },
  });
  if (result.kind === 'key-reused' || result.kind === 'not-found') throw new Problem(result.kind);
  const added = result.kind === 'bad-uploads' ? undefined : result.events[0];
  if (!added) throw new Error('An answer without an event');
  return { status: 201, json: consentRecord(added) };
};
