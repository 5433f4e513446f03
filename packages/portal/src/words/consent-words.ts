import type { components } from '../generated/types.ts';
import type { Language } from '../handler/language.ts';

type Question = components['schemas']['ConsentQuestion'];

/**
 * The words of the page to which the link of a consent leads: an itemised notice (DPDP Act 2023 s.5). Where its sense changes,
 * `CONSENT_NOTICE_VERSION` is raised.
 */
export interface ConsentWords {
  readonly title: string;
  readonly haveCode: string;
  readonly code: string;
  readonly codeHint: string;
  readonly open: string;
  readonly wrong: string;
  readonly mistyped: string;
  readonly tooMany: string;
  readonly later: string;
  readonly used: string;
  readonly usedText: string;
  readonly expired: string;
  readonly expiredText: string;
  readonly lead: string;
  readonly onlyYou: (name: string) => string;
  readonly askedBy: string;
  readonly askedByNote: string;
  readonly about: string;
  readonly as: string;
  readonly kinds: Readonly<Record<Question['kind'], string>>;
  readonly purpose: string;
  readonly period: string;
  readonly station: string;
  readonly shared: string;
  readonly data: Readonly<Record<Question['shared'][number], string>>;
  readonly why: string;
  readonly whyText: string;
  readonly learns: string;
  readonly learnsText: string;
  readonly long: string;
  readonly longText: string;
  readonly rights: string;
  readonly rightsText: readonly string[];
  readonly free: (until: string) => string;
  readonly answer: string;
  readonly agree: string;
  readonly refuse: string;
  readonly unknown: string;
  readonly agreed: string;
  readonly agreedText: readonly string[];
  readonly refused: string;
  readonly refusedText: readonly string[];
  readonly pressed: string;
  readonly close: string;
  /** As on the services' pages. */
  readonly leave: string;
}

export const consentWords: Readonly<Record<Language, ConsentWords>> = {
  hi: {
    title: 'सत्यापन के लिए आपकी सहमति',
    haveCode: 'SMS में आया कोड लिखें',
    code: 'कोड',
    codeHint: '12 अक्षर, जैसे 7KQM-2XVT-9HDC। यह कोड किसी को न बताएँ।',
    open: 'पढ़ें कि कौन पूछ रहा है',
    wrong: 'इस कोड का कोई सवाल नहीं है। SMS से मिलाकर फिर लिखें।',
    mistyped: 'कोड लिखने में चूक हुई है। SMS से एक-एक अक्षर मिलाएँ।',
    tooMany: 'बहुत बार गलत कोड डाला गया। एक घंटे बाद फिर कोशिश करें।',
    later: 'पोर्टल अभी जवाब नहीं दे पा रहा है। कुछ बदला नहीं है। थोड़ी देर बाद फिर कोशिश करें।',
    used: 'इस लिंक का जवाब पहले ही दिया जा चुका है',
    usedText: 'पहला जवाब ही माना जाएगा, या आवेदक ने आवेदन वापस ले लिया है। आपने जवाब नहीं दिया था, तो अपने थाने में बताएँ।',
    expired: 'इस लिंक का समय समाप्त हो गया है',
    expiredText: 'आपके बारे में कुछ शुरू नहीं हुआ है। आवेदक चाहें, तो फिर से आवेदन कर सकते हैं; तब नया लिंक आएगा।',
    lead: 'कोई चाहता है कि पुलिस आपका सत्यापन करे। आप हाँ कहें, तभी पुलिस काम शुरू करेगी।',
    onlyYou: (name) => `यह सवाल केवल ${name} के लिए है। आप कोई और हैं, तो जवाब न दें: फ़ोन उन्हें दिखाएँ।`,
    askedBy: 'कौन पूछ रहा है',
    askedByNote: 'नाम वही है, जो उन्होंने ख़ुद लिखा है',
    about: 'किसके बारे में',
    as: 'किस रूप में',
    kinds: { tenant: 'किरायेदार', domestic_help: 'घरेलू सहायक', driver: 'ड्राइवर' },
    purpose: 'किसलिए (उनके शब्दों में)',
    period: 'कब से, कब तक',
    station: 'कौन सा थाना',
    shared: 'आवेदक ने आपके बारे में पुलिस को क्या बताया है',
    data: {
      name: 'नाम',
      relative_name: 'माता, पिता, पति या पत्नी का नाम',
      age: 'उम्र',
      date_of_birth: 'जन्म की तारीख',
      gender: 'लिंग',
      mobile: 'मोबाइल',
      permanent_address: 'स्थायी पता',
      present_address: 'अभी का पता',
      previous_address: 'पहले का पता',
      occupation: 'काम',
      document: 'पहचान पत्र के आख़िरी चार अक्षर',
      licence: 'ड्राइविंग लाइसेंस संख्या',
      photo: 'फ़ोटो',
      family: 'साथ रहने वाले परिवार के नाम',
      references: 'आपको जानने वालों के नाम और नंबर',
    },
    why: 'पुलिस क्या करेगी',
    whyText: 'थाना पता देखेगा, आपसे मिलेगा और अपने अभिलेख से मिलाएगा।',
    learns: 'आवेदक को क्या पता चलेगा',
    learnsText: 'केवल यह कि सत्यापन हुआ या नहीं। पुलिस के पास क्या दर्ज है, यह उन्हें कभी नहीं बताया जाता।',
    long: 'कितने समय तक रखा जाएगा',
    longText: 'जितने समय तक क़ानून पुलिस के अभिलेख रखने को कहता है।',
    rights: 'आपके अधिकार',
    rightsText: [
      'आप ना कह सकते हैं। कारण बताना ज़रूरी नहीं है।',
      'हाँ कहने के बाद भी, परिणाम आने तक आप थाने में सहमति वापस ले सकते हैं।',
      'आप देख सकते हैं कि क्या रखा गया है, उसे ठीक करा सकते हैं, और पुलिस के शिकायत अधिकारी से, फिर भारतीय डेटा संरक्षण बोर्ड से शिकायत कर सकते हैं।',
    ],
    free: (until) => `इसका कोई शुल्क नहीं है। जवाब ${until} तक दिया जा सकता है। आप कुछ न करें, तो कुछ नहीं होगा।`,
    answer: 'आपका जवाब',
    agree: 'मैं सहमत हूँ',
    refuse: 'मैं सहमत नहीं हूँ',
    unknown: 'मैं इस व्यक्ति को नहीं जानता/जानती',
    agreed: 'आपकी सहमति दर्ज हो गई',
    agreedText: [
      'अब थाना काम शुरू करेगा। कोई पुलिस अधिकारी आपसे मिलने आ सकता है।',
      'सहमति वापस लेनी हो, तो परिणाम आने से पहले थाने में कहें।',
    ],
    refused: 'आपका जवाब दर्ज हो गया',
    refusedText: [
      'आपका सत्यापन नहीं होगा। आवेदक को केवल यह बताया जाएगा कि सहमति नहीं मिली, कारण नहीं।',
      'कोई आपका नंबर या नाम बिना पूछे इस्तेमाल कर रहा हो, तो अपने थाने में बताएँ।',
    ],
    pressed: 'कोई आप पर दबाव डाल रहा है? 112 पर फ़ोन करें।',
    close: 'यह पन्ना अब बंद कर दें। इस फ़ोन पर इसका कुछ नहीं रखा गया है।',
    leave: 'यह पेज तुरंत छोड़ें',
  },
  en: {
    title: 'Your consent to be verified',
    haveCode: 'Write the code from the SMS',
    code: 'Code',
    codeHint: '12 characters, such as 7KQM-2XVT-9HDC. Tell this code to nobody.',
    open: 'Read who asks',
    wrong: 'There is no question with this code. Compare it with the SMS and write it again.',
    mistyped: 'There is a typing error in the code. Compare it with the SMS letter by letter.',
    tooMany: 'Too many wrong codes. Try again in an hour.',
    later: 'The portal cannot answer now. Nothing was changed. Try again in a little while.',
    used: 'This link was answered already',
    usedText:
      'The first answer counts; or whoever asked has taken the request back. If you did not answer, tell your police station.',
    expired: 'This link has expired',
    expiredText: 'Nothing about you was begun. Whoever asked can ask again; then a new link comes.',
    lead: 'Somebody wants the police to verify you. The police begin only if you say yes.',
    onlyYou: (name) =>
      `This question is for ${name} alone. If you are somebody else, do not answer: show them the phone.`,
    askedBy: 'Who asks',
    askedByNote: 'The name as they wrote it themselves',
    about: 'About whom',
    as: 'As what',
    kinds: { tenant: 'Tenant', domestic_help: 'Domestic help', driver: 'Driver' },
    purpose: 'What for (in their words)',
    period: 'From, until',
    station: 'Which police station',
    shared: 'What whoever asks has told the police of you',
    data: {
      name: 'Name',
      relative_name: 'Name of mother, father, husband or wife',
      age: 'Age',
      date_of_birth: 'Date of birth',
      gender: 'Gender',
      mobile: 'Mobile number',
      permanent_address: 'Permanent address',
      present_address: 'Present address',
      previous_address: 'Earlier address',
      occupation: 'What you do',
      document: 'Last four characters of an identity document',
      licence: 'Number of the driving licence',
      photo: 'Photo',
      family: 'Names of family who live with you',
      references: 'Names and numbers of people who know you',
    },
    why: 'What the police do with it',
    whyText: 'The station looks at the address, meets you, and compares with its records.',
    learns: 'What whoever asks is told',
    learnsText: 'Only whether you were verified. What the police have on record is never told to them.',
    long: 'How long it is kept',
    longText: 'As long as the law asks of police records.',
    rights: 'Your rights',
    rightsText: [
      'You can say no. You need not say why.',
      'After a yes you can still take it back at the station, until there is a result.',
      'You can see what is kept, have it corrected, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
    ],
    free: (until) => `It costs nothing. You can answer until ${until}. If you do nothing, nothing happens.`,
    answer: 'Your answer',
    agree: 'I agree',
    refuse: 'I do not agree',
    unknown: 'I do not know this person',
    agreed: 'Your consent is recorded',
    agreedText: [
      'Now the station begins. A police officer may come to see you.',
      'To take it back, tell the station before there is a result.',
    ],
    refused: 'Your answer is recorded',
    refusedText: [
      'You will not be verified. Whoever asked is told that there is no consent, and not why.',
      'If somebody uses your number or name without asking you, tell your police station.',
    ],
    pressed: 'Does somebody put pressure on you? Call 112.',
    close: 'Close this page now. Nothing of it is kept on this phone.',
    leave: 'Leave this page quickly',
  },
  ur: {
    title: 'تصدیق کے لیے آپ کی رضامندی',
    haveCode: 'SMS میں آیا کوڈ لکھیں',
    code: 'کوڈ',
    codeHint: '12 حروف، جیسے \u20667KQM-2XVT-9HDC\u2069۔ یہ کوڈ کسی کو نہ بتائیں۔',
    open: 'پڑھیں کہ کون پوچھ رہا ہے',
    wrong: 'اس کوڈ کا کوئی سوال نہیں ہے۔ SMS سے ملا کر پھر لکھیں۔',
    mistyped: 'کوڈ لکھنے میں غلطی ہوئی ہے۔ SMS سے ایک ایک حرف ملائیں۔',
    tooMany: 'بہت بار غلط کوڈ ڈالا گیا۔ ایک گھنٹے بعد پھر کوشش کریں۔',
    later: 'پورٹل ابھی جواب نہیں دے پا رہا۔ کچھ بدلا نہیں ہے۔ تھوڑی دیر بعد پھر کوشش کریں۔',
    used: 'اس لنک کا جواب پہلے ہی دیا جا چکا ہے',
    usedText:
      'پہلا جواب ہی مانا جائے گا، یا درخواست گزار نے درخواست واپس لے لی ہے۔ آپ نے جواب نہیں دیا تھا تو اپنے تھانے میں بتائیں۔',
    expired: 'اس لنک کا وقت ختم ہو گیا ہے',
    expiredText: 'آپ کے بارے میں کچھ شروع نہیں ہوا۔ درخواست گزار چاہیں تو پھر درخواست دے سکتے ہیں؛ تب نیا لنک آئے گا۔',
    lead: 'کوئی چاہتا ہے کہ پولیس آپ کی تصدیق کرے۔ آپ ہاں کہیں، تبھی پولیس کام شروع کرے گی۔',
    onlyYou: (name) => `یہ سوال صرف ${name} کے لیے ہے۔ آپ کوئی اور ہیں تو جواب نہ دیں: فون انہیں دکھائیں۔`,
    askedBy: 'کون پوچھ رہا ہے',
    askedByNote: 'نام وہی ہے جو انہوں نے خود لکھا ہے',
    about: 'کس کے بارے میں',
    as: 'کس حیثیت سے',
    kinds: { tenant: 'کرایہ دار', domestic_help: 'گھریلو مددگار', driver: 'ڈرائیور' },
    purpose: 'کس لیے (ان کے الفاظ میں)',
    period: 'کب سے، کب تک',
    station: 'کون سا تھانہ',
    shared: 'درخواست گزار نے آپ کے بارے میں پولیس کو کیا بتایا ہے',
    data: {
      name: 'نام',
      relative_name: 'ماں، باپ، شوہر یا بیوی کا نام',
      age: 'عمر',
      date_of_birth: 'تاریخِ پیدائش',
      gender: 'جنس',
      mobile: 'موبائل',
      permanent_address: 'مستقل پتہ',
      present_address: 'ابھی کا پتہ',
      previous_address: 'پہلے کا پتہ',
      occupation: 'کام',
      document: 'شناختی کارڈ کے آخری چار حروف',
      licence: 'ڈرائیونگ لائسنس نمبر',
      photo: 'تصویر',
      family: 'ساتھ رہنے والے گھر والوں کے نام',
      references: 'آپ کو جاننے والوں کے نام اور نمبر',
    },
    why: 'پولیس کیا کرے گی',
    whyText: 'تھانہ پتہ دیکھے گا، آپ سے ملے گا اور اپنے ریکارڈ سے ملائے گا۔',
    learns: 'درخواست گزار کو کیا پتہ چلے گا',
    learnsText: 'صرف یہ کہ تصدیق ہوئی یا نہیں۔ پولیس کے پاس کیا درج ہے، یہ انہیں کبھی نہیں بتایا جاتا۔',
    long: 'کتنے وقت تک رکھا جائے گا',
    longText: 'جتنے وقت تک قانون پولیس کے ریکارڈ رکھنے کو کہتا ہے۔',
    rights: 'آپ کے حقوق',
    rightsText: [
      'آپ نہیں کہہ سکتے ہیں۔ وجہ بتانا ضروری نہیں ہے۔',
      'ہاں کہنے کے بعد بھی، نتیجہ آنے تک آپ تھانے میں رضامندی واپس لے سکتے ہیں۔',
      'آپ دیکھ سکتے ہیں کہ کیا رکھا گیا ہے، اسے ٹھیک کرا سکتے ہیں، اور پولیس کے شکایت افسر سے، پھر ڈیٹا پروٹیکشن بورڈ آف انڈیا سے شکایت کر سکتے ہیں۔',
    ],
    free: (until) =>
      `اس کی کوئی فیس نہیں ہے۔ جواب \u2066${until}\u2069 تک دیا جا سکتا ہے۔ آپ کچھ نہ کریں تو کچھ نہیں ہوگا۔`,
    answer: 'آپ کا جواب',
    agree: 'میں راضی ہوں',
    refuse: 'میں راضی نہیں ہوں',
    unknown: 'میں اس شخص کو نہیں جانتا/جانتی',
    agreed: 'آپ کی رضامندی درج ہو گئی',
    agreedText: [
      'اب تھانہ کام شروع کرے گا۔ کوئی پولیس افسر آپ سے ملنے آ سکتا ہے۔',
      'رضامندی واپس لینی ہو تو نتیجہ آنے سے پہلے تھانے میں کہیں۔',
    ],
    refused: 'آپ کا جواب درج ہو گیا',
    refusedText: [
      'آپ کی تصدیق نہیں ہوگی۔ درخواست گزار کو صرف یہ بتایا جائے گا کہ رضامندی نہیں ملی، وجہ نہیں۔',
      'کوئی آپ کا نمبر یا نام بغیر پوچھے استعمال کر رہا ہو تو اپنے تھانے میں بتائیں۔',
    ],
    pressed: 'کوئی آپ پر دباؤ ڈال رہا ہے؟ 112 پر فون کریں۔',
    close: 'یہ صفحہ اب بند کر دیں۔ اس فون پر اس کا کچھ نہیں رکھا گیا ہے۔',
    leave: 'یہ صفحہ فوراً چھوڑیں',
  },
};
