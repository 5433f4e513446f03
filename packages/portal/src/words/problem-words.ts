import type { components } from '../generated/types.ts';
import type { Language } from '../handler/language.ts';

/** Titles of problem documents: one for each code of the contract, never anything that somebody typed. */
export const problemTitles = {
  'malformed-request': {
    hi: 'अनुरोध पढ़ा नहीं जा सका',
    en: 'The request could not be read',
    ur: 'درخواست پڑھی نہیں جا سکی',
  },
  'invalid-request': {
    hi: 'दी गई जानकारी में कुछ गलत है',
    en: 'Something in the request is wrong',
    ur: 'دی گئی معلومات میں کچھ غلط ہے',
  },
  unauthenticated: {
    hi: 'पहले साइन इन करें',
    en: 'Sign in first',
    ur: 'پہلے سائن اِن کریں',
  },
  'session-expired': {
    hi: 'आपका साइन इन समाप्त हो गया है',
    en: 'The session has expired',
    ur: 'آپ کا سائن اِن ختم ہو گیا ہے',
  },
  forbidden: {
    hi: 'इसकी अनुमति नहीं है',
    en: 'Not allowed',
    ur: 'اس کی اجازت نہیں ہے',
  },
  'not-found': {
    hi: 'यह नहीं मिला',
    en: 'Not found',
    ur: 'یہ نہیں ملا',
  },
  'method-not-allowed': {
    hi: 'इस पते पर यह नहीं किया जा सकता',
    en: 'This address does not have that method',
    ur: 'اس پتے پر یہ نہیں کیا جا سکتا',
  },
  'otp-wrong': {
    hi: 'कोड गलत है',
    en: 'The code is wrong',
    ur: 'کوڈ غلط ہے',
  },
  'otp-expired': {
    hi: 'कोड का समय समाप्त हो गया है',
    en: 'The code has expired',
    ur: 'کوڈ کا وقت ختم ہو گیا ہے',
  },
  'otp-used': {
    hi: 'यह कोड पहले इस्तेमाल हो चुका है',
    en: 'The code was used already',
    ur: 'یہ کوڈ پہلے استعمال ہو چکا ہے',
  },
  'otp-too-many-tries': {
    hi: 'बहुत बार गलत कोड डाला गया',
    en: 'Too many wrong codes',
    ur: 'بہت بار غلط کوڈ ڈالا گیا',
  },
  'credentials-wrong': {
    hi: 'अधिकारी संख्या या पासवर्ड गलत है',
    en: 'Officer number or password is wrong',
    ur: 'افسر نمبر یا پاس ورڈ غلط ہے',
  },
  'too-many-requests': {
    hi: 'बहुत बार कोशिश हो गई',
    en: 'Too many requests',
    ur: 'بہت بار کوشش ہو چکی ہے',
  },
  'link-used': {
    hi: 'इस लिंक का जवाब पहले ही दिया जा चुका है',
    en: 'This link was answered already',
    ur: 'اس لنک کا جواب پہلے ہی دیا جا چکا ہے',
  },
  'link-expired': {
    hi: 'इस लिंक का समय समाप्त हो गया है',
    en: 'This link has expired',
    ur: 'اس لنک کا وقت ختم ہو گیا ہے',
  },
  'key-reused': {
    hi: 'यही पहचान-कुंजी किसी और जानकारी के साथ भेजी जा चुकी है',
    en: 'The idempotency key was used with another body',
    ur: 'یہی شناختی کلید کسی اور معلومات کے ساتھ بھیجی جا چکی ہے',
  },
  'in-progress': {
    hi: 'यही अनुरोध अभी पूरा हो रहा है',
    en: 'A request with the same key is under way',
    ur: 'یہی درخواست ابھی پوری ہو رہی ہے',
  },
  'illegal-event': {
    hi: 'अभी की स्थिति में यह नहीं किया जा सकता',
    en: 'Not possible in the present state',
    ur: 'موجودہ حالت میں یہ نہیں کیا جا سکتا',
  },
  'already-closed': {
    hi: 'यह मामला बंद हो चुका है',
    en: 'The filing is closed',
    ur: 'یہ معاملہ بند ہو چکا ہے',
  },
  'upload-too-large': {
    hi: 'फ़ाइल बहुत बड़ी है',
    en: 'The file is too large',
    ur: 'فائل بہت بڑی ہے',
  },
  'upload-type-not-allowed': {
    hi: 'इस तरह की फ़ाइल नहीं ली जाती',
    en: 'This kind of file is not accepted',
    ur: 'اس قسم کی فائل نہیں لی جاتی',
  },
  'upload-type-mismatch': {
    hi: 'फ़ाइल वैसी नहीं है जैसी बताई गई',
    en: 'The file is not what its type says',
    ur: 'فائل ویسی نہیں ہے جیسی بتائی گئی',
  },
  'upload-corrupt': {
    hi: 'फ़ाइल खराब है',
    en: 'The file is damaged',
    ur: 'فائل خراب ہے',
  },
  'upload-checksum-mismatch': {
    hi: 'फ़ाइल रास्ते में बदल गई',
    en: 'The file changed on the way',
    ur: 'فائل راستے میں بدل گئی',
  },
  'upload-offset': {
    hi: 'फ़ाइल का जितना हिस्सा बताया गया, उतना यहाँ नहीं है',
    en: 'Another number of bytes has arrived',
    ur: 'فائل کا جتنا حصہ بتایا گیا، اتنا یہاں نہیں ہے',
  },
  'tus-version': {
    hi: 'tus का यह संस्करण यहाँ नहीं चलता',
    en: 'This version of tus is not spoken here',
    ur: 'tus کا یہ ورژن یہاں نہیں چلتا',
  },
  'range-too-long': {
    hi: 'तारीखों के बीच का समय बहुत लंबा है',
    en: 'The range of dates is too long',
    ur: 'تاریخوں کے درمیان کا وقت بہت لمبا ہے',
  },
  'not-asked-for': {
    hi: 'फ़ोटो माँगने पर ही दिखाई जाती है',
    en: 'The photo is shown only to whoever asks for it',
    ur: 'تصویر صرف مانگنے پر دکھائی جاتی ہے',
  },
  'body-too-large': {
    hi: 'भेजी गई जानकारी बहुत बड़ी है',
    en: 'The request is too large',
    ur: 'بھیجی گئی معلومات بہت بڑی ہے',
  },
  unavailable: {
    hi: 'पोर्टल अभी उपलब्ध नहीं है',
    en: 'The portal is not available',
    ur: 'پورٹل ابھی دستیاب نہیں ہے',
  },
  internal: {
    hi: 'पोर्टल में गड़बड़ी हुई',
    en: 'The portal made a mistake',
    ur: 'پورٹل میں خرابی ہوئی',
  },
} as const satisfies Readonly<Record<components['schemas']['ProblemCode'], Readonly<Record<Language, string>>>>;
