import { legalKinds, ruleOf } from '../../domain/events.ts';
import type { FilingRules } from '../../domain/filing-rules.ts';
import type { components } from '../../generated/types.ts';
import type { ContentReply, Operation } from '../../handler/operation.ts';
import { Problem } from '../../handler/problem.ts';
import type { Json, LoggedEvent, NewEvent } from '../../store/store.ts';
import { careOf } from '../filings/care-of.ts';
import { officeRef } from '../filings/desks.ts';
import { filedBody } from '../filings/filed-body.ts';
import type { FiledBody } from '../filings/filing-kind.ts';
import { kindOf } from '../filings/kind-of.ts';
import { attachmentBody, eventBody, statusBody } from '../filings/filing-views.ts';
import { placeNames } from '../filings/place-names.ts';
import { project } from '../filings/project.ts';
import { keepSought } from '../matches/match-sought.ts';
import { findStationFiling } from './find-station-filing.ts';

type Schemas = components['schemas'];

export const readStationFiling: Operation<'readStationFiling'> = async ({ portal, path, caller, now }) => {
  const { filings, uploads, identity } = portal.store;
  const { reference } = await findStationFiling(portal, path.reference, caller);
  const places = await portal.places();
  const station = officeRef(places, caller.officer.station);
  // Reading is an event of its own, written once: "opened" is not "acknowledged" (DOMAIN §3).
  const read = await filings.append(reference, {
    decide(filing, log) {
      const { rules } = kindOf(filing);
      const lines = log.map(({ event }) => event);
      const opened: NewEvent = {
        kind: 'opened',
        at: now.toISOString(),
        actor: { role: 'system', ...(station && { station }) },
        automatic: true,
      };
      const legal = legalKinds(rules, lines, 'system').includes('opened');
      const events = legal ? [opened] : [];
      return { events, projection: project(rules, [...lines, ...events], filing.projection.station) };
    },
  });
  // Where the portal was stopped between the filing and the search for what may be it, it is made up for here.
  if (read.kind === 'added' && read.events.length > 0) await keepSought(portal, reference);
  const filing = await findStationFiling(portal, reference, caller);
  const log = await filings.log(reference);
  const owner = await identity.citizen(filing.ownerId);
  const attachments = await uploads.ofFiling(reference);
  const kind = kindOf(filing);
  const { rules } = kind;
  const filed = filing.filed as Json & FiledBody;
  const lacksConsent = !hasConsent(kind, log);
  const mayPost = legalKinds(
    rules,
    log.map(({ event }) => event),
    'officer',
    caller.officer.rank,
  ) as Schemas['StationEventKind'][];
  return {
    status: 200,
    json: {
      status: statusBody(portal, places, filing, log, now, 'officer'),
      filing: lacksConsent ? { ...kind.consent?.readable(filed) } : filedBody(filing),
      placeNames: placeNames(places, filing.filed),
      ...(owner && { mobile: owner.mobile }),
      ...careOf(kind, filed),
      ...consentAnswerOf(log),
      ...(lacksConsent && { lacksConsent }),
      attachments: lacksConsent ? [] : attachments.map(attachmentBody),
      events: log.map((line) => eventBody(line, 'officer', rules)),
      mayPost,
      needs: Object.fromEntries(mayPost.flatMap((one) => needsOf(rules, one))),
    },
  };
};

/** The fields without which an event of a kind says too little. */
const needsOf = (rules: FilingRules, kind: Schemas['StationEventKind']): [string, string[]][] => {
  const needs = ruleOf(rules, kind)?.requires;
  return needs ? [[kind, [...needs]]] : [];
};

/**
 * Whether whoever the filing is about has agreed, where they must: until then the station may do nothing with what was told about them, and
 * reading it is doing something (DPDP Act 2023 s.6).
 */
const hasConsent = ({ consent, rules }: ReturnType<typeof kindOf>, log: readonly LoggedEvent[]): boolean =>
  !consent || log.some(({ event }) => event.kind === rules.alertedBy);

/** What whoever the filing is about has answered, for the station alone: the last answer, because consent can be taken back. */
function consentAnswerOf(log: readonly LoggedEvent[]): Pick<Schemas['StationFiling'], 'consentAnswer'> {
  const said = log.findLast(({ event }) => event.consent !== undefined)?.event.consent as
    { readonly answer: Schemas['ConsentAnswerKind'] } | undefined;
  return said ? { consentAnswer: said.answer } : {};
}

export const readAttachment: Operation<'readAttachment'> = async ({ portal, path, caller }): Promise<ContentReply> => {
  const filing = await findStationFiling(portal, path.reference, caller);
  const { reference } = filing;
  if (!hasConsent(kindOf(filing), await portal.store.filings.log(reference))) throw new Problem('not-found');
  const upload = await portal.store.uploads.get(path.uploadId);
  if (!upload || upload.reference !== reference) throw new Problem('not-found');
  // Of a picture only the re-encoded copy is ever shown; a PDF goes out as a download, never into the page.
  const isPdf = upload.mediaType === 'application/pdf';
  const key = (isPdf ? upload.parts[0] : upload.derivative)?.key;
  const content = key === undefined ? undefined : await portal.ports.files.get(key);
  if (!content) throw new Problem('not-found');
  return {
    status: 200,
    mediaType: isPdf ? upload.mediaType : (upload.derivative?.mediaType ?? upload.mediaType),
    headers: isPdf ? { 'content-disposition': `attachment; filename="${upload.id}.pdf"` } : {},
    content,
  };
};
