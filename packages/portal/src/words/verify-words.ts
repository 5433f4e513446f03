import type { Language } from '../handler/language.ts';

/** The words of the page to which the QR of a document leads. */
export interface VerifyWords {
  readonly genuine: string;
  readonly genuineText: string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly later: string;
  readonly laterText: string;
  readonly kinds: Readonly<Record<'receipt' | 'fir_copy', string>>;
  readonly kind: string;
  readonly number: string;
  readonly station: string;
  readonly issued: string;
  readonly code: string;
  readonly digest: string;
  readonly compare: string;
  readonly silent: string;
}

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  hi: {
    genuine: 'यह दस्तावेज़ इसी पोर्टल से जारी हुआ है',
    genuineText: 'इस कोड का दस्तावेज़ हमारे रजिस्टर में है।',
    unknown: 'इस कोड का कोई दस्तावेज़ नहीं है',
    unknownText:
      'कोड फिर से मिलाएँ। कोड सही है, तो यह दस्तावेज़ इस पोर्टल ने जारी नहीं किया है: उस पर भरोसा न करें और थाने में दिखाएँ।',
    later: 'अभी जाँच नहीं हो सकी',
    laterText: 'पोर्टल इस समय अपना रजिस्टर नहीं देख पा रहा है। थोड़ी देर बाद फिर खोलें।',
    kinds: { receipt: 'रसीद', fir_copy: 'प्राथमिकी (FIR) की प्रति' },
    kind: 'दस्तावेज़',
    number: 'संख्या',
    station: 'थाना',
    issued: 'जारी होने का समय',
    code: 'कोड',
    digest: 'फ़ाइल की SHA-256 पहचान',
    compare: 'काग़ज़ पर यही संख्या, थाना और समय होने चाहिए। कुछ भी अलग हो, तो काग़ज़ बदला गया है।',
    silent: 'दस्तावेज़ में क्या लिखा है, यह यहाँ नहीं दिखाया जाता।',
  },
  en: {
    genuine: 'This document was issued by this portal',
    genuineText: 'Our register has a document with this code.',
    unknown: 'There is no document with this code',
    unknownText:
      'Compare the code once more. If it is right, this portal has not issued the document: do not trust it, and show it at a police station.',
    later: 'It could not be checked now',
    laterText: 'The portal cannot read its register at the moment. Open this page again in a little while.',
    kinds: { receipt: 'Receipt', fir_copy: 'Copy of a First Information Report (FIR)' },
    kind: 'Document',
    number: 'Number',
    station: 'Police station',
    issued: 'Issued',
    code: 'Code',
    digest: 'SHA-256 of the file',
    compare: 'The paper must have the same number, station and time. If anything differs, the paper was changed.',
    silent: 'What the document says is not shown here.',
  },
  ur: {
    genuine: 'یہ دستاویز اسی پورٹل سے جاری ہوئی ہے',
    genuineText: 'اس کوڈ کی دستاویز ہمارے رجسٹر میں ہے۔',
    unknown: 'اس کوڈ کی کوئی دستاویز نہیں ہے',
    unknownText:
      'کوڈ پھر سے ملائیں۔ کوڈ صحیح ہے تو یہ دستاویز اس پورٹل نے جاری نہیں کی: اس پر بھروسہ نہ کریں اور تھانے میں دکھائیں۔',
    later: 'ابھی جانچ نہیں ہو سکی',
    laterText: 'پورٹل اس وقت اپنا رجسٹر نہیں دیکھ پا رہا ہے۔ تھوڑی دیر بعد پھر کھولیں۔',
    kinds: { receipt: 'رسید', fir_copy: 'ایف آئی آر کی نقل' },
    kind: 'دستاویز',
    number: 'نمبر',
    station: 'تھانہ',
    issued: 'جاری ہونے کا وقت',
    code: 'کوڈ',
    digest: 'فائل کی SHA-256 پہچان',
    compare: 'کاغذ پر یہی نمبر، تھانہ اور وقت ہونے چاہئیں۔ کچھ بھی الگ ہو تو کاغذ بدلا گیا ہے۔',
    silent: 'دستاویز میں کیا لکھا ہے، یہ یہاں نہیں دکھایا جاتا۔',
  },
};
