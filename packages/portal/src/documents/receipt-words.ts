import type { components } from '../generated/types.ts';
import type { DocumentLanguage } from './document-page.ts';

type Nature = components['schemas']['ComplaintFiling']['incident']['nature'];

export interface ReceiptWords {
  readonly title: string;
  readonly reference: string;
  readonly filedAt: string;
  readonly station: string;
  readonly desk: string;
  readonly complainant: string;
  readonly nature: string;
  readonly when: string;
  readonly unknownTime: string;
  readonly where: string;
  readonly against: string;
  readonly unknownPerson: string;
  readonly account: string;
  readonly accountInPerson: string;
  readonly next: string;
  readonly steps: (signBy: string) => readonly string[];
  readonly files: string;
  readonly natures: Readonly<Record<Nature, string>>;
}

export const RECEIPT_WORDS: Readonly<Record<DocumentLanguage, ReceiptWords>> = {
  hi: {
    title: 'शिकायत की रसीद',
    reference: 'शिकायत संख्या',
    filedAt: 'दर्ज करने का समय',
    station: 'थाना',
    desk: 'सही थाना तय किया जा रहा है',
    complainant: 'शिकायत करने वाले',
    nature: 'क्या हुआ',
    when: 'कब',
    unknownTime: 'समय पता नहीं',
    where: 'कहाँ',
    against: 'किसके विरुद्ध',
    unknownPerson: 'अज्ञात',
    account: 'आपने जो बताया',
    accountInPerson: 'घटना का ब्योरा लिखा नहीं गया है। आप उसे थाने में या घर पर, महिला अधिकारी को, बोलकर बता सकते हैं।',
    next: 'आगे क्या होगा',
    steps: (signBy) => [
      'थाने को आपकी शिकायत की सूचना उसी समय दे दी गई है। थाना जब उसे खोलेगा, आपको पोर्टल पर दिखेगा।',
      `${signBy} तक थाने जाकर अपनी शिकायत पर हस्ताक्षर करें (BNSS धारा 173(1))। यह तारीख निकल जाए तो भी कुछ मिटता नहीं; आप बाद में भी थाने जा सकते हैं।`,
      'साथ लाएँ: यह रसीद (मोबाइल पर भी चलेगी), अपना एक पहचान पत्र, और जो फ़ाइलें भेजी हैं उनके मूल।',
      'प्राथमिकी (FIR) दर्ज होने पर उसकी प्रति आपको तुरंत और मुफ़्त मिलेगी (धारा 173(2))।',
      'कार्रवाई न हो तो ज़िले के पुलिस अधीक्षक को लिखें, उसके बाद मजिस्ट्रेट के पास जाएँ (धारा 173(4))।',
      'जान का ख़तरा हो तो अभी 112 पर फ़ोन करें।',
    ],
    files: 'भेजी गई फ़ाइलें और उनकी SHA-256 पहचान',
    natures: {
      theft: 'चोरी',
      robbery: 'लूट या छिनतई',
      fraud: 'ठगी या धोखाधड़ी',
      cyber_crime: 'साइबर अपराध',
      assault: 'मारपीट',
      threat: 'धमकी',
      harassment: 'परेशान करना',
      domestic_violence: 'घरेलू हिंसा',
      sexual_offence: 'यौन अपराध',
      offence_against_child: 'बच्चे के साथ अपराध',
      caste_atrocity: 'जाति के नाम पर अत्याचार',
      property_dispute: 'संपत्ति का विवाद',
      damage: 'तोड़फोड़ या नुकसान',
      road_accident: 'सड़क दुर्घटना',
      public_nuisance: 'सार्वजनिक परेशानी',
      other: 'अन्य',
    },
  },
  en: {
    title: 'Receipt of a complaint',
    reference: 'Complaint number',
    filedAt: 'Filed',
    station: 'Police station',
    desk: 'The right station is being found',
    complainant: 'Complainant',
    nature: 'What happened',
    when: 'When',
    unknownTime: 'Time not known',
    where: 'Where',
    against: 'Against',
    unknownPerson: 'Unknown',
    account: 'What you told us',
    accountInPerson:
      'The story was not written down. You can tell it in person, at the station or at home, to a woman officer.',
    next: 'What happens next',
    steps: (signBy) => [
      'The station was told of your complaint at once. When it opens the complaint, you see it on the portal.',
      `Sign your complaint at the station by ${signBy} (BNSS s.173(1)). If that day passes, nothing is deleted; you can still go to the station.`,
      'Bring: this receipt (on the phone is enough), a proof of your identity, and the originals of the files you sent.',
      'When a FIR is registered, you get a copy at once and free of charge (s.173(2)).',
      'If nothing is done, write to the Superintendent of Police of the district, and after that go to the Magistrate (s.173(4)).',
      'If there is danger to life, call 112 now.',
    ],
    files: 'Files sent, and their SHA-256',
    natures: {
      theft: 'Theft',
      robbery: 'Robbery or snatching',
      fraud: 'Fraud or cheating',
      cyber_crime: 'Cyber crime',
      assault: 'Assault',
      threat: 'Threat',
      harassment: 'Harassment',
      domestic_violence: 'Domestic violence',
      sexual_offence: 'Sexual offence',
      offence_against_child: 'Offence against a child',
      caste_atrocity: 'Atrocity on grounds of caste',
      property_dispute: 'Dispute about property',
      damage: 'Damage',
      road_accident: 'Road accident',
      public_nuisance: 'Public nuisance',
      other: 'Other',
    },
  },
  ur: {
    title: 'شکایت کی رسید',
    reference: 'شکایت نمبر',
    filedAt: 'درج کرنے کا وقت',
    station: 'تھانہ',
    desk: 'صحیح تھانہ طے کیا جا رہا ہے',
    complainant: 'شکایت کرنے والے',
    nature: 'کیا ہوا',
    when: 'کب',
    unknownTime: 'وقت معلوم نہیں',
    where: 'کہاں',
    against: 'کس کے خلاف',
    unknownPerson: 'نامعلوم',
    account: 'آپ نے جو بتایا',
    accountInPerson: 'واقعے کی تفصیل لکھی نہیں گئی ہے۔ آپ اسے تھانے میں یا گھر پر، خاتون افسر کو، زبانی بتا سکتے ہیں۔',
    next: 'آگے کیا ہوگا',
    steps: (signBy) => [
      'تھانے کو آپ کی شکایت کی اطلاع اسی وقت دے دی گئی ہے۔ تھانہ جب اسے کھولے گا، آپ کو پورٹل پر دکھے گا۔',
      `\u2066${signBy}\u2069 تک تھانے جا کر اپنی شکایت پر دستخط کریں (BNSS دفعہ \u2066173(1)\u2069)۔ یہ تاریخ نکل جائے تو بھی کچھ مٹتا نہیں؛ آپ بعد میں بھی تھانے جا سکتے ہیں۔`,
      'ساتھ لائیں: یہ رسید (موبائل پر بھی چلے گی)، اپنا ایک شناختی کارڈ، اور جو فائلیں بھیجی ہیں ان کی اصل۔',
      'ایف آئی آر درج ہونے پر اس کی نقل آپ کو فوراً اور مفت ملے گی (دفعہ \u2066173(2)\u2069)۔',
      'کارروائی نہ ہو تو ضلع کے پولیس سپرنٹنڈنٹ کو لکھیں، اس کے بعد مجسٹریٹ کے پاس جائیں (دفعہ \u2066173(4)\u2069)۔',
      'جان کا خطرہ ہو تو ابھی 112 پر فون کریں۔',
    ],
    files: 'بھیجی گئی فائلیں اور ان کی SHA-256 پہچان',
    natures: {
      theft: 'چوری',
      robbery: 'لوٹ یا چھینا جھپٹی',
      fraud: 'ٹھگی یا دھوکہ دہی',
      cyber_crime: 'سائبر جرم',
      assault: 'مار پیٹ',
      threat: 'دھمکی',
      harassment: 'پریشان کرنا',
      domestic_violence: 'گھریلو تشدد',
      sexual_offence: 'جنسی جرم',
      offence_against_child: 'بچے کے ساتھ جرم',
      caste_atrocity: 'ذات کے نام پر ظلم',
      property_dispute: 'جائیداد کا جھگڑا',
      damage: 'توڑ پھوڑ یا نقصان',
      road_accident: 'سڑک حادثہ',
      public_nuisance: 'عوامی پریشانی',
      other: 'دیگر',
    },
  },
};
