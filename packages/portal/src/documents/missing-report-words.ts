import type { components } from '../generated/types.ts';
import type { DocumentLanguage } from './document-page.ts';

type Report = components['schemas']['MissingPersonReport'];
type Person = Report['person'];

/** Words of the report of a missing person, on paper and in a station's list. */
export interface MissingReportWords {
  readonly title: string;
  /** What a station's list says of a child. */
  readonly urgent: string;
  readonly reference: string;
  readonly reportedAt: string;
  readonly station: string;
  readonly desk: string;
  readonly person: string;
  readonly name: string;
  readonly age: string;
  /** How old, as it was said. */
  readonly ages: {
    years(years: number): string;
    about(years: number): string;
    range(atLeast: number, atMost: number): string;
    born(when: string): string;
  };
  readonly gender: string;
  readonly genders: Readonly<Record<Person['gender'], string>>;
  readonly lastSeen: string;
  readonly where: string;
  readonly height: string;
  readonly build: string;
  readonly builds: Readonly<Record<NonNullable<Person['build']>, string>>;
  readonly complexion: string;
  readonly complexions: Readonly<Record<NonNullable<Person['complexion']>, string>>;
  readonly hair: string;
  readonly marks: string;
  readonly clothing: string;
  readonly languages: string;
  readonly condition: string;
  readonly phone: string;
  readonly companion: string;
  readonly account: string;
  readonly informant: string;
  readonly reporter: string;
  readonly relation: string;
  readonly relations: Readonly<Record<Report['relation'], string>>;
  readonly relative: string;
  readonly address: string;
  readonly files: string;
  readonly child: string;
  /** What the police must do (Bachpan Bachao Andolan v. Union of India, 2013; BNSS s.173(2)). */
  readonly childMeans: readonly string[];
  readonly next: string;
  readonly steps: readonly string[];
}

export const MISSING_REPORT_WORDS: Readonly<Record<DocumentLanguage, MissingReportWords>> = {
  hi: {
    title: 'गुमशुदा व्यक्ति की रिपोर्ट',
    urgent: 'गुमशुदा बच्चा: अत्यावश्यक',
    reference: 'रिपोर्ट संख्या',
    reportedAt: 'रिपोर्ट का समय',
    station: 'थाना',
    desk: 'सही थाना तय किया जा रहा है',
    person: 'कौन गुमशुदा है',
    name: 'नाम',
    age: 'उम्र',
    ages: {
      years: (years) => `${years} साल`,
      about: (years) => `लगभग ${years} साल`,
      range: (atLeast, atMost) => `${atLeast} से ${atMost} साल`,
      born: (when) => `जन्म ${when}`,
    },
    gender: 'लिंग',
    genders: { female: 'लड़की या महिला', male: 'लड़का या पुरुष', other: 'अन्य' },
    lastSeen: 'आख़िरी बार कब दिखे',
    where: 'आख़िरी बार कहाँ दिखे',
    height: 'क़द',
    build: 'बदन',
    builds: { thin: 'दुबला', medium: 'सामान्य', heavy: 'भारी' },
    complexion: 'रंग',
    complexions: { fair: 'गोरा', wheatish: 'गेहुँआ', dark: 'साँवला' },
    hair: 'बाल',
    marks: 'पहचान के निशान',
    clothing: 'कपड़े',
    languages: 'भाषाएँ',
    condition: 'सेहत',
    phone: 'उनका फ़ोन',
    companion: 'किसके साथ हो सकते हैं',
    account: 'क्या हुआ, आपके शब्दों में',
    informant: 'रिपोर्ट करने वाले',
    reporter: 'नाम',
    relation: 'गुमशुदा व्यक्ति उनके',
    relations: {
      child: 'बेटा या बेटी',
      spouse: 'पति या पत्नी',
      parent: 'माता या पिता',
      sibling: 'भाई या बहन',
      relative: 'दूसरे रिश्तेदार',
      neighbour: 'पड़ोसी या दोस्त',
      in_care: 'देखरेख में रहने वाले',
      other: 'कोई और',
    },
    relative: 'माता, पिता, पति या पत्नी',
    address: 'पता',
    files: 'साथ दी गई फ़ाइलें (SHA-256)',
    child: '18 साल से कम उम्र के बच्चे के लिए',
    childMeans: [
      'पुलिस को प्राथमिकी (FIR) दर्ज करनी ही है, और इसे अपहरण मानकर तुरंत खोज शुरू करनी है (बचपन बचाओ आंदोलन बनाम भारत संघ, 2013)।',
      'FIR की प्रति आपको मुफ़्त मिलेगी (BNSS धारा 173)। बच्चे का नाम और फ़ोटो सार्वजनिक नहीं किया जाता।',
    ],
    next: 'आगे क्या करें',
    steps: [
      'ख़तरा हो तो 112 पर फ़ोन करें। बच्चे के लिए 1098 भी, दिन-रात, मुफ़्त।',
      'कोई नई बात या फ़ोटो हो तो पोर्टल पर “आवेदन की स्थिति” में जोड़ें।',
      'व्यक्ति मिल जाए तो थाने को तुरंत बताएँ।',
    ],
  },
  en: {
    title: 'Report of a missing person',
    urgent: 'Missing child: urgent',
    reference: 'Report number',
    reportedAt: 'Reported at',
    station: 'Station',
    desk: 'The right station is being found',
    person: 'Who is missing',
    name: 'Name',
    age: 'Age',
    ages: {
      years: (years) => `${years} years`,
      about: (years) => `about ${years} years`,
      range: (atLeast, atMost) => `${atLeast} to ${atMost} years`,
      born: (when) => `born ${when}`,
    },
    gender: 'Gender',
    genders: { female: 'Girl or woman', male: 'Boy or man', other: 'Other' },
    lastSeen: 'Last seen',
    where: 'Last seen where',
    height: 'Height',
    build: 'Build',
    builds: { thin: 'Thin', medium: 'Medium', heavy: 'Heavy' },
    complexion: 'Complexion',
    complexions: { fair: 'Fair', wheatish: 'Wheatish', dark: 'Dark' },
    hair: 'Hair',
    marks: 'Marks',
    clothing: 'Clothes',
    languages: 'Languages',
    condition: 'Health',
    phone: 'Their phone',
    companion: 'With whom they may be',
    account: 'What happened, in your words',
    informant: 'Who reports it',
    reporter: 'Name',
    relation: 'The missing person is their',
    relations: {
      child: 'son or daughter',
      spouse: 'husband or wife',
      parent: 'mother or father',
      sibling: 'brother or sister',
      relative: 'other relative',
      neighbour: 'neighbour or friend',
      in_care: 'somebody in their care',
      other: 'somebody else',
    },
    relative: 'Mother, father, wife or husband',
    address: 'Address',
    files: 'Files given with it (SHA-256)',
    child: 'For a child under 18',
    childMeans: [
      'The police must register a FIR, take it for a kidnapping and begin to search at once (Bachpan Bachao Andolan v. Union of India, 2013).',
      'You get a copy of the FIR free of charge (BNSS section 173). Name and photo of a child are not made public.',
    ],
    next: 'What to do next',
    steps: [
      'In danger call 112. For a child also 1098, day and night, free of charge.',
      'When something new comes up, or you find a photo, add it under “Status of what you filed” on the portal.',
      'When the person is found, tell the station at once.',
    ],
  },
  ur: {
    title: 'گمشدہ شخص کی رپورٹ',
    urgent: 'گمشدہ بچہ: فوری',
    reference: 'رپورٹ نمبر',
    reportedAt: 'رپورٹ کا وقت',
    station: 'تھانہ',
    desk: 'صحیح تھانہ طے کیا جا رہا ہے',
    person: 'کون گمشدہ ہے',
    name: 'نام',
    age: 'عمر',
    ages: {
      years: (years) => `${years} سال`,
      about: (years) => `تقریباً ${years} سال`,
      range: (atLeast, atMost) => `${atLeast} سے ${atMost} سال`,
      born: (when) => `پیدائش \u2066${when}\u2069`,
    },
    gender: 'جنس',
    genders: { female: 'لڑکی یا خاتون', male: 'لڑکا یا مرد', other: 'دیگر' },
    lastSeen: 'آخری بار کب دیکھا گیا',
    where: 'آخری بار کہاں دیکھا گیا',
    height: 'قد',
    build: 'جسم',
    builds: { thin: 'دبلا', medium: 'درمیانہ', heavy: 'بھاری' },
    complexion: 'رنگ',
    complexions: { fair: 'گورا', wheatish: 'گندمی', dark: 'سانولا' },
    hair: 'بال',
    marks: 'شناخت کے نشان',
    clothing: 'کپڑے',
    languages: 'زبانیں',
    condition: 'صحت',
    phone: 'ان کا فون',
    companion: 'کس کے ساتھ ہو سکتے ہیں',
    account: 'کیا ہوا، آپ کے الفاظ میں',
    informant: 'رپورٹ کرنے والے',
    reporter: 'نام',
    relation: 'گمشدہ شخص ان کے',
    relations: {
      child: 'بیٹا یا بیٹی',
      spouse: 'شوہر یا بیوی',
      parent: 'والدہ یا والد',
      sibling: 'بھائی یا بہن',
      relative: 'دوسرے رشتہ دار',
      neighbour: 'پڑوسی یا دوست',
      in_care: 'زیرِ نگہداشت',
      other: 'کوئی اور',
    },
    relative: 'والدہ، والد، شوہر یا بیوی',
    address: 'پتہ',
    files: 'ساتھ دی گئی فائلیں (SHA-256)',
    child: '18 سال سے کم عمر بچے کے لیے',
    childMeans: [
      'پولیس پر لازم ہے کہ ایف آئی آر درج کرے، اسے اغوا مانے اور فوراً تلاش شروع کرے (بچپن بچاؤ آندولن بنام یونین آف انڈیا، 2013)۔',
      'ایف آئی آر کی نقل آپ کو مفت ملے گی (BNSS دفعہ 173)۔ بچے کا نام اور تصویر عام نہیں کی جاتی۔',
    ],
    next: 'آگے کیا کریں',
    steps: [
      'خطرہ ہو تو 112 پر فون کریں۔ بچے کے لیے 1098 پر بھی، دن رات، مفت۔',
      'کوئی نئی بات یا تصویر ہو تو پورٹل پر “درخواست کی صورتِ حال” میں شامل کریں۔',
      'شخص مل جائے تو تھانے کو فوراً بتائیں۔',
    ],
  },
};
