import type { DocumentLanguage } from './document-page.ts';

interface AppealWords {
  readonly title: string;
  readonly reference: string;
  readonly to: string;
  readonly superintendent: string;
  readonly from: string;
  readonly address: string;
  readonly filedAt: string;
  readonly station: string;
  readonly decidedAt: string;
  readonly about: string;
  readonly subject: string;
  readonly request: string;
  readonly account: string;
  readonly said: string;
  readonly why: string;
  readonly place: string;
  readonly signature: string;
  readonly next: string;
  readonly steps: readonly string[];
}

/** Words of a letter to the Superintendent of Police (BNSS s.173(4)). */
export const APPEAL_WORDS: Readonly<Record<DocumentLanguage, AppealWords>> = {
  hi: {
    title: 'पुलिस अधीक्षक के नाम पत्र',
    reference: 'शिकायत संख्या',
    to: 'सेवा में',
    superintendent: 'पुलिस अधीक्षक (SP)',
    from: 'भेजने वाले',
    address: 'पता',
    filedAt: 'दर्ज करने का समय',
    station: 'थाना',
    decidedAt: 'थाने के निर्णय की तारीख',
    about: 'किसके बारे में',
    subject: 'विषय: भारतीय नागरिक सुरक्षा संहिता (BNSS) की धारा 173(4) के तहत आवेदन',
    request:
      'महोदय/महोदया, मैंने ऊपर लिखी सूचना थाने को दी थी। थाने ने जिस तरह उसे समाप्त किया, उससे मैं संतुष्ट नहीं हूँ। निवेदन है कि आप इस सूचना को देखें और, यदि इससे संज्ञेय अपराध का पता चलता है, तो स्वयं जाँच करें या जाँच का आदेश दें।',
    account: 'मैंने पुलिस को क्या बताया',
    said: 'थाने ने क्या लिखा',
    why: 'मैं संतुष्ट क्यों नहीं हूँ (हाथ से लिखें)',
    place: 'स्थान और तारीख',
    signature: 'हस्ताक्षर या अँगूठे का निशान',
    next: 'इस पत्र का क्या करें',
    steps: [
      'लिखें कि आप संतुष्ट क्यों नहीं हैं, और हस्ताक्षर करें। इसमें कोई भी आपकी मदद कर सकता है।',
      'इसे ज़िले के पुलिस अधीक्षक को डाक से भेजें (रजिस्टर्ड डाक या स्पीड पोस्ट बेहतर है), या उनके कार्यालय में दें। कोई शुल्क नहीं है।',
      'इसकी एक प्रति और डाक की रसीद अपने पास रखें।',
      'यदि वहाँ भी कुछ न हो, तो आप मजिस्ट्रेट को आवेदन दे सकते हैं। ज़िला विधिक सेवा प्राधिकरण (फ़ोन 15100) मुफ़्त में मदद करता है।',
    ],
  },
  en: {
    title: 'Letter to the Superintendent of Police',
    reference: 'Complaint number',
    to: 'To',
    superintendent: 'The Superintendent of Police (SP)',
    from: 'From',
    address: 'Address',
    filedAt: 'Filed',
    station: 'Station',
    decidedAt: 'Day of the station’s decision',
    about: 'About',
    subject: 'Subject: application under section 173(4) of the Bharatiya Nagarik Suraksha Sanhita (BNSS)',
    request:
      'Sir or Madam, I gave the station the information named above. I am not satisfied with how the station ended it. I ask you to look at the information and, where it discloses a cognizable offence, to investigate it yourself or direct an investigation.',
    account: 'What I told the police',
    said: 'What the station wrote',
    why: 'Why I am not satisfied (write by hand)',
    place: 'Place and date',
    signature: 'Signature or thumb impression',
    next: 'What to do with this letter',
    steps: [
      'Write why you are not satisfied, and sign. Anybody may help you with it.',
      'Send it to the Superintendent of Police of the district by post (registered or Speed Post is better), or hand it in at the office. It costs no fee.',
      'Keep a copy, and the receipt of the post office.',
      'If nothing comes of it, you can apply to the Magistrate. The District Legal Services Authority (telephone 15100) helps free of charge.',
    ],
  },
  ur: {
    title: 'سپرنٹنڈنٹ آف پولیس کے نام خط',
    reference: 'شکایت نمبر',
    to: 'بخدمت',
    superintendent: 'سپرنٹنڈنٹ آف پولیس (SP)',
    from: 'بھیجنے والے',
    address: 'پتہ',
    filedAt: 'درج کرنے کا وقت',
    station: 'تھانہ',
    decidedAt: 'تھانے کے فیصلے کی تاریخ',
    about: 'کس کے بارے میں',
    subject: 'موضوع: بھارتیہ ناگرک سرکشا سنہتا (BNSS) کی دفعہ \u2066173(4)\u2069 کے تحت درخواست',
    request:
      'جناب/محترمہ، میں نے اوپر لکھی اطلاع تھانے کو دی تھی۔ تھانے نے جس طرح اسے ختم کیا، اس سے میں مطمئن نہیں ہوں۔ درخواست ہے کہ آپ اس اطلاع کو دیکھیں اور اگر اس سے قابلِ دست اندازی جرم معلوم ہو، تو خود تفتیش کریں یا تفتیش کا حکم دیں۔',
    account: 'میں نے پولیس کو کیا بتایا',
    said: 'تھانے نے کیا لکھا',
    why: 'میں مطمئن کیوں نہیں ہوں (ہاتھ سے لکھیں)',
    place: 'مقام اور تاریخ',
    signature: 'دستخط یا انگوٹھے کا نشان',
    next: 'اس خط کا کیا کریں',
    steps: [
      'لکھیں کہ آپ مطمئن کیوں نہیں ہیں، اور دستخط کریں۔ اس میں کوئی بھی آپ کی مدد کر سکتا ہے۔',
      'اسے ضلع کے سپرنٹنڈنٹ آف پولیس کو ڈاک سے بھیجیں (رجسٹرڈ ڈاک یا اسپیڈ پوسٹ بہتر ہے)، یا ان کے دفتر میں دیں۔ کوئی فیس نہیں ہے۔',
      'اس کی ایک نقل اور ڈاک کی رسید اپنے پاس رکھیں۔',
      'اگر وہاں بھی کچھ نہ ہو، تو آپ مجسٹریٹ کو درخواست دے سکتے ہیں۔ ضلع لیگل سروسز اتھارٹی (فون 15100) مفت مدد کرتی ہے۔',
    ],
  },
};

/** The same where a request was refused: words that differ, because no offence was told of. */
export const REQUEST_APPEAL_WORDS: Readonly<
  Record<DocumentLanguage, Pick<AppealWords, 'reference' | 'subject' | 'request' | 'steps'>>
> = {
  hi: {
    reference: 'आवेदन संख्या',
    subject: 'विषय: थाने के निर्णय पर दोबारा विचार के लिए आवेदन',
    request:
      'महोदय/महोदया, मैंने ऊपर लिखा आवेदन थाने को दिया था। थाने ने जो निर्णय किया, उससे मैं संतुष्ट नहीं हूँ। निवेदन है कि आप इसे देखें, मेरी बात सुनें और अपना निर्णय कारण के साथ लिखकर बताएँ।',
    steps: [
      ...APPEAL_WORDS.hi.steps.slice(0, 3),
      'ज़िला विधिक सेवा प्राधिकरण (फ़ोन 15100) मुफ़्त में बताता है कि आगे क्या किया जा सकता है।',
    ],
  },
  en: {
    reference: 'Request number',
    subject: 'Subject: application to look once more into a decision of the station',
    request:
      'Sir or Madam, I made the request named above to the station. I am not satisfied with what it decided. I ask you to look into it, to hear me, and to tell me your decision and its reason in writing.',
    steps: [
      ...APPEAL_WORDS.en.steps.slice(0, 3),
      'The District Legal Services Authority (telephone 15100) says free of charge what else can be done.',
    ],
  },
  ur: {
    reference: 'درخواست نمبر',
    subject: 'موضوع: تھانے کے فیصلے پر دوبارہ غور کی درخواست',
    request:
      'جناب/محترمہ، میں نے اوپر لکھی درخواست تھانے کو دی تھی۔ تھانے نے جو فیصلہ کیا، اس سے میں مطمئن نہیں ہوں۔ گزارش ہے کہ آپ اسے دیکھیں، میری بات سنیں اور اپنا فیصلہ وجہ کے ساتھ لکھ کر بتائیں۔',
    steps: [
      ...APPEAL_WORDS.ur.steps.slice(0, 3),
      'ضلع لیگل سروسز اتھارٹی (فون 15100) مفت بتاتی ہے کہ آگے کیا کیا جا سکتا ہے۔',
    ],
  },
};
