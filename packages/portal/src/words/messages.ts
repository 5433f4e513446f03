import type { Language } from '../handler/language.ts';

type Words = Readonly<Record<Language, string>>;

/** The words of what leaves the portal by SMS or alert. They never say what a filing is about. */
const words = {
  otp: {
    hi: 'आपका कोड {code} है। यह {minutes} मिनट तक चलेगा। इसे किसी को न बताएँ, पुलिस को भी नहीं।',
    en: 'Your code is {code}. It works for {minutes} minutes. Tell it to nobody, not even to the police.',
    ur: 'آپ کا کوڈ {code} ہے۔ یہ {minutes} منٹ تک چلے گا۔ یہ کسی کو نہ بتائیں، پولیس کو بھی نہیں۔',
  },
  filed: {
    hi: 'आपका आवेदन दर्ज हो गया। संख्या {reference}।',
    en: 'What you sent to the police is filed. Number {reference}.',
    ur: 'آپ کی درخواست درج ہو گئی۔ نمبر {reference}۔',
  },
  'filed-to-sign': {
    hi: 'आपकी शिकायत दर्ज हो गई। संख्या {reference}। तीन दिन के भीतर हस्ताक्षर करें।',
    en: 'Your complaint is filed. Number {reference}. Sign it within three days.',
    ur: 'آپ کی شکایت درج ہو گئی۔ نمبر {reference}۔ تین دن کے اندر دستخط کریں۔',
  },
  'sign-tomorrow': {
    hi: 'आपकी शिकायत {reference} पर अभी हस्ताक्षर नहीं हुए हैं। कल तक थाने में हस्ताक्षर करें।',
    en: 'Your complaint {reference} is not signed yet. Sign it at the police station by tomorrow.',
    ur: 'آپ کی شکایت {reference} پر ابھی دستخط نہیں ہوئے۔ کل تک تھانے میں دستخط کریں۔',
  },
  'sign-passed': {
    hi: 'आपकी शिकायत {reference} पर हस्ताक्षर के तीन दिन बीत गए। कुछ भी मिटाया नहीं गया है; आप अब भी थाने में हस्ताक्षर कर सकते हैं।',
    en: 'The three days to sign your complaint {reference} have passed. Nothing was deleted; you can still sign it at the police station.',
    ur: 'آپ کی شکایت {reference} پر دستخط کے تین دن گزر گئے۔ کچھ بھی مٹایا نہیں گیا؛ آپ اب بھی تھانے میں دستخط کر سکتے ہیں۔',
  },
  silence: {
    hi: 'आपके आवेदन {reference} में थाने ने एक हफ़्ते से कुछ दर्ज नहीं किया है। थाने को भी यह बताया गया है। आप थाने में पूछ सकते हैं या एसपी को लिख सकते हैं।',
    en: 'The police station has recorded nothing about {reference} for a week. It has been told so, too. You can ask there, or write to the SP.',
    ur: 'تھانے نے آپ کی درخواست {reference} میں ایک ہفتے سے کچھ درج نہیں کیا۔ تھانے کو بھی یہ بتایا گیا ہے۔ آپ تھانے میں پوچھ سکتے ہیں یا ایس پی کو لکھ سکتے ہیں۔',
  },
  event: {
    hi: 'आपके आवेदन {reference} में नई जानकारी है। देखने के लिए पोर्टल खोलें।',
    en: 'There is news about {reference}. Open the portal to read it.',
    ur: 'آپ کی درخواست {reference} میں نئی اطلاع ہے۔ دیکھنے کے لیے پورٹل کھولیں۔',
  },
  behalf: {
    hi: 'किसी ने आपके लिए पुलिस में आवेदन दिया है। संख्या {reference}। इस संख्या से किसी भी थाने में पूछें, या जिन्होंने आवेदन दिया उनसे कोड लेकर यहाँ देखें: {link} आपको इसका पता न हो या यह गलत हो, तो थाने में बताएँ।',
    en: 'Somebody has filed something with the police for you. Number {reference}. Ask about it at any police station, or ask whoever filed it for the code and look here: {link} If you do not know of it, or it is wrong, tell a police station.',
    ur: 'کسی نے آپ کے لیے پولیس میں درخواست دی ہے۔ نمبر {reference}۔ اس نمبر سے کسی بھی تھانے میں پوچھیں، یا جنہوں نے درخواست دی ان سے کوڈ لے کر یہاں دیکھیں: {link} آپ کو اس کا پتہ نہ ہو یا یہ غلط ہو تو تھانے میں بتائیں۔',
  },
  'mail-subject': { hi: 'पुलिस पोर्टल: {reference}', en: 'Police portal: {reference}', ur: 'پولیس پورٹل: {reference}' },
  'mail-subject-discreet': { hi: 'आपका अनुरोध {number}', en: 'Your request {number}', ur: 'آپ کی درخواست {number}' },
  'filed-discreet': {
    hi: 'आपका अनुरोध {number} मिल गया है।',
    en: 'Your request {number} has been received.',
    ur: 'آپ کی درخواست {number} مل گئی ہے۔',
  },
  'sign-tomorrow-discreet': {
    hi: 'आपके अनुरोध {number} के लिए कल आख़िरी दिन है।',
    en: 'Tomorrow is the last day for your request {number}.',
    ur: 'آپ کی درخواست {number} کے لیے کل آخری دن ہے۔',
  },
  'sign-passed-discreet': {
    hi: 'आपके अनुरोध {number} का आख़िरी दिन बीत गया। कुछ भी मिटा नहीं है।',
    en: 'The last day for your request {number} has passed. Nothing is lost.',
    ur: 'آپ کی درخواست {number} کا آخری دن گزر گیا۔ کچھ بھی مٹا نہیں ہے۔',
  },
  'silence-discreet': {
    hi: 'आपके अनुरोध {number} में एक हफ़्ते से कुछ नया नहीं है।',
    en: 'There has been nothing new about your request {number} for a week.',
    ur: 'آپ کی درخواست {number} میں ایک ہفتے سے کچھ نیا نہیں ہے۔',
  },
  'event-discreet': {
    hi: 'आपके अनुरोध {number} में नई जानकारी है।',
    en: 'Your request {number} has an update.',
    ur: 'آپ کی درخواست {number} میں نئی اطلاع ہے۔',
  },
  'behalf-discreet': {
    hi: 'आपके लिए किया गया अनुरोध {number} मिल गया है। जिन्होंने यह किया, उनसे पूछें।',
    en: 'A request that was made for you, {number}, has been received. Ask whoever made it.',
    ur: 'آپ کے لیے کی گئی درخواست {number} مل گئی ہے۔ جنہوں نے یہ کی، ان سے پوچھیں۔',
  },
  'consent-asked': {
    hi: 'कोई चाहता है कि पुलिस आपका सत्यापन करे। कौन और क्यों, यह पढ़कर हाँ या ना कहें: {link} कोड: {code}। {until} तक। आप कुछ न करें, तो कुछ नहीं होगा।',
    en: 'Somebody wants the police to verify you. Read who and why, then say yes or no: {link} Code: {code}. Until {until}. If you do nothing, nothing happens.',
    ur: 'کوئی چاہتا ہے کہ پولیس آپ کی تصدیق کرے۔ کون اور کیوں، پڑھ کر ہاں یا نہیں کہیں: {link} کوڈ: {code}۔ {until} تک۔ آپ کچھ نہ کریں تو کچھ نہیں ہوگا۔',
  },
  'station-alert': {
    hi: 'नया आवेदन {reference} आपके थाने में आया है।',
    en: '{reference} has newly come to your station.',
    ur: 'نئی درخواست {reference} آپ کے تھانے میں آئی ہے۔',
  },
  'station-alert-urgent': {
    hi: 'अत्यावश्यक: {reference} आपके थाने में आया है। इसे अभी खोलें और कार्रवाई करें।',
    en: 'Urgent: {reference} has come to your station. Open it now and act.',
    ur: 'فوری: {reference} آپ کے تھانے میں آئی ہے۔ اسے ابھی کھولیں اور کارروائی کریں۔',
  },
  asked: {
    hi: 'आपके आवेदन {reference} के बारे में एक सवाल है। पोर्टल खोलकर हाँ या ना में जवाब दें।',
    en: 'There is a question about {reference}. Open the portal and answer yes or no.',
    ur: 'آپ کی درخواست {reference} کے بارے میں ایک سوال ہے۔ پورٹل کھول کر ہاں یا نہیں میں جواب دیں۔',
  },
  attention: {
    hi: 'आवेदन {reference} को अभी देखें। थाना: {station}।',
    en: 'Look at {reference} now. Station: {station}.',
    ur: 'درخواست {reference} کو ابھی دیکھیں۔ تھانہ: {station}۔',
  },
  escalation: {
    hi: 'आवेदन {reference} को {hours} घंटे से किसी ने स्वीकार नहीं किया है। थाना: {station}।',
    en: '{reference} has not been acknowledged for {hours} hours. Station: {station}.',
    ur: 'درخواست {reference} کو {hours} گھنٹے سے کسی نے قبول نہیں کیا ہے۔ تھانہ: {station}۔',
  },
  'silence-office': {
    hi: 'थाने ने {days} दिनों से आवेदन {reference} में कुछ दर्ज नहीं किया है। थाना: {station}।',
    en: 'The station has recorded nothing about {reference} for {days} days. Station: {station}.',
    ur: 'تھانے نے {days} دن سے درخواست {reference} میں کچھ درج نہیں کیا۔ تھانہ: {station}۔',
  },
  'last-day-discreet': {
    hi: 'अनुरोध {number} का आख़िरी दिन',
    en: 'Last day for request {number}',
    ur: 'درخواست {number} کا آخری دن',
  },
} as const satisfies Readonly<Record<string, Words>>;

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export function otpMessage(language: Language, code: string, minutes: number): string {
  return fill(words.otp[language], { code, minutes });
}

type StationAlert = 'station-alert' | 'station-alert-urgent';

/** The alert of a station about a filing that has come to it. */
export function stationAlert(
  { urgent }: { readonly urgent?: true },
  reference: string,
): { template: StationAlert; text: string } {
  const template = urgent ? 'station-alert-urgent' : 'station-alert';
  // In the official language.
  return { template, text: fill(words[template].hi, { reference }) };
}

/** What whoever filed is sent. */
export type FilerTemplate = 'filed' | 'filed-to-sign' | 'sign-tomorrow' | 'sign-passed' | 'silence' | 'event' | 'asked';

/** `discreet`: names neither the police nor what it is about, and of the number only the end, by which nobody else finds anything. */
export type Manner = 'plain' | 'discreet';

const discreetTemplates = {
  filed: 'filed-discreet',
  'filed-to-sign': 'filed-discreet',
  'sign-tomorrow': 'sign-tomorrow-discreet',
  'sign-passed': 'sign-passed-discreet',
  silence: 'silence-discreet',
  event: 'event-discreet',
  asked: 'event-discreet',
} as const satisfies Readonly<Record<FilerTemplate, keyof typeof words>>;

export function filingMessage(
  template: FilerTemplate,
  language: Language,
  reference: string,
  manner: Manner = 'plain',
): string {
  const chosen = manner === 'discreet' ? discreetTemplates[template] : template;
  return fill(words[chosen][language], { reference, number: endOf(reference) });
}

/** What stands above an e-mail about a filing: a list of mails, too, is read by others. */
export function mailSubject(language: Language, reference: string, manner: Manner): string {
  const chosen = manner === 'discreet' ? 'mail-subject-discreet' : 'mail-subject';
  return fill(words[chosen][language], { reference, number: endOf(reference) });
}

/** The serial number and the check character: the filer knows it again. */
const endOf = (reference: string): string => reference.split('-').slice(-2).join('-');

/**
 * Tells somebody that another person has filed for them. Names nobody, and not what it is about: the number may have been mistyped.
 *
 * @param link where the status is read, with the code that whoever filed has got
 */
export function behalfMessage(language: Language, reference: string, link: string, manner: Manner): string {
  const template = manner === 'discreet' ? 'behalf-discreet' : 'behalf';
  return fill(words[template][language], { reference, link, number: endOf(reference) });
}

/**
 * Asks whom a filing is about. Names nobody: the number may have been mistyped.
 *
 * @param link with the code in its fragment, which goes to no server and into no log
 * @param until a date as it is shown
 */
export function consentMessage(
  language: Language,
  { link, code, until }: { readonly link: string; readonly code: string; readonly until: string },
): string {
  return fill(words['consent-asked'][language], { link, code, until });
}

/** To officers, in the official language. */
export function escalationMessage(reference: string, hours: number, station: string): string {
  return fill(words.escalation.hi, { reference, hours, station });
}

/** To officers, in the official language. */
export function silenceMessage(reference: string, days: number, station: string): string {
  return fill(words['silence-office'].hi, { reference, days, station });
}

/** To officers, in the official language: something has been said that cannot wait. */
export function attentionMessage(reference: string, station: string): string {
  return fill(words.attention.hi, { reference, station });
}

/** Names of the clocks in a calendar. They say that something is due, not about what. */
const clockNames = {
  signature: {
    hi: 'शिकायत पर हस्ताक्षर की आख़िरी तारीख',
    en: 'Last day to sign the complaint',
    ur: 'شکایت پر دستخط کی آخری تاریخ',
  },
  preliminary_enquiry: {
    hi: 'प्रारंभिक जाँच पूरी होने की तारीख',
    en: 'Preliminary enquiry is due',
    ur: 'ابتدائی جانچ مکمل ہونے کی تاریخ',
  },
  fir_publication: {
    hi: 'प्राथमिकी के प्रकाशन की तारीख',
    en: 'FIR is due to be published',
    ur: 'ایف آئی آر کی اشاعت کی تاریخ',
  },
  progress: {
    hi: 'जाँच की प्रगति बताने की तारीख',
    en: 'News of the investigation is due',
    ur: 'تفتیش کی پیش رفت بتانے کی تاریخ',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What stands in a calendar, which others look into: in the discreet manner not even whose last day it is. */
export function calendarEntry(
  language: Language,
  reference: string,
  kind: keyof typeof clockNames,
  manner: Manner,
): string {
  return manner === 'discreet'
    ? fill(words['last-day-discreet'][language], { number: endOf(reference) })
    : `${clockNames[kind][language]} (${reference})`;
}
