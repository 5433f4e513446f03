import { endOfIndianDay } from '../../domain/indian-time.ts';
import { shownDate } from '../../documents/shown-dates.ts';
import type { Language } from '../../handler/language.ts';
import type { Portal } from '../../handler/portal.ts';
import { hmac } from '../../secrets/digest.ts';
import { consentMessage } from '../../words/messages.ts';
import { derivedCode } from '../filings/receipt.ts';

/** Records of which filing a code is for, by the code's digest. */
export const CONSENT_KIND = 'consent';

/** What the portal keeps of a consent code: useless without its secret. */
export const consentDigest = ({ config }: Portal, code: string): Promise<string> =>
  hmac(config.secret, `consent-code-digest:${code}`);

export interface ConsentAsked {
  readonly mobile: string;
  readonly language: Language;
  /** Of the filing that the consent is for. */
  readonly idempotencyKey: string;
  readonly now: Date;
}

/**
 * Prepares the question to somebody whom a filing is about. The record by which the code finds its filing is written before the filing
 * is: a code without a filing asks nothing, and a repeat of the request makes the same code. It names the police whatever the requester wished of
 * messages to themselves: whoever is to consent must know who asks (DPDP Act, s.5).
 *
 * @returns until when it can be answered, and the message; the code stands in the message alone
 */
export async function askConsent(portal: Portal, { mobile, language, idempotencyKey, now }: ConsentAsked) {
  const { store, config } = portal;
  const code = await derivedCode(portal, 'consent-code', idempotencyKey);
  const id = await consentDigest(portal, code);
  if (!(await store.records.get(CONSENT_KIND, id)))
    await store.records.put([{ kind: CONSENT_KIND, id, sortKey: '', facets: {}, body: { idempotencyKey } }]);
  const dueAt = endOfIndianDay(now.toISOString(), config.settings.consent.days);
  // Behind the # it goes to no server, and so into no log; the page takes it from there, or has it typed.
  const link = `${config.publicUrl}/consent?lang=${language}#${code}`;
  return {
    dueAt,
    message: {
      channel: 'sms',
      to: mobile,
      template: 'consent-asked',
      text: consentMessage(language, { link, code, until: shownDate(dueAt) }),
      validUntil: dueAt,
    },
  } as const;
}
