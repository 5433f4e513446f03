import { keepsTimes } from '../../domain/events.ts';
import { toldNumber } from '../../domain/on-behalf.ts';
import type { Portal } from '../../handler/portal.ts';
import { hmac } from '../../secrets/digest.ts';
import type { NewMessage } from '../../store/store.ts';
import { behalfMessage, filingMessage, type FilerTemplate } from '../../words/messages.ts';
import { type FiledBody, type FilingKind, rulesOf } from './filing-kind.ts';

/** A filing of which somebody is told. */
interface Told<Body extends FiledBody> {
  readonly kind: FilingKind<Body>;
  readonly body: Body;
  readonly reference: string;
}

/** What whoever filed is sent; nothing where nobody signed in. */
export function tellFiler<Body extends FiledBody>(
  { kind, body, reference }: Told<Body>,
  template: FilerTemplate,
  mobile: string | undefined,
): NewMessage[] {
  if (mobile === undefined) return [];
  const text = filingMessage(template, body.language, reference);
  return [{ channel: 'sms', to: mobile, template, text, reference, keepsTimes: keepsTimes(rulesOf(kind, body)) }];
}

/** What somebody is sent for whom another person has filed: the number, and whom to tell if that is wrong; not what it is about. */
export function tellOther<Body extends FiledBody>(
  { kind, body, reference }: Told<Body>,
  { publicUrl }: Pick<Portal['config'], 'publicUrl'>,
): NewMessage[] {
  const to = toldNumber(kind.care?.(body).onBehalfOf);
  if (to === undefined) return [];
  const text = behalfMessage(body.language, reference, `${publicUrl}/services/status`);
  return [{ channel: 'sms', to, template: 'behalf', text, reference, keepsTimes: keepsTimes(rulesOf(kind, body)) }];
}

/**
 * Counts an SMS to somebody who has not asked for one, against who would flood a number with them. What is filed is filed, and the SMS
 * alone stays away.
 */
export async function mayTellOther<Body extends FiledBody>(
  { store, config }: Pick<Portal, 'store' | 'config'>,
  kind: FilingKind<Body>,
  body: Body,
  now: Date,
): Promise<boolean> {
  const to = toldNumber(kind.care?.(body).onBehalfOf);
  if (to === undefined) return false;
  // The number itself is not a key in any table of counters.
  const number = (await hmac(config.secret, `behalf-number:${to}`)).slice(0, 24);
  const { behalfPerNumberPerDay } = config.settings;
  return (await store.limits.take(`behalf:${number}`, behalfPerNumberPerDay, 86_400, now.toISOString())) === undefined;
}
