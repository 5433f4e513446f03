import type { Language } from '../handler/language.ts';
import type { NewMessage } from '../store/store.ts';

interface OutboxWords {
  readonly intro: string;
  readonly none: string;
  readonly reload: string;
  /** "by SMS to": what stands before the receiver. */
  readonly channel: Readonly<Record<NewMessage['channel'], string>>;
}

/** The words of the page on which a demonstration shows what it would have sent. */
export const outboxWords: Readonly<Record<Language, OutboxWords>> = {
  hi: {
    intro: 'असली SMS नहीं भेजे जाते। जो भेजा जाता, वह यहाँ दिखता है; सबसे नया सबसे ऊपर।',
    none: 'अभी तक कोई संदेश नहीं।',
    reload: 'नए संदेश देखें',
    channel: { sms: 'SMS', email: 'ईमेल', station: 'थाने को' },
  },
  en: {
    intro: 'No SMS is sent. What would have been sent is shown here, the newest first.',
    none: 'No messages yet.',
    reload: 'Look for new messages',
    channel: { sms: 'SMS', email: 'E-mail', station: 'To the station' },
  },
  ur: {
    intro: 'اصلی SMS نہیں بھیجے جاتے۔ جو بھیجا جاتا، وہ یہاں دکھتا ہے؛ سب سے نیا سب سے اوپر۔',
    none: 'ابھی تک کوئی پیغام نہیں۔',
    reload: 'نئے پیغام دیکھیں',
    channel: { sms: 'SMS', email: 'ای میل', station: 'تھانے کو' },
  },
};
