import type { FilingState } from '../domain/filing-rules.ts';
import type { Language } from '../handler/language.ts';

interface InTime {
  readonly heading: string;
  readonly inTime: string;
  readonly late: string;
  readonly never: string;
}

/** The words of the page that shows how the stations of a district have worked. */
export interface ScorecardWords {
  readonly title: string;
  readonly intro: string;
  readonly district: string;
  readonly choose: string;
  readonly months: string;
  readonly show: string;
  readonly followed: string;
  readonly filed: string;
  readonly what: string;
  readonly number: string;
  readonly share: string;
  readonly acknowledged: InTime;
  readonly signed: InTime;
  readonly firs: { readonly heading: string; readonly registered: string; readonly none: string };
  readonly ends: { readonly heading: string; readonly open: string };
  readonly satisfaction: {
    readonly heading: string;
    readonly satisfied: string;
    readonly notSatisfied: string;
    readonly leftOut: string;
  };
  /** Of a heading of which nothing can be told. */
  readonly tooFew: string;
  /** Numbers that are told as one. */
  readonly together: string;
  readonly few: string;
  readonly none: string;
  readonly why: string;
  readonly whyText: string;
  readonly meaning: string;
  /** What the lines mean, one after the other. */
  readonly meanings: readonly string[];
  readonly notCounted: string;
  readonly otherMonths: string;
}

export const scorecardWords: Readonly<Record<Language, ScorecardWords>> = {
  hi: {
    title: 'थानों के काम का हिसाब',
    intro:
      'लोगों ने इस पोर्टल पर जो दर्ज किया, उसका क्या हुआ — ज़िले के अनुसार। ये संख्याएँ हर आवेदन के रिकॉर्ड से गिनी जाती हैं; इन्हें कोई हाथ से नहीं भरता।',
    district: 'ज़िला',
    choose: 'ज़िला चुनें',
    months: 'महीने',
    show: 'दिखाएँ',
    followed: 'इन महीनों में जो दर्ज हुआ, और {date} तक उसका क्या हुआ।',
    filed: '{count} दर्ज',
    what: 'क्या हुआ',
    number: 'संख्या',
    share: '100 में से',
    acknowledged: {
      heading: 'थाने ने स्वीकार किया',
      inTime: '{hours} घंटे के भीतर',
      late: 'उसके बाद',
      never: 'अब तक नहीं',
    },
    signed: {
      heading: 'दर्ज करने वाले ने हस्ताक्षर किए',
      inTime: 'तीन दिन के भीतर',
      late: 'उसके बाद',
      never: 'हस्ताक्षर नहीं हुए',
    },
    firs: { heading: 'प्राथमिकी (FIR)', registered: 'प्राथमिकी दर्ज हुई', none: 'प्राथमिकी दर्ज नहीं हुई' },
    ends: { heading: 'अंत में क्या हुआ', open: 'अभी चल रहा है' },
    satisfaction: {
      heading: 'जिन्होंने बताया कि वे संतुष्ट हैं या नहीं',
      satisfied: 'संतुष्ट',
      notSatisfied: 'संतुष्ट नहीं',
      leftOut: 'इतने कम उत्तर हैं कि बताए नहीं जा सकते',
    },
    tooFew: 'इतने कम हैं कि अलग-अलग नहीं बताए जा सकते',
    together: '{names}: अलग-अलग नहीं बताया जाता, सब मिलाकर',
    few: 'पाँच से कम दर्ज हुए, इसलिए और कुछ नहीं बताया जाता: {names}।',
    none: 'कुछ दर्ज नहीं हुआ: {names}।',
    why: 'कुछ संख्याएँ अलग-अलग क्यों नहीं बताई जातीं?',
    whyText:
      'एक से चार तक की संख्या से पता चल सकता है कि बात किसकी है, ख़ासकर छोटी जगह में। इसलिए ऐसी संख्या अकेले कभी नहीं लिखी जाती: उसे उससे बड़ी संख्या के साथ जोड़कर दोनों का योग लिखा जाता है। शून्य लिखा जाता है, क्योंकि वह किसी के बारे में नहीं है।',
    meaning: 'इन संख्याओं का मतलब',
    meanings: [
      '“स्वीकार किया” का मतलब है कि किसी अधिकारी ने ख़ुद बताया कि आवेदन थाने में है। जो बहुत ज़रूरी हो, जैसे गुमशुदा बच्चा, उसमें {urgent} घंटे के भीतर।',
      '“हस्ताक्षर” इसलिए कि ऑनलाइन दी गई सूचना पर तीन दिन के भीतर हस्ताक्षर होने चाहिए (BNSS धारा 173)। देर से हुए हस्ताक्षर भी माने जाते हैं।',
      'थाने के काम पूरा करने के बाद पोर्टल पूछता है कि आप संतुष्ट हैं या नहीं। उत्तर अलग रखा जाता है; कोई अधिकारी उसे पढ़ नहीं सकता।',
      'ज़िले छोटे-बड़े हैं। ज़्यादा आवेदन का मतलब यह भी हो सकता है कि लोग पोर्टल पर भरोसा करते हैं।',
    ],
    notCounted: 'इस ज़िले के लिए अभी तक कुछ नहीं गिना गया है।',
    otherMonths: 'वे महीने अभी गिने नहीं गए हैं। यहाँ सबसे नए महीने हैं।',
  },
  en: {
    title: 'How the stations have worked',
    intro:
      'What became of what people filed on this portal, by district. The numbers are counted from the record of each filing; nobody enters them by hand.',
    district: 'District',
    choose: 'Choose a district',
    months: 'Months',
    show: 'Show',
    followed: 'What was filed in these months, and what had become of it by {date}.',
    filed: '{count} filed',
    what: 'What became of them',
    number: 'Number',
    share: 'Of 100',
    acknowledged: {
      heading: 'Accepted by the station',
      inTime: 'within {hours} hours',
      late: 'later',
      never: 'not so far',
    },
    signed: {
      heading: 'Signed by whoever filed it',
      inTime: 'within three days',
      late: 'later',
      never: 'not signed',
    },
    firs: { heading: 'FIR', registered: 'FIR registered', none: 'no FIR' },
    ends: { heading: 'How it ended', open: 'still going on' },
    satisfaction: {
      heading: 'Those who said whether they are satisfied',
      satisfied: 'satisfied',
      notSatisfied: 'not satisfied',
      leftOut: 'too few answers to be told',
    },
    tooFew: 'too few to be told one by one',
    together: '{names}: not told one by one, together',
    few: 'Fewer than five were filed, so nothing more is told: {names}.',
    none: 'Nothing was filed: {names}.',
    why: 'Why are some numbers not told one by one?',
    whyText:
      'A number from one to four could tell who it is about, most of all in a small place. So such a number never stands alone: it is added to the next larger one, and what is told is both together. Zero is told, because it is about nobody.',
    meaning: 'What the numbers mean',
    meanings: [
      '“Accepted” means that an officer has said themselves that the station has it. What is very urgent, such as a missing child, within {urgent} hours.',
      '“Signed”, because information given online is to be signed within three days (BNSS s.173). A signature that comes later counts all the same.',
      'When the station has ended something, the portal asks whether you are satisfied. The answer is kept apart; no officer can read it.',
      'Districts are large and small. More filings may also mean that people trust the portal.',
    ],
    notCounted: 'Nothing has been counted for this district so far.',
    otherMonths: 'Those months have not been counted. Here are the newest.',
  },
  ur: {
    title: 'تھانوں کے کام کا حساب',
    intro:
      'لوگوں نے اس پورٹل پر جو درج کیا، اس کا کیا ہوا — ضلع کے حساب سے۔ یہ تعداد ہر درخواست کے ریکارڈ سے گنی جاتی ہے؛ اسے کوئی ہاتھ سے نہیں بھرتا۔',
    district: 'ضلع',
    choose: 'ضلع چنیں',
    months: 'مہینے',
    show: 'دکھائیں',
    followed: 'ان مہینوں میں جو درج ہوا، اور {date} تک اس کا کیا ہوا۔',
    filed: '{count} درج',
    what: 'کیا ہوا',
    number: 'تعداد',
    share: '100 میں سے',
    acknowledged: {
      heading: 'تھانے نے قبول کیا',
      inTime: '{hours} گھنٹے کے اندر',
      late: 'اس کے بعد',
      never: 'اب تک نہیں',
    },
    signed: {
      heading: 'درج کرنے والے نے دستخط کیے',
      inTime: 'تین دن کے اندر',
      late: 'اس کے بعد',
      never: 'دستخط نہیں ہوئے',
    },
    firs: { heading: 'ایف آئی آر', registered: 'ایف آئی آر درج ہوئی', none: 'ایف آئی آر درج نہیں ہوئی' },
    ends: { heading: 'آخر میں کیا ہوا', open: 'ابھی جاری ہے' },
    satisfaction: {
      heading: 'جنہوں نے بتایا کہ وہ مطمئن ہیں یا نہیں',
      satisfied: 'مطمئن',
      notSatisfied: 'مطمئن نہیں',
      leftOut: 'اتنے کم جواب ہیں کہ بتائے نہیں جا سکتے',
    },
    tooFew: 'اتنے کم ہیں کہ الگ الگ نہیں بتائے جا سکتے',
    together: '{names}: الگ الگ نہیں بتایا جاتا، سب ملا کر',
    few: 'پانچ سے کم درج ہوئے، اس لیے اور کچھ نہیں بتایا جاتا: {names}۔',
    none: 'کچھ درج نہیں ہوا: {names}۔',
    why: 'کچھ تعداد الگ الگ کیوں نہیں بتائی جاتی؟',
    whyText:
      'ایک سے چار تک کی تعداد سے پتا چل سکتا ہے کہ بات کس کی ہے، خاص کر چھوٹی جگہ میں۔ اس لیے ایسی تعداد کبھی اکیلی نہیں لکھی جاتی: اسے اس سے بڑی تعداد کے ساتھ جوڑ کر دونوں کا مجموعہ لکھا جاتا ہے۔ صفر لکھا جاتا ہے، کیونکہ وہ کسی کے بارے میں نہیں ہے۔',
    meaning: 'ان اعداد کا مطلب',
    meanings: [
      '”قبول کیا“ کا مطلب ہے کہ کسی افسر نے خود بتایا کہ درخواست تھانے میں ہے۔ جو بہت ضروری ہو، جیسے گمشدہ بچہ، اس میں {urgent} گھنٹے کے اندر۔',
      '”دستخط“ اس لیے کہ آن لائن دی گئی اطلاع پر تین دن کے اندر دستخط ہونے چاہئیں (BNSS دفعہ 173)۔ دیر سے کیے گئے دستخط بھی مانے جاتے ہیں۔',
      'تھانے کا کام پورا ہونے کے بعد پورٹل پوچھتا ہے کہ آپ مطمئن ہیں یا نہیں۔ جواب الگ رکھا جاتا ہے؛ کوئی افسر اسے پڑھ نہیں سکتا۔',
      'ضلعے چھوٹے بڑے ہیں۔ زیادہ درخواستوں کا مطلب یہ بھی ہو سکتا ہے کہ لوگ پورٹل پر بھروسا کرتے ہیں۔',
    ],
    notCounted: 'اس ضلع کے لیے ابھی تک کچھ نہیں گنا گیا ہے۔',
    otherMonths: 'وہ مہینے ابھی گنے نہیں گئے ہیں۔ یہاں سب سے نئے مہینے ہیں۔',
  },
};

type Words = Readonly<Record<Language, string>>;

/** How filings end, in the words of somebody who reads it of many. */
export const endWords: { readonly [State in FilingState]?: Words } = {
  fir_registered: { hi: 'प्राथमिकी (FIR) दर्ज हुई', en: 'FIR registered', ur: 'ایف آئی آر درج ہوئی' },
  ncr_recorded: {
    hi: 'असंज्ञेय रिपोर्ट (NCR) दर्ज हुई',
    en: 'recorded as a non-cognizable report',
    ur: 'غیر قابلِ دست اندازی رپورٹ (NCR) درج ہوئی',
  },
  referred: { hi: 'दूसरे दफ़्तर को भेजा गया', en: 'referred to another office', ur: 'دوسرے دفتر کو بھیجا گیا' },
  closed_no_cognizable_offence: {
    hi: 'जाँच में ऐसा अपराध नहीं मिला जिस पर प्राथमिकी हो',
    en: 'closed: no offence for a FIR was found',
    ur: 'جانچ میں ایسا جرم نہیں ملا جس پر ایف آئی آر ہو',
  },
  closed_civil: { hi: 'दीवानी मामला पाया गया', en: 'closed: a civil matter', ur: 'دیوانی معاملہ پایا گیا' },
  closed_duplicate: { hi: 'पहले से दर्ज था', en: 'closed: filed before', ur: 'پہلے سے درج تھا' },
  rejected: { hi: 'कारण बताकर नहीं लिया गया', en: 'not taken up, with a reason', ur: 'وجہ بتا کر نہیں لیا گیا' },
  withdrawn: { hi: 'दर्ज करने वाले ने वापस लिया', en: 'taken back by whoever filed it', ur: 'درج کرنے والے نے واپس لیا' },
  closed: { hi: 'पूरा हुआ और बंद किया गया', en: 'closed', ur: 'پورا ہوا اور بند کیا گیا' },
  confirmed: {
    hi: 'दर्ज करने वाले ने बताया कि सब ठीक है',
    en: 'whoever filed it said that all is well',
    ur: 'درج کرنے والے نے بتایا کہ سب ٹھیک ہے',
  },
  issued: { hi: 'रिपोर्ट या प्रमाण-पत्र जारी हुआ', en: 'report or certificate issued', ur: 'رپورٹ یا سند جاری ہوئی' },
  not_approved: { hi: 'मंज़ूर नहीं हुआ', en: 'not approved', ur: 'منظور نہیں ہوا' },
  reopening_refused: { hi: 'फिर से नहीं खोला गया', en: 'not opened again', ur: 'دوبارہ نہیں کھولا گیا' },
  matched: { hi: 'मिलती-जुलती चीज़ मिली', en: 'something like it was found', ur: 'ملتی جلتی چیز ملی' },
  traced: { hi: 'व्यक्ति मिल गए', en: 'the person was found', ur: 'گمشدہ فرد مل گئے' },
  returned: { hi: 'चीज़ लौटा दी गई', en: 'given back', ur: 'چیز لوٹا دی گئی' },
  registered: { hi: 'पंजीकरण हुआ', en: 'registered', ur: 'اندراج ہوا' },
  lapsed: { hi: 'अब लागू नहीं', en: 'no longer in force', ur: 'اب لاگو نہیں' },
  consent_refused: { hi: 'उस व्यक्ति ने सहमति नहीं दी', en: 'the person did not agree', ur: 'اس فرد نے رضامندی نہیں دی' },
  verified_no_record: { hi: 'सत्यापित हुआ', en: 'verified', ur: 'تصدیق ہوئی' },
  unable_to_verify: { hi: 'सत्यापन नहीं हो सका', en: 'could not be verified', ur: 'تصدیق نہیں ہو سکی' },
};
