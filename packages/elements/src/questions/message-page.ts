import type { PageOf, Words } from '@nagrik/journey';
import type { ContactWishes } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';
import { smsWords } from './contact-words.ts';

/** What a request has about which somebody is sent messages. */
interface ToldByMessage {
  messages?: NonNullable<ContactWishes['messages']>;
}

/**
 * What an SMS may say. Every form that is filed signed in asks it before its check, because the first SMS goes out with the filing, and the
 * phone is often not read by its owner alone.
 */
export const messagePage = (section: Words): PageOf<ToldByMessage, unknown> => ({
  id: 'messages',
  section,
  questions: [
    {
      path: 'messages',
      control: 'radios',
      optional: true,
      label: smsWords.label,
      hint: () => msg('Think of who else picks up your phone and reads it.', { id: 'contact.sms-hint' }),
      options: smsWords.options,
    },
  ],
});
