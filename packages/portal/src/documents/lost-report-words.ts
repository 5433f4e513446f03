import type { components } from '../generated/types.ts';
import type { DocumentLanguage } from './document-page.ts';

type Items = components['schemas']['LostItems'];
type Kind<Sort extends 'cards' | 'documents' | 'things'> = NonNullable<Items[Sort]>[number]['kind'];

/** Words of the report of lost property, on paper and in a station's list. */
export interface LostReportWords {
  readonly title: string;
  readonly reference: string;
  readonly reportedAt: string;
  readonly station: string;
  readonly desk: string;
  readonly reporter: string;
  readonly relative: string;
  readonly address: string;
  readonly when: string;
  readonly unknownTime: string;
  readonly where: string;
  readonly account: string;
  readonly what: string;
  readonly imei: string;
  readonly sim: string;
  readonly holder: string;
  readonly lastFour: string;
  readonly number: string;
  readonly issuedBy: string;
  readonly registration: string;
  readonly chassis: string;
  readonly serial: string;
  readonly value: string;
  readonly sorts: Readonly<Record<keyof Items, string>>;
  readonly cards: Readonly<Record<Kind<'cards'>, string>>;
  readonly documents: Readonly<Record<Kind<'documents'>, string>>;
  readonly things: Readonly<Record<Kind<'things'>, string>>;
  readonly whatItIs: string;
  readonly meaning: readonly string[];
  readonly next: string;
  readonly steps: {
    /** The Central Equipment Identity Register of the Department of Telecommunications blocks a lost telephone (ceir.gov.in). */
    readonly mobile: string;
    readonly card: string;
    readonly document: string;
    readonly always: readonly string[];
  };
}

export const LOST_REPORT_WORDS: Readonly<Record<DocumentLanguage, LostReportWords>> = {
  hi: {
    title: 'खोए सामान की रिपोर्ट',
    reference: 'रिपोर्ट संख्या',
    reportedAt: 'रिपोर्ट का समय',
    station: 'थाना',
    desk: 'सही थाना तय किया जा रहा है',
    reporter: 'रिपोर्ट करने वाले',
    relative: 'माता, पिता, पति या पत्नी',
    address: 'पता',
    when: 'कब खोया',
    unknownTime: 'समय पता नहीं',
    where: 'कहाँ खोया',
    account: 'कैसे खोया, आपके शब्दों में',
    what: 'पहचान',
    imei: 'IMEI',
    sim: 'सिम का नंबर',
    holder: 'किसके नाम का',
    lastFour: 'आख़िरी चार अंक',
    number: 'नंबर',
    issuedBy: 'किसने जारी किया',
    registration: 'गाड़ी नंबर',
    chassis: 'चेसिस नंबर',
    serial: 'सीरियल नंबर',
    value: 'क़ीमत, लगभग',
    sorts: {
      mobiles: 'मोबाइल फ़ोन',
      cards: 'आधार या बैंक कार्ड',
      documents: 'काग़ज़ात',
      vehicles: 'गाड़ी',
      things: 'दूसरा सामान',
    },
    cards: { aadhaar: 'आधार कार्ड', bank_card: 'बैंक का कार्ड' },
    documents: {
      driving_licence: 'ड्राइविंग लाइसेंस',
      vehicle_papers: 'गाड़ी के काग़ज़',
      pan: 'पैन कार्ड',
      voter_id: 'वोटर कार्ड',
      passport: 'पासपोर्ट',
      ration_card: 'राशन कार्ड',
      school_certificate: 'स्कूल या कॉलेज का प्रमाण पत्र',
      land_papers: 'ज़मीन के काग़ज़',
      other: 'दूसरा काग़ज़',
    },
    things: {
      jewellery: 'गहने',
      cash: 'नक़द',
      electronics: 'लैपटॉप, कैमरा या दूसरी मशीन',
      cattle: 'मवेशी',
      bag: 'थैला या बटुआ',
      keys: 'चाबी',
      other: 'दूसरी चीज़',
    },
    whatItIs: 'यह रिपोर्ट क्या है',
    meaning: [
      'इसमें वही लिखा है जो रिपोर्ट करने वाले ने बताया। यह प्राथमिकी (FIR) नहीं है, और मालिक होने का सबूत भी नहीं है।',
      'पुलिस इस रिपोर्ट पर जाँच नहीं करती। सामान चोरी हुआ हो, तो ई-शिकायत करें।',
    ],
    next: 'आगे क्या करें',
    steps: {
      mobile: 'फ़ोन बंद कराने के लिए ceir.gov.in पर इस रिपोर्ट, फ़ोन के बिल और पहचान पत्र के साथ अनुरोध करें।',
      card: 'बैंक का कार्ड खोया हो तो बैंक को अभी फ़ोन करके उसे बंद कराएँ।',
      document: 'नया काग़ज़ बनवाने के लिए जारी करने वाले दफ़्तर में यह रिपोर्ट दें।',
      always: [
        'सामान मिल जाए तो पोर्टल पर “आवेदन की स्थिति” में यह रिपोर्ट वापस ले लें।',
        'मिलता-जुलता सामान बरामद हुआ तो थाना आपको बताएगा।',
      ],
    },
  },
  en: {
    title: 'Report of lost property',
    reference: 'Report number',
    reportedAt: 'Reported',
    station: 'Police station',
    desk: 'The right station is being found',
    reporter: 'Reported by',
    relative: 'Mother, father, wife or husband',
    address: 'Address',
    when: 'When it was lost',
    unknownTime: 'Time not known',
    where: 'Where it was lost',
    account: 'How it was lost, in your words',
    what: 'What it is',
    imei: 'IMEI',
    sim: 'Number of the SIM card',
    holder: 'In the name of',
    lastFour: 'Last four digits',
    number: 'Number',
    issuedBy: 'Issued by',
    registration: 'Vehicle number',
    chassis: 'Chassis number',
    serial: 'Serial number',
    value: 'Value, about',
    sorts: {
      mobiles: 'Mobile phone',
      cards: 'Aadhaar or bank card',
      documents: 'Papers',
      vehicles: 'Vehicle',
      things: 'Other things',
    },
    cards: { aadhaar: 'Aadhaar card', bank_card: 'Bank card' },
    documents: {
      driving_licence: 'Driving licence',
      vehicle_papers: 'Papers of a vehicle',
      pan: 'PAN card',
      voter_id: 'Voter card',
      passport: 'Passport',
      ration_card: 'Ration card',
      school_certificate: 'Certificate of a school or college',
      land_papers: 'Papers of land',
      other: 'Another paper',
    },
    things: {
      jewellery: 'Jewellery',
      cash: 'Cash',
      electronics: 'Laptop, camera or other device',
      cattle: 'Cattle',
      bag: 'Bag or purse',
      keys: 'Keys',
      other: 'Something else',
    },
    whatItIs: 'What this report is',
    meaning: [
      'It says what the person who reports has told. It is no FIR and no proof of ownership.',
      'The police make no enquiry on this report. What was stolen is a matter for a complaint.',
    ],
    next: 'What to do next',
    steps: {
      mobile:
        'To have the phone blocked, ask for it at ceir.gov.in with this report, the bill of the phone and an identity document.',
      card: 'If a bank card is lost, call the bank now and have it blocked.',
      document: 'Give this report to the office that issued the paper, to get a new one.',
      always: [
        'When you find it, take this report back under “Status of what you filed” on the portal.',
        'If something like it is recovered, the station tells you.',
      ],
    },
  },
  ur: {
    title: 'گم شدہ سامان کی رپورٹ',
    reference: 'رپورٹ نمبر',
    reportedAt: 'رپورٹ کا وقت',
    station: 'تھانہ',
    desk: 'صحیح تھانہ طے کیا جا رہا ہے',
    reporter: 'رپورٹ کرنے والے',
    relative: 'والدہ، والد، شوہر یا بیوی',
    address: 'پتہ',
    when: 'کب گم ہوا',
    unknownTime: 'وقت معلوم نہیں',
    where: 'کہاں گم ہوا',
    account: 'کیسے گم ہوا، آپ کے الفاظ میں',
    what: 'شناخت',
    imei: 'IMEI',
    sim: 'سم کا نمبر',
    holder: 'کس کے نام کا',
    lastFour: 'آخری چار ہندسے',
    number: 'نمبر',
    issuedBy: 'کس نے جاری کیا',
    registration: 'گاڑی نمبر',
    chassis: 'چیسس نمبر',
    serial: 'سیریل نمبر',
    value: 'قیمت، تقریباً',
    sorts: {
      mobiles: 'موبائل فون',
      cards: 'آدھار یا بینک کارڈ',
      documents: 'کاغذات',
      vehicles: 'گاڑی',
      things: 'دوسرا سامان',
    },
    cards: { aadhaar: 'آدھار کارڈ', bank_card: 'بینک کا کارڈ' },
    documents: {
      driving_licence: 'ڈرائیونگ لائسنس',
      vehicle_papers: 'گاڑی کے کاغذات',
      pan: 'پین کارڈ',
      voter_id: 'ووٹر کارڈ',
      passport: 'پاسپورٹ',
      ration_card: 'راشن کارڈ',
      school_certificate: 'اسکول یا کالج کی سند',
      land_papers: 'زمین کے کاغذات',
      other: 'دوسرا کاغذ',
    },
    things: {
      jewellery: 'زیور',
      cash: 'نقد رقم',
      electronics: 'لیپ ٹاپ، کیمرہ یا دوسرا آلہ',
      cattle: 'مویشی',
      bag: 'تھیلا یا بٹوا',
      keys: 'چابی',
      other: 'دوسری چیز',
    },
    whatItIs: 'یہ رپورٹ کیا ہے',
    meaning: [
      'اس میں وہی لکھا ہے جو رپورٹ کرنے والے نے بتایا۔ یہ ایف آئی آر نہیں ہے، اور مالک ہونے کا ثبوت بھی نہیں ہے۔',
      'پولیس اس رپورٹ پر تفتیش نہیں کرتی۔ سامان چوری ہوا ہو تو ای شکایت کریں۔',
    ],
    next: 'آگے کیا کریں',
    steps: {
      mobile:
        'فون بند کرانے کے لیے \u2066ceir.gov.in\u2069 پر اس رپورٹ، فون کے بل اور شناختی کارڈ کے ساتھ درخواست دیں۔',
      card: 'بینک کا کارڈ گم ہوا ہو تو بینک کو ابھی فون کر کے اسے بند کرائیں۔',
      document: 'نیا کاغذ بنوانے کے لیے جاری کرنے والے دفتر میں یہ رپورٹ دیں۔',
      always: [
        'سامان مل جائے تو پورٹل پر “درخواست کی صورتِ حال” میں یہ رپورٹ واپس لے لیں۔',
        'ملتا جلتا سامان برآمد ہوا تو تھانہ آپ کو بتائے گا۔',
      ],
    },
  },
};
