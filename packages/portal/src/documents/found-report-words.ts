import type { DocumentLanguage } from './document-page.ts';

export interface FoundReportWords {
  readonly title: string;
  readonly reference: string;
  readonly reportedAt: string;
  readonly station: string;
  /** Instead of a station, while one is looked for. */
  readonly desk: string;
  readonly what: string;
  readonly states: Readonly<Record<'living' | 'dead', string>>;
  readonly foundOn: string;
  readonly where: string;
  readonly next: string;
  readonly steps: Readonly<Record<'living' | 'dead', readonly string[]>>;
  /** What an inbox says; where passers-by see the screen. */
  readonly subjects: Readonly<Record<'body' | 'child' | 'person', string>>;
}

/** Words on the receipt of a report of somebody found. */
export const FOUND_REPORT_WORDS: Readonly<Record<DocumentLanguage, FoundReportWords>> = {
  hi: {
    title: 'अज्ञात व्यक्ति मिलने की सूचना की रसीद',
    reference: 'सूचना संख्या',
    reportedAt: 'सूचना देने का समय',
    station: 'थाना',
    desk: 'सही थाना खोजा जा रहा है',
    what: 'कौन मिला',
    states: { living: 'जीवित व्यक्ति', dead: 'शव' },
    foundOn: 'कब मिला',
    where: 'कहाँ मिला',
    next: 'आगे क्या होगा',
    steps: {
      living: [
        'पुलिस उस व्यक्ति तक पहुँचती है। तुरंत मदद चाहिए हो तो 112 पर फ़ोन करें, बच्चे के लिए 1098 पर भी।',
        'बच्चे को 24 घंटे के भीतर बाल कल्याण समिति के सामने लाया जाता है (JJ अधिनियम धारा 31)। उसे किसी और को न सौंपें।',
        'यह रसीद दिखाती है कि आपने पुलिस को बता दिया है। इस पर उस व्यक्ति का कोई हुलिया नहीं है।',
      ],
      dead: [
        'पुलिस उस जगह आती है, मजिस्ट्रेट को बताती है और मृत्यु की जाँच करती है (BNSS धारा 194)।',
        'तब तक किसी चीज़ को न छुएँ, न हटाएँ, और फ़ोटो न लें।',
        'यह रसीद दिखाती है कि आपने पुलिस को बता दिया है।',
      ],
    },
    subjects: {
      body: 'अज्ञात शव मिला',
      child: 'अज्ञात बच्चा मिला: बाल कल्याण समिति 24 घंटे में',
      person: 'अज्ञात व्यक्ति मिला',
    },
  },
  en: {
    title: 'Receipt of a report of an unknown person found',
    reference: 'Report number',
    reportedAt: 'Reported',
    station: 'Police station',
    desk: 'The right station is being looked for',
    what: 'Who was found',
    states: { living: 'A living person', dead: 'A body' },
    foundOn: 'Found on',
    where: 'Found at',
    next: 'What happens next',
    steps: {
      living: [
        'The police go to the person. Where help is needed at once call 112, for a child 1098 too.',
        'A child is brought before the Child Welfare Committee within 24 hours (JJ Act s.31). Hand them over to nobody else.',
        'This receipt shows that you told the police. How the person looks is not on it.',
      ],
      dead: [
        'The police come to the place, tell the Magistrate, and hold an inquest (BNSS s.194).',
        'Until then touch and move nothing, and take no photo.',
        'This receipt shows that you told the police.',
      ],
    },
    subjects: {
      body: 'Unknown body found',
      child: 'Unknown child found: Child Welfare Committee within 24 hours',
      person: 'Unknown person found',
    },
  },
  ur: {
    title: 'نامعلوم شخص ملنے کی اطلاع کی رسید',
    reference: 'اطلاع نمبر',
    reportedAt: 'اطلاع دینے کا وقت',
    station: 'تھانہ',
    desk: 'صحیح تھانہ تلاش کیا جا رہا ہے',
    what: 'کون ملا',
    states: { living: 'زندہ شخص', dead: 'لاش' },
    foundOn: 'کب ملا',
    where: 'کہاں ملا',
    next: 'آگے کیا ہوگا',
    steps: {
      living: [
        'پولیس اس شخص تک پہنچتی ہے۔ فوراً مدد چاہیے ہو تو 112 پر فون کریں، بچے کے لیے 1098 پر بھی۔',
        'بچے کو 24 گھنٹے کے اندر چائلڈ ویلفیئر کمیٹی کے سامنے لایا جاتا ہے (JJ ایکٹ دفعہ 31)۔ اسے کسی اور کے حوالے نہ کریں۔',
        'یہ رسید دکھاتی ہے کہ آپ نے پولیس کو بتا دیا ہے۔ اس پر اس شخص کا کوئی حلیہ نہیں ہے۔',
      ],
      dead: [
        'پولیس اس جگہ آتی ہے، مجسٹریٹ کو بتاتی ہے اور موت کی جانچ کرتی ہے (BNSS دفعہ 194)۔',
        'تب تک کسی چیز کو نہ چھوئیں، نہ ہٹائیں، اور فوٹو نہ لیں۔',
        'یہ رسید دکھاتی ہے کہ آپ نے پولیس کو بتا دیا ہے۔',
      ],
    },
    subjects: {
      body: 'نامعلوم لاش ملی',
      child: 'نامعلوم بچہ ملا: چائلڈ ویلفیئر کمیٹی 24 گھنٹے میں',
      person: 'نامعلوم شخص ملا',
    },
  },
};
