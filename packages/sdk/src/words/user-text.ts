/**
 * Words for failures that never reached the portal.
 *
 * @module words
 */
import type { FailureKind, UserText } from '../transport/result.ts';

type Language = 'hi' | 'en' | 'ur';

/** By kind, and by code where the kind does not say enough. */
const words = {
  'unknown-outcome': {
    hi: 'पता नहीं चला कि यह पोर्टल तक पहुँचा या नहीं। फिर से कोशिश करें: यह दो बार दर्ज नहीं होगा।',
    en: 'We could not find out whether it arrived. Try again: it will not be filed twice.',
    ur: 'پتہ نہیں چلا کہ یہ پورٹل تک پہنچا یا نہیں۔ دوبارہ کوشش کریں: یہ دو بار درج نہیں ہوگا۔',
  },
  offline: {
    hi: 'पोर्टल तक नहीं पहुँच पा रहे। अपना इंटरनेट देखें और फिर कोशिश करें।',
    en: 'The portal cannot be reached. Check your internet and try again.',
    ur: 'پورٹل تک نہیں پہنچ پا رہے۔ اپنا انٹرنیٹ دیکھیں اور دوبارہ کوشش کریں۔',
  },
  timeout: {
    hi: 'समय पर जवाब नहीं आया। फिर कोशिश करें।',
    en: 'No answer came in time. Try again.',
    ur: 'وقت پر جواب نہیں آیا۔ دوبارہ کوشش کریں۔',
  },
  aborted: {
    hi: 'यह रोक दिया गया।',
    en: 'It was stopped.',
    ur: 'یہ روک دیا گیا۔',
  },
  'not-the-portal': {
    hi: 'पोर्टल की जगह किसी और ने जवाब दिया। अगर आप किसी वाई-फ़ाई पर हैं, तो पहले उसमें साइन इन करें।',
    en: 'Something else answered instead of the portal. If you are on a Wi-Fi network, sign in to it first.',
    ur: 'پورٹل کی جگہ کسی اور نے جواب دیا۔ اگر آپ کسی وائی فائی پر ہیں تو پہلے اس میں سائن اِن کریں۔',
  },
  invalid: {
    hi: 'दी गई जानकारी में कुछ गलत है।',
    en: 'Something in what you entered is wrong.',
    ur: 'دی گئی معلومات میں کچھ غلط ہے۔',
  },
  unauthenticated: {
    hi: 'पहले साइन इन करें।',
    en: 'Sign in first.',
    ur: 'پہلے سائن اِن کریں۔',
  },
  forbidden: {
    hi: 'इसकी अनुमति नहीं है।',
    en: 'This is not allowed.',
    ur: 'اس کی اجازت نہیں ہے۔',
  },
  'not-found': {
    hi: 'यह नहीं मिला।',
    en: 'It was not found.',
    ur: 'یہ نہیں ملا۔',
  },
  conflict: {
    hi: 'अभी की स्थिति में यह नहीं किया जा सकता।',
    en: 'This is not possible in the present state.',
    ur: 'موجودہ حالت میں یہ نہیں کیا جا سکتا۔',
  },
  'rate-limited': {
    hi: 'बहुत बार कोशिश हो गई। थोड़ी देर बाद फिर कोशिश करें।',
    en: 'Too many requests. Try again a little later.',
    ur: 'بہت بار کوشش ہو چکی ہے۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔',
  },
  unavailable: {
    hi: 'पोर्टल अभी उपलब्ध नहीं है। थोड़ी देर बाद फिर कोशिश करें।',
    en: 'The portal is not available. Try again a little later.',
    ur: 'پورٹل ابھی دستیاب نہیں ہے۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔',
  },
  unexpected: {
    hi: 'पोर्टल में गड़बड़ी हुई। थोड़ी देर बाद फिर कोशिश करें।',
    en: 'Something went wrong at the portal. Try again a little later.',
    ur: 'پورٹل میں خرابی ہوئی۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔',
  },
} as const satisfies Readonly<Record<FailureKind | 'not-the-portal', Readonly<Record<Language, string>>>>;

/**
 * Words for a failure, in Hindi, English or Urdu: the portal's where it gave some in that language, else fixed ones of ours.
 * For failures that never reached the portal there are no others. As an entry of its own it costs only those who use it.
 *
 * @param lang - BCP 47; Hindi where it is absent or another language, as on the portal
 *
 * @example
 * // Every failure then has a `userText`.
 * const portal = createPortal({ baseUrl: 'https://portal.example', locale: 'ur', words: userText });
 *
 * @example
 * const result = await fileComplaint(portal, complaint);
 * if (!result.ok) show(userText(result.error, document.documentElement.lang));
 */
export function userText(
  failure: { readonly kind: FailureKind; readonly code: string; readonly userText?: UserText },
  lang = 'hi',
): UserText {
  const wanted = lang.toLowerCase().split('-')[0];
  const own = failure.userText;
  if (own && own.lang.toLowerCase().split('-')[0] === wanted) return own;
  const language = wanted === 'en' || wanted === 'ur' ? wanted : 'hi';
  const { kind, code } = failure;
  const entry = kind === 'unexpected' && code === 'not-the-portal' ? words[code] : (words[kind] ?? words.unexpected);
  return { lang: language, text: entry[language] };
}
