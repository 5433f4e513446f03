import type { components } from '../generated/types.ts';
import type { DocumentLanguage } from './document-page.ts';

type Purpose = components['schemas']['CertificatePurpose'];

interface CharacterCertificateWords {
  readonly title: string;
  readonly receipt: string;
  readonly reference: string;
  readonly filedAt: string;
  readonly station: string;
  readonly desk: string;
  readonly purpose: string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly presentedTo: string;
  readonly applicant: string;
  readonly name: string;
  readonly relative: string;
  readonly age: string;
  readonly address: string;
  readonly document: string;
  readonly lastFour: string;
  readonly earlier: string;
  readonly files: string;
  readonly next: string;
  readonly steps: readonly string[];
  readonly finding: string;
  readonly decidedAt: string;
  readonly found: string;
  readonly means: string;
  readonly meaning: readonly string[];
}

/** Words on a character certificate and on the receipt of its request. */
export const CHARACTER_CERTIFICATE_WORDS: Readonly<Record<DocumentLanguage, CharacterCertificateWords>> = {
  hi: {
    title: 'चरित्र प्रमाण पत्र',
    receipt: 'चरित्र प्रमाण पत्र के आवेदन की रसीद',
    reference: 'आवेदन संख्या',
    filedAt: 'दर्ज करने का समय',
    station: 'थाना',
    desk: 'राज्य डेस्क सही थाना ढूँढ रहा है',
    purpose: 'किसलिए',
    purposes: {
      job: 'नौकरी',
      passport_visa: 'पासपोर्ट या वीज़ा',
      study: 'पढ़ाई',
      licence: 'लाइसेंस',
      other: 'अन्य',
    },
    presentedTo: 'किसे देना है',
    applicant: 'आवेदक',
    name: 'नाम',
    relative: 'माता, पिता, पति या पत्नी',
    age: 'आवेदन के समय उम्र',
    address: 'पता',
    document: 'पहचान पत्र',
    lastFour: 'उसके आख़िरी चार अक्षर',
    earlier: 'पहले के पते, जैसे आवेदक ने बताए',
    files: 'साथ की फ़ाइलें (SHA-256)',
    next: 'आगे क्या होगा',
    steps: [
      'थाना देखता है कि उसके पास क्या दर्ज है। कोई अधिकारी पते पर आ सकता है या आपको फ़ोन कर सकता है।',
      'कुछ प्रतिकूल न मिले, तो प्रमाण पत्र पोर्टल पर मिलता है। उस पर एक कोड होता है, जिसे कोई भी जाँच सकता है।',
      'थाना मना करे, तो कारण लिखकर बताता है। तब आप पुलिस अधीक्षक (SP) को लिख सकते हैं; पत्र पोर्टल पर बना-बनाया मिलता है।',
      'पोर्टल कोई शुल्क नहीं लेता।',
    ],
    finding: 'थाने ने क्या पाया',
    decidedAt: 'तारीख',
    found: 'इस तारीख को ऊपर लिखे थाने को इस व्यक्ति के विरुद्ध कुछ भी प्रतिकूल दर्ज नहीं मिला।',
    means: 'इसका अर्थ',
    meaning: [
      'यह केवल इतना कहता है कि इस तारीख को इस थाने को क्या मिला। यह न किसी व्यक्ति के बारे में राय है, न आगे का कोई भरोसा।',
      'गिरफ़्तारी, आरोप या बरी होना दोषसिद्धि नहीं है। बचपन के बंद मामले बताए नहीं जाते (किशोर न्याय अधिनियम, धारा 74(2))।',
      'इस पर कोई अंतिम तारीख नहीं है। जिसे यह दिया जाए, वही तय करता है कि कितना पुराना चलेगा, और कोड से जाँच सकता है कि यह अब भी मान्य है या नहीं।',
    ],
  },
  en: {
    title: 'Character certificate',
    receipt: 'Receipt of a request for a character certificate',
    reference: 'Reference',
    filedAt: 'Filed',
    station: 'Police station',
    desk: 'The desk of the state looks for the right station',
    purpose: 'What for',
    purposes: {
      job: 'A job',
      passport_visa: 'Passport or visa',
      study: 'Studies',
      licence: 'A licence',
      other: 'Something else',
    },
    presentedTo: 'To be given to',
    applicant: 'Applicant',
    name: 'Name',
    relative: 'Mother, father, husband or wife',
    age: 'Age when it was asked for',
    address: 'Address',
    document: 'Identity document',
    lastFour: 'Its last four characters',
    earlier: 'Earlier addresses, as the applicant gave them',
    files: 'Files (SHA-256)',
    next: 'What happens next',
    steps: [
      'The station looks into what it has on record. An officer may come to the address or call you.',
      'If nothing adverse is found, the certificate is on the portal. It has a code that anybody can check.',
      'If the station refuses, it says why in words. You can then write to the Superintendent of Police (SP); the portal has the letter ready.',
      'The portal takes no payment.',
    ],
    finding: 'What the station found',
    decidedAt: 'Date',
    found: 'On this date the police station named above found no adverse record about this person.',
    means: 'What this means',
    meaning: [
      'It says what this station found on this date, and nothing more. It is no judgement of a person and no promise about later.',
      'An arrest, an accusation or an acquittal is no conviction. Closed cases of a child are not told (Juvenile Justice Act, section 74(2)).',
      'It has no last day. Whoever is given it decides how old it may be, and can check by the code whether it still stands.',
    ],
  },
  ur: {
    title: 'کردار کا سرٹیفکیٹ',
    receipt: 'کردار کے سرٹیفکیٹ کی درخواست کی رسید',
    reference: 'درخواست نمبر',
    filedAt: 'درج کرنے کا وقت',
    station: 'تھانہ',
    desk: 'ریاستی ڈیسک صحیح تھانہ تلاش کر رہی ہے',
    purpose: 'کس لیے',
    purposes: {
      job: 'نوکری',
      passport_visa: 'پاسپورٹ یا ویزا',
      study: 'پڑھائی',
      licence: 'لائسنس',
      other: 'دیگر',
    },
    presentedTo: 'کسے دینا ہے',
    applicant: 'درخواست گزار',
    name: 'نام',
    relative: 'ماں، باپ، شوہر یا بیوی',
    age: 'درخواست کے وقت عمر',
    address: 'پتہ',
    document: 'شناختی کارڈ',
    lastFour: 'اس کے آخری چار حروف',
    earlier: 'پہلے کے پتے، جیسے درخواست گزار نے بتائے',
    files: 'ساتھ کی فائلیں (SHA-256)',
    next: 'آگے کیا ہوگا',
    steps: [
      'تھانہ دیکھتا ہے کہ اس کے پاس کیا درج ہے۔ کوئی افسر پتے پر آ سکتا ہے یا آپ کو فون کر سکتا ہے۔',
      'کچھ منفی نہ ملے تو سرٹیفکیٹ پورٹل پر ملتا ہے۔ اس پر ایک کوڈ ہوتا ہے، جسے کوئی بھی جانچ سکتا ہے۔',
      'تھانہ منع کرے تو وجہ لکھ کر بتاتا ہے۔ تب آپ سپرنٹنڈنٹ آف پولیس (SP) کو لکھ سکتے ہیں؛ خط پورٹل پر تیار ملتا ہے۔',
      'پورٹل کوئی فیس نہیں لیتا۔',
    ],
    finding: 'تھانے نے کیا پایا',
    decidedAt: 'تاریخ',
    found: 'اس تاریخ کو اوپر لکھے تھانے کو اس شخص کے خلاف کچھ بھی منفی درج نہیں ملا۔',
    means: 'اس کا مطلب',
    meaning: [
      'یہ صرف اتنا کہتا ہے کہ اس تاریخ کو اس تھانے کو کیا ملا۔ یہ نہ کسی شخص کے بارے میں رائے ہے، نہ آگے کا کوئی بھروسا۔',
      'گرفتاری، الزام یا بری ہونا سزا نہیں ہے۔ بچپن کے بند معاملے بتائے نہیں جاتے (جووینائل جسٹس ایکٹ، دفعہ \u206674(2)\u2069)۔',
      'اس پر کوئی آخری تاریخ نہیں ہے۔ جسے یہ دیا جائے، وہی طے کرتا ہے کہ کتنا پرانا چلے گا، اور کوڈ سے جانچ سکتا ہے کہ یہ اب بھی قائم ہے یا نہیں۔',
    ],
  },
};
