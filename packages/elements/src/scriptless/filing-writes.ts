import {
  addInformation,
  answerFiling,
  answerSatisfaction,
  askReopening,
  changeContact,
  type ContactWishes,
  createKey,
  downloadAppealLetter,
  downloadFirCopy,
  downloadReceipt,
  downloadResult,
  type Failure,
  type Information,
  readFiling,
  readFilingCalendar,
  type Result,
  withdrawFiling,
  type Withdrawal,
} from '@nagrik/sdk';
import { isReached } from '../questions/contact-words.ts';
import { takeFiles, withoutLost } from './filing-files.ts';
import { keptFailure } from './kept-failure.ts';
import { signedIn } from './plain-session.ts';
import type { Asked, Reply } from './step.ts';
import { goTracking as go, optionsOf, type TrackerVisit, typed, type Writing } from './tracker-visit.ts';

/** Takes in what was pressed on the page of an open filing: a download, something to write, the way back. */
export async function takeFiling(asked: Asked, sent: FormData, visit: TrackerVisit): Promise<Reply> {
  const { reference = '' } = visit;
  const portal = signedIn(asked, visit.session);
  const options = optionsOf(asked, visit);
  // Both fields are in one form: whichever button was pressed, nothing typed is lost.
  const text = typed(sent, 'information').replaceAll('\r\n', '\n');
  const reason = typed(sent, 'reason');
  const contact = {
    by: typed(sent, 'contact-by'),
    time: typed(sent, 'contact-time'),
    messages: typed(sent, 'contact-messages'),
  };
  const pressed = typed(sent, 'go');
  const kept: TrackerVisit = {
    ...visit,
    ...(await takeFiles(asked, sent, visit, pressed)),
    failed: undefined,
    sent: undefined,
    satisfied: undefined,
    answered: undefined,
    contactChanged: undefined,
    contact,
    text,
    reason,
  };
  switch (pressed) {
    case 'receipt':
      return file(
        await downloadReceipt(portal, reference, { language: asked.locale }, options),
        `${reference}.pdf`,
        kept,
      );
    case 'appeal':
      return file(
        await downloadAppealLetter(portal, reference, { language: asked.locale }, options),
        `${reference}-appeal.pdf`,
        kept,
      );
    case 'result':
      return file(
        await downloadResult(portal, reference, { language: asked.locale }, options),
        `${reference}-result.pdf`,
        kept,
      );
    case 'calendar':
      return file(await readFilingCalendar(portal, reference, {}, options), `${reference}.ics`, kept);
    case 'fir': {
      const status = await readFiling(portal, reference, options);
      const handle = status.ok ? status.data.fir?.copyHandle : undefined;
      if (!handle) return go('filing', kept);
      const copy = await downloadFirCopy(portal, handle, { language: asked.locale }, options);
      return file(copy, `${reference}-fir.pdf`, kept);
    }
    case 'filed':
      return go('filed', kept);
    case 'information':
      if (!text) return go('filing', { ...kept, failed: { what: 'information' } });
      // What could not be added is told before anything is sent.
      if (kept.refused) return go('filing', kept);
      return write(kept, 'information', (key) => addInformation(portal, reference, said(kept), { ...options, key }), {
        ...{ text: undefined, files: undefined, sent: true },
      });
    case 'reopening':
      if (!text) return go('filing', { ...kept, failed: { what: 'information' } });
      return write(kept, 'information', (key) => askReopening(portal, reference, { text }, { ...options, key }), {
        ...{ text: undefined, sent: true },
      });
    case 'withdraw':
      if (!isReason(reason)) return go('filing', { ...kept, failed: { what: 'withdrawal' } });
      return write(kept, 'withdrawal', (key) => withdrawFiling(portal, reference, { reason }, { ...options, key }), {
        reason: undefined,
      });
    case 'confirmed':
    case 'denied': {
      const given = { seq: Number(typed(sent, 'question')), answer: pressed } as const;
      return write(kept, 'answer', (key) => answerFiling(portal, reference, given, { ...options, key }), {
        answered: pressed,
      });
    }
    case 'contact': {
      if (!contact.by) return go('filing', { ...kept, failed: { what: 'contact' } });
      const wishes = wishesOf(contact);
      return write(kept, 'contact', (key) => changeContact(portal, reference, wishes, { ...options, key }), {
        ...{ contact: undefined, contactChanged: true },
      });
    }
    case 'satisfied':
    case 'not-satisfied': {
      const satisfied = pressed === 'satisfied';
      const result = await answerSatisfaction(portal, reference, { satisfied }, options);
      if (result.ok) return go('filing', { ...kept, satisfied });
      return go('filing', { ...kept, failed: { what: 'satisfaction', failure: keptFailure(result.error as Failure) } });
    }
    case 'other':
      return visit.session ? go('mine', { session: visit.session }) : go('', undefined);
    default:
      return go('filing', kept);
  }
}

const said = ({ text = '', files = [] }: TrackerVisit): Information => ({
  text,
  ...(files.length > 0 && { uploadIds: files.map(({ uploadId }) => uploadId) }),
});

/** What counts of it, as the portal keeps it; the contract judges the rest. */
const wishesOf = ({ by, time, messages }: NonNullable<TrackerVisit['contact']>): ContactWishes =>
  ({
    contactBy: by,
    ...(isReached(by) && { ...(time && { contactTime: time }), ...(messages && { messages }) }),
  }) as ContactWishes;

/** The contract judges what else it may be. */
const isReason = (typed: string): typed is Withdrawal['reason'] => typed !== '';

const file = (result: Result<Blob>, name: string, visit: TrackerVisit): Reply =>
  result.ok
    ? { kind: 'file', file: result.data, name }
    : go('filing', { ...visit, failed: { what: 'download', failure: keptFailure(result.error as Failure) } });

/** A refusal is final for its key; only where nobody knows what became of it is the same key sent again. */
async function write(
  visit: TrackerVisit,
  what: Writing,
  send: (key: string) => Promise<Result<unknown>>,
  done: Partial<TrackerVisit>,
): Promise<Reply> {
  const result = await send(visit.keys?.[what] ?? createKey());
  if (result.ok) {
    return go('filing', { ...visit, ...done, keys: { ...visit.keys, [what]: undefined } });
  }
  const key = result.error.outcome === 'unknown' ? result.error.key : undefined;
  const lost = withoutLost(visit, result.error as Failure);
  const failed = { what, failure: keptFailure(result.error as Failure) };
  return go('filing', { ...visit, keys: { ...visit.keys, [what]: key }, ...(lost ?? { failed }) });
}
