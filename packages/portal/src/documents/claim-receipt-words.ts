import type { DocumentLanguage } from './document-page.ts';

interface ClaimReceiptWords {
  readonly title: string;
  readonly reference: string;
  readonly filedAt: string;
  readonly entry: string;
  readonly station: string;
  readonly claimant: string;
  readonly proof: string;
  readonly next: string;
  readonly steps: readonly string[];
}

/** Words on the receipt of a claim of recovered property. */
export const CLAIM_RECEIPT_WORDS: Readonly<Record<DocumentLanguage, ClaimReceiptWords>> = {
  hi: {
    title: 'बरामद संपत्ति पर दावे की रसीद',
    reference: 'दावा संख्या',
    filedAt: 'दर्ज करने का समय',
    entry: 'प्रविष्टि संख्या',
    station: 'किस थाने में है',
    claimant: 'दावा करने वाले',
    proof: 'आप क्या दिखा सकते हैं',
    next: 'आगे क्या होगा',
    steps: [
      'थाना आपका दावा पढ़ेगा और पोर्टल पर बताएगा कि वह मान लिया गया है या नहीं, और आप कब आ सकते हैं।',
      'साथ लाएँ: यह रसीद, अपना एक पहचान पत्र, और बिल या दूसरे काग़ज़ जिनसे पता चले कि चीज़ आपकी है।',
      'यह रसीद मालिक होने का सबूत नहीं है। मामला अदालत में हो, तो चीज़ अदालत के आदेश से मिलती है।',
      'चीज़ वापस लेने का कोई शुल्क नहीं है।',
    ],
  },
  en: {
    title: 'Receipt of a claim of recovered property',
    reference: 'Claim number',
    filedAt: 'Filed',
    entry: 'Entry',
    station: 'Kept at',
    claimant: 'Claimed by',
    proof: 'What you can show',
    next: 'What happens next',
    steps: [
      'The station reads your claim, and tells you on the portal whether it is accepted and when you can come.',
      'Bring this receipt, an identity card, and the bill or other papers which show that the thing is yours.',
      'This receipt proves no ownership. Where the case is in court, the thing is given back by order of the court.',
      'It costs nothing to get your thing back.',
    ],
  },
  ur: {
    title: 'برآمد شدہ سامان پر دعوے کی رسید',
    reference: 'دعویٰ نمبر',
    filedAt: 'درج کرنے کا وقت',
    entry: 'اندراج نمبر',
    station: 'کس تھانے میں ہے',
    claimant: 'دعویٰ کرنے والے',
    proof: 'آپ کیا دکھا سکتے ہیں',
    next: 'آگے کیا ہوگا',
    steps: [
      'تھانہ آپ کا دعویٰ پڑھے گا اور پورٹل پر بتائے گا کہ وہ مان لیا گیا ہے یا نہیں، اور آپ کب آ سکتے ہیں۔',
      'ساتھ لائیں: یہ رسید، اپنا ایک شناختی کارڈ، اور بل یا دوسرے کاغذ جن سے پتہ چلے کہ چیز آپ کی ہے۔',
      'یہ رسید مالک ہونے کا ثبوت نہیں ہے۔ معاملہ عدالت میں ہو تو چیز عدالت کے حکم سے ملتی ہے۔',
      'چیز واپس لینے کی کوئی فیس نہیں ہے۔',
    ],
  },
};
