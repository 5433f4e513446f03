import type { OptionWords, Words } from '@nagrik/journey';
import type { ContactWishes } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';

const noSms: Words = () => msg('No SMS comes either', { id: 'contact.may-call.no-sms' });

/** What an SMS may say: asked in every filing, by a complaint beside its other wishes (`message-page.ts`). */
export const smsWords = {
  label: () => msg('What may an SMS say?', { id: 'contact.sms' }),
  options: {
    discreet: {
      label: () => msg('Only that a request has an update', { id: 'contact.sms.discreet' }),
      hint: () => msg('It names neither the police nor what it is about', { id: 'contact.sms.discreet-hint' }),
    },
    plain: () => msg('That there is news of what I filed', { id: 'contact.sms.plain' }),
  } satisfies Record<NonNullable<ContactWishes['messages']>, OptionWords>,
};

/** Words of how somebody can be reached safely: asked before they file, and whenever they want it otherwise. */
export const contactWords = {
  by: () => msg('May the police call you?', { id: 'contact.may-call' }),
  ways: {
    call: () => msg('Yes, they may call me', { id: 'contact.may-call.yes' }),
    sms: () => msg('Only by SMS; do not call', { id: 'contact.may-call.sms' }),
    visit_station: {
      label: () => msg('Do not contact me: I come to the station myself', { id: 'contact.may-call.come' }),
      hint: noSms,
    },
    none: {
      label: () => msg('Do not contact me: I look here myself', { id: 'contact.may-call.look' }),
      hint: noSms,
    },
  } satisfies Record<ContactWishes['contactBy'], OptionWords>,
  hours: () => msg('At what hours is it safe?', { id: 'contact.hours' }),
  hoursHint: () => msg('For example: on weekdays from 11 to 3, never in the evening', { id: 'contact.hours-hint' }),
  sms: smsWords.label,
  messages: smsWords.options,
};

/** Whoever is not to be reached at all has no safe hours, and gets no SMS. */
export const isReached = (by: string | undefined): boolean => by !== 'visit_station' && by !== 'none';
