import type { components } from '../generated/types.ts';
import type { DocumentLanguage } from './document-page.ts';

type Request = components['schemas']['VerificationRequest'];

export interface VerificationWords {
  readonly titles: Readonly<Record<Request['kind'], string>>;
  readonly receipt: string;
  readonly reference: string;
  readonly filedAt: string;
  readonly station: string;
  readonly desk: string;
  readonly kind: string;
  readonly askedBy: string;
  readonly person: string;
  readonly relative: string;
  readonly age: string;
  readonly born: string;
  readonly mobile: string;
  readonly permanent: string;
  readonly present: string;
  readonly premises: string;
  readonly document: string;
  readonly documents: Readonly<Record<Request['subject']['document']['kind'], string>>;
  readonly lastFour: string;
  readonly licence: string;
  readonly period: string;
  readonly purpose: string;
  readonly files: string;
  readonly next: string;
  readonly steps: readonly string[];
  readonly result: string;
  readonly resultAt: string;
  readonly outcome: string;
  readonly verified: string;
  readonly means: string;
  readonly meaning: readonly string[];
}

/** Words on the papers of a verification. */
export const VERIFICATION_WORDS: Readonly<Record<DocumentLanguage, VerificationWords>> = {
  hi: {
    titles: { tenant: 'किरायेदार सत्यापन', domestic_help: 'घरेलू सहायक सत्यापन', driver: 'ड्राइवर सत्यापन' },
    receipt: 'सत्यापन के आवेदन की रसीद',
    reference: 'आवेदन संख्या',
    filedAt: 'दर्ज करने का समय',
    station: 'थाना',
    desk: 'राज्य डेस्क सही थाना ढूँढ रहा है',
    kind: 'किसका सत्यापन',
    askedBy: 'आवेदक',
    person: 'जिनका सत्यापन होना है',
    relative: 'माता, पिता, पति या पत्नी',
    age: 'उम्र',
    born: 'जन्म की तारीख',
    mobile: 'उनका मोबाइल',
    permanent: 'स्थायी पता',
    present: 'अभी का पता',
    premises: 'कहाँ रहेंगे या काम करेंगे',
    document: 'पहचान पत्र',
    documents: {
      aadhaar: 'आधार',
      voter_id: 'मतदाता पहचान पत्र',
      driving_licence: 'ड्राइविंग लाइसेंस',
      passport: 'पासपोर्ट',
      pan: 'पैन कार्ड',
      ration_card: 'राशन कार्ड',
    },
    lastFour: 'उसके आख़िरी चार अक्षर',
    licence: 'ड्राइविंग लाइसेंस संख्या',
    period: 'कब से, कब तक',
    purpose: 'किसलिए',
    files: 'साथ की फ़ाइलें (SHA-256)',
    next: 'आगे क्या होगा',
    steps: [
      'उस व्यक्ति के मोबाइल पर एक लिंक गया है। वे हाँ कहें, तभी थाना काम शुरू करता है। सात दिन में जवाब न आए, तो आवेदन बंद हो जाता है।',
      'फिर कोई पुलिस अधिकारी पते पर आता है। पोर्टल पर आप देख सकते हैं कि काम कहाँ तक पहुँचा।',
      'आपको यही बताया जाता है कि सत्यापन हुआ या नहीं। पुलिस के पास क्या दर्ज है, यह किसी को नहीं बताया जाता।',
      'सत्यापन का कोई शुल्क नहीं है। जवाब आने तक किसी को घर या काम से न निकालें।',
    ],
    result: 'सत्यापन का परिणाम',
    resultAt: 'परिणाम की तारीख',
    outcome: 'परिणाम',
    verified: 'सत्यापित',
    means: 'इसका अर्थ',
    meaning: [
      'इस व्यक्ति ने सहमति दी। पुलिस अधिकारी ने पता देखा, और इस तारीख को थाने को ऐसा कुछ नहीं मिला जो सत्यापन में बाधा हो।',
      'यह चरित्र प्रमाण पत्र नहीं है, और केवल इसी पते, इसी काम और इसी तारीख के लिए है।',
    ],
  },
  en: {
    titles: {
      tenant: 'Verification of a tenant',
      domestic_help: 'Verification of domestic help',
      driver: 'Verification of a driver',
    },
    receipt: 'Receipt of a request for verification',
    reference: 'Reference',
    filedAt: 'Filed',
    station: 'Police station',
    desk: 'The desk of the state looks for the right station',
    kind: 'Who is verified',
    askedBy: 'Asked by',
    person: 'Who is to be verified',
    relative: 'Mother, father, husband or wife',
    age: 'Age',
    born: 'Date of birth',
    mobile: 'Their mobile',
    permanent: 'Permanent address',
    present: 'Present address',
    premises: 'Where they are to live or work',
    document: 'Identity document',
    documents: {
      aadhaar: 'Aadhaar',
      voter_id: 'Voter card',
      driving_licence: 'Driving licence',
      passport: 'Passport',
      pan: 'PAN card',
      ration_card: 'Ration card',
    },
    lastFour: 'Its last four characters',
    licence: 'Number of the driving licence',
    period: 'From, until',
    purpose: 'What for',
    files: 'Files (SHA-256)',
    next: 'What happens next',
    steps: [
      'A link went to the phone of that person. The station begins only when they have said yes. Without an answer within seven days the request is closed.',
      'Then a police officer comes to the address. On the portal you see how far it is.',
      'You are told whether the person was verified, and nothing else. What the police have on record is told to nobody.',
      'Verification costs nothing. Do not send anybody away from home or work because there is no answer yet.',
    ],
    result: 'Result of a verification',
    resultAt: 'Date of the result',
    outcome: 'Result',
    verified: 'Verified',
    means: 'What this means',
    meaning: [
      'The person agreed. A police officer saw the address, and on this date the station found nothing that stands against the verification.',
      'This is no character certificate. It holds for this address, this purpose and this date alone.',
    ],
  },
  ur: {
    titles: { tenant: 'کرایہ دار کی تصدیق', domestic_help: 'گھریلو مددگار کی تصدیق', driver: 'ڈرائیور کی تصدیق' },
    receipt: 'تصدیق کی درخواست کی رسید',
    reference: 'درخواست نمبر',
    filedAt: 'درج کرنے کا وقت',
    station: 'تھانہ',
    desk: 'ریاستی ڈیسک صحیح تھانہ تلاش کر رہی ہے',
    kind: 'کس کی تصدیق',
    askedBy: 'درخواست گزار',
    person: 'جن کی تصدیق ہونی ہے',
    relative: 'ماں، باپ، شوہر یا بیوی',
    age: 'عمر',
    born: 'تاریخِ پیدائش',
    mobile: 'ان کا موبائل',
    permanent: 'مستقل پتہ',
    present: 'موجودہ پتہ',
    premises: 'کہاں رہیں گے یا کام کریں گے',
    document: 'شناختی کارڈ',
    documents: {
      aadhaar: 'آدھار',
      voter_id: 'ووٹر کارڈ',
      driving_licence: 'ڈرائیونگ لائسنس',
      passport: 'پاسپورٹ',
      pan: 'پین کارڈ',
      ration_card: 'راشن کارڈ',
    },
    lastFour: 'اس کے آخری چار حروف',
    licence: 'ڈرائیونگ لائسنس نمبر',
    period: 'کب سے، کب تک',
    purpose: 'کس لیے',
    files: 'ساتھ کی فائلیں (SHA-256)',
    next: 'آگے کیا ہوگا',
    steps: [
      'اس شخص کے موبائل پر ایک لنک گیا ہے۔ وہ ہاں کہیں، تبھی تھانہ کام شروع کرتا ہے۔ سات دن میں جواب نہ آئے تو درخواست بند ہو جاتی ہے۔',
      'پھر کوئی پولیس افسر پتے پر آتا ہے۔ پورٹل پر آپ دیکھ سکتے ہیں کہ کام کہاں تک پہنچا۔',
      'آپ کو یہی بتایا جاتا ہے کہ تصدیق ہوئی یا نہیں۔ پولیس کے پاس کیا درج ہے، یہ کسی کو نہیں بتایا جاتا۔',
      'تصدیق کی کوئی فیس نہیں ہے۔ جواب آنے تک کسی کو گھر یا کام سے نہ نکالیں۔',
    ],
    result: 'تصدیق کا نتیجہ',
    resultAt: 'نتیجے کی تاریخ',
    outcome: 'نتیجہ',
    verified: 'تصدیق شدہ',
    means: 'اس کا مطلب',
    meaning: [
      'اس شخص نے رضامندی دی۔ پولیس افسر نے پتہ دیکھا، اور اس تاریخ کو تھانے کو ایسا کچھ نہیں ملا جو تصدیق میں رکاوٹ ہو۔',
      'یہ کردار کا سرٹیفکیٹ نہیں ہے، اور صرف اسی پتے، اسی کام اور اسی تاریخ کے لیے ہے۔',
    ],
  },
};
