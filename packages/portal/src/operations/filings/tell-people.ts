import { keepsTimes } from '../../domain/events.ts';
import { toldNumber } from '../../domain/on-behalf.ts';
import type { Portal } from '../../handler/portal.ts';
import { hmac } from '../../secrets/digest.ts';
import type { NewMessage } from '../../store/store.ts';
import { behalfMessage, type FilerTemplate, filingMessage, mailSubject, type Manner } from '../../words/messages.ts';
import { careOf } from './care-of.ts';
import { type FiledBody, type FilingKind, rulesOf } from './filing-kind.ts';

/** A filing of which somebody is told. */
interface Told<Body extends FiledBody> {
  readonly kind: FilingKind<Body>;
  readonly body: Body;
  readonly reference: string;
}

/**
 * What whoever filed is sent, in the way they wished: nothing where they come or look themselves, and where nobody signed in.
 */
export function tellFiler<Body extends FiledBody>(
  told: Told<Body>,
  template: FilerTemplate,
  mobile: string | undefined,
): NewMessage[] {
  const { kind, body, reference } = told;
  const words = (manner: Manner): string => filingMessage(template, body.language, reference, manner);
  return [
    ...send(told, { channel: 'sms', to: mobile }, template, words),
    ...send(told, { channel: 'email', to: kind.email?.(body) }, template, words),
  ];
}

/** What somebody is sent for whom another person has filed: the number, and whom to tell if that is wrong; not what it is about. */
export function tellOther<Body extends FiledBody>(
  told: Told<Body>,
  { publicUrl }: Pick<Portal['config'], 'publicUrl'>,
): NewMessage[] {
  const { kind, body, reference } = told;
  const link = `${publicUrl}/services/status`;
  const to = toldNumber(careOf(kind, body).onBehalfOf);
  return send(told, { channel: 'sms', to }, 'behalf', (manner) =>
    behalfMessage(body.language, reference, link, manner),
  );
}

/** One message in the manner of its filing: a gateway knows by the template that it may not name its sender. */
function send<Body extends FiledBody>(
  { kind, body, reference }: Told<Body>,
  { channel, to }: { readonly channel: 'sms' | 'email'; readonly to: string | undefined },
  template: string,
  words: (manner: Manner) => string,
): NewMessage[] {
  const manner = careOf(kind, body).contact?.messages ?? 'plain';
  if (to === undefined || manner === 'none') return [];
  const about = { reference, keepsTimes: keepsTimes(rulesOf(kind, body)) };
  const name = manner === 'discreet' ? `${template}-discreet` : template;
  const subject = channel === 'email' && { subject: mailSubject(body.language, reference, manner) };
  return [{ channel, to, template: name, ...subject, text: words(manner), ...about }];
}

/**
 * Counts an SMS to somebody who has not asked for one, against who would flood a number with them. What is filed is filed, and the SMS
 * alone stays away.
 *
 * @param mobile of whoever files
 */
export async function mayTellOther<Body extends FiledBody>(
  { store, config }: Pick<Portal, 'store' | 'config'>,
  kind: FilingKind<Body>,
  body: Body,
  now: Date,
  mobile: string | undefined,
): Promise<boolean> {
  const { onBehalfOf, contact } = careOf(kind, body);
  const to = toldNumber(onBehalfOf);
  // Whoever gave their own number as that of the other person is told already.
  if (to === undefined || to === mobile || contact?.messages === 'none') return false;
  // The number itself is not a key in any table of counters.
  const number = (await hmac(config.secret, `behalf-number:${to}`)).slice(0, 24);
  const { behalfPerNumberPerDay } = config.settings;
  return (await store.limits.take(`behalf:${number}`, behalfPerNumberPerDay, 86_400, now.toISOString())) === undefined;
}
