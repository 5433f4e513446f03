import type { CaseStage } from '../domain/backend-records.ts';
import type { DocumentLanguage } from './document-page.ts';

export interface FirCopyWords {
  readonly title: string;
  readonly number: string;
  readonly station: string;
  readonly registeredOn: string;
  readonly sections: string;
  readonly occurred: string;
  readonly place: string;
  readonly zeroFir: string;
  readonly zeroFirMeaning: string;
  readonly registeredAs: string;
  readonly stage: string;
  readonly court: string;
  readonly informant: string;
  readonly address: string;
  readonly gist: string;
  readonly about: string;
  readonly publicCopy: string;
  readonly filerCopy: string;
  readonly withheld: string;
  readonly stages: Readonly<Record<CaseStage, string>>;
}

export const FIR_COPY_WORDS: Readonly<Record<DocumentLanguage, FirCopyWords>> = {
  hi: {
    title: 'प्राथमिकी (FIR) की प्रति',
    number: 'प्राथमिकी संख्या / वर्ष',
    station: 'थाना',
    registeredOn: 'दर्ज होने की तारीख',
    sections: 'धाराएँ',
    occurred: 'घटना की तारीख',
    place: 'घटना का स्थान',
    zeroFir: 'ज़ीरो FIR',
    zeroFirMeaning: 'हाँ: इलाक़ा देखे बिना दर्ज की गई',
    registeredAs: 'सही थाने में दर्ज',
    stage: 'मामला कहाँ तक पहुँचा',
    court: 'अदालत का केस नंबर (CNR)',
    informant: 'सूचना देने वाले',
    address: 'पता',
    gist: 'सूचना का सार',
    about: 'इस प्रति के बारे में',
    publicCopy:
      'यह सार्वजनिक प्रति है। इसमें सूचना देने वाले, पीड़ित, गवाह और अभियुक्त के नाम नहीं हैं। पूरी प्रति सूचना देने वाले को थाने से मुफ़्त मिलती है (BNSS धारा 173(2))।',
    filerCopy: 'यह प्रति सूचना देने वाले को दी गई है (BNSS धारा 173(2))।',
    withheld: 'यह प्राथमिकी सार्वजनिक खोज में नहीं दिखती। इसमें संरक्षित पहचान हो सकती है: इसे किसी को न दिखाएँ।',
    stages: {
      'not-published': 'प्रकाशित नहीं',
      registered: 'दर्ज',
      under_investigation: 'जाँच चल रही है',
      chargesheeted: 'आरोप पत्र दाखिल',
      final_report: 'अंतिम रिपोर्ट दाखिल',
      in_court: 'अदालत में',
    },
  },
  en: {
    title: 'Copy of a First Information Report (FIR)',
    number: 'FIR number / year',
    station: 'Police station',
    registeredOn: 'Registered on',
    sections: 'Sections',
    occurred: 'Date of occurrence',
    place: 'Place of occurrence',
    zeroFir: 'Zero FIR',
    zeroFirMeaning: 'Yes: registered regardless of area',
    registeredAs: 'Registered at the right station as',
    stage: 'How far the case is',
    court: 'Case number in court (CNR)',
    informant: 'Informant',
    address: 'Address',
    gist: 'What was reported',
    about: 'About this copy',
    publicCopy:
      'This is the public copy. The names of informant, victim, witnesses and accused are not in it. The informant gets the full copy from the station free of charge (BNSS s.173(2)).',
    filerCopy: 'This copy was given to the informant (BNSS s.173(2)).',
    withheld:
      'This FIR is not found in the public lookup. It may hold protected identities: do not show it to anybody.',
    stages: {
      'not-published': 'Not published',
      registered: 'Registered',
      under_investigation: 'Under investigation',
      chargesheeted: 'Charge sheet filed',
      final_report: 'Final report filed',
      in_court: 'In court',
    },
  },
  ur: {
    title: 'ایف آئی آر کی نقل',
    number: 'ایف آئی آر نمبر / سال',
    station: 'تھانہ',
    registeredOn: 'درج ہونے کی تاریخ',
    sections: 'دفعات',
    occurred: 'واقعے کی تاریخ',
    place: 'واقعے کی جگہ',
    zeroFir: 'زیرو ایف آئی آر',
    zeroFirMeaning: 'ہاں: علاقہ دیکھے بغیر درج کی گئی',
    registeredAs: 'صحیح تھانے میں درج',
    stage: 'معاملہ کہاں تک پہنچا',
    court: 'عدالت کا کیس نمبر (CNR)',
    informant: 'اطلاع دینے والے',
    address: 'پتہ',
    gist: 'اطلاع کا خلاصہ',
    about: 'اس نقل کے بارے میں',
    publicCopy:
      'یہ عوامی نقل ہے۔ اس میں اطلاع دینے والے، متاثرہ، گواہ اور ملزم کے نام نہیں ہیں۔ پوری نقل اطلاع دینے والے کو تھانے سے مفت ملتی ہے (BNSS دفعہ \u2066173(2)\u2069)۔',
    filerCopy: 'یہ نقل اطلاع دینے والے کو دی گئی ہے (BNSS دفعہ \u2066173(2)\u2069)۔',
    withheld: 'یہ ایف آئی آر عوامی تلاش میں نہیں دکھتی۔ اس میں محفوظ شناخت ہو سکتی ہے: اسے کسی کو نہ دکھائیں۔',
    stages: {
      'not-published': 'شائع نہیں',
      registered: 'درج',
      under_investigation: 'تفتیش جاری ہے',
      chargesheeted: 'چارج شیٹ داخل',
      final_report: 'حتمی رپورٹ داخل',
      in_court: 'عدالت میں',
    },
  },
};
