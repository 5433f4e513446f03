import type { components } from '../generated/types.ts';
import type { DocumentLanguage } from './document-page.ts';

export interface SeniorWords {
  /** What an inbox says of a request. */
  readonly needs: Readonly<Record<components['schemas']['SeniorRequest']['need'] | 'urgent', string>>;
  readonly receipt: string;
  readonly reference: string;
  readonly filedAt: string;
  readonly station: string;
  readonly desk: string;
  readonly next: string;
  readonly steps: readonly string[];
}

/** Words on the papers of what senior citizens ask of their station. */
export const SENIOR_WORDS: Readonly<Record<DocumentLanguage, SeniorWords>> = {
  hi: {
    needs: {
      registration: 'वरिष्ठ नागरिक का पंजीकरण',
      help: 'वरिष्ठ नागरिक को मदद चाहिए',
      absence: 'वरिष्ठ नागरिक घर से बाहर रहेंगे',
      urgent: 'वरिष्ठ नागरिक बीमार या ख़तरे में: तुरंत मदद',
    },
    receipt: 'वरिष्ठ नागरिक सेवा की रसीद',
    reference: 'आवेदन संख्या',
    filedAt: 'दर्ज करने का समय',
    station: 'थाना',
    desk: 'राज्य डेस्क सही थाना ढूँढ रहा है',
    next: 'आगे क्या होगा',
    steps: [
      'थाने को उसी समय ख़बर मिल गई। किसने देखा और क्या हो रहा है, यह पोर्टल पर दिखता है।',
      'कोई तुरंत ख़तरे में हो या बीमार हो, तो 112 पर फ़ोन करें।',
      'पुलिस अधिकारी घर आए, तो उनका पहचान पत्र देखें। इस सेवा का कोई शुल्क नहीं है।',
    ],
  },
  en: {
    needs: {
      registration: 'Registration of a senior citizen',
      help: 'A senior citizen asks for help',
      absence: 'A senior citizen will be away from home',
      urgent: 'A senior citizen is ill or in danger: help at once',
    },
    receipt: 'Receipt of the service for senior citizens',
    reference: 'Reference',
    filedAt: 'Filed at',
    station: 'Police station',
    desk: 'The state desk looks for the right station',
    next: 'What happens next',
    steps: [
      'The station was told at once. The portal shows who has read it and what is being done.',
      'If somebody is in danger or ill now, call 112.',
      'If an officer comes to the house, ask to see their identity card. This service is free of charge.',
    ],
  },
  ur: {
    needs: {
      registration: 'بزرگ شہری کا اندراج',
      help: 'بزرگ شہری کو مدد چاہیے',
      absence: 'بزرگ شہری گھر سے باہر رہیں گے',
      urgent: 'بزرگ شہری بیمار یا خطرے میں: فوری مدد',
    },
    receipt: 'بزرگ شہری خدمت کی رسید',
    reference: 'درخواست نمبر',
    filedAt: 'درج ہونے کا وقت',
    station: 'تھانہ',
    desk: 'ریاستی ڈیسک صحیح تھانہ تلاش کر رہی ہے',
    next: 'آگے کیا ہوگا',
    steps: [
      'تھانے کو اسی وقت خبر مل گئی۔ کس نے دیکھا اور کیا ہو رہا ہے، یہ پورٹل پر نظر آتا ہے۔',
      'کوئی ابھی خطرے میں ہو یا بیمار ہو، تو 112 پر فون کریں۔',
      'پولیس افسر گھر آئیں، تو ان کا شناختی کارڈ دیکھیں۔ اس خدمت کی کوئی فیس نہیں ہے۔',
    ],
  },
};
