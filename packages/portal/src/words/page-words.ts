import type { Language } from '../handler/language.ts';

/** The words of the portal's own pages. Names of services come from the catalogue. */
export interface PageWords {
  readonly portal: string;
  readonly demonstration: string;
  readonly chooseLanguage: string;
  readonly skip: string;
  readonly home: string;
  readonly scorecard: string;
  readonly desk: string;
  readonly outbox: string;
  readonly docs: string;
  readonly embed: string;
  readonly emergency: string;
  readonly deskNeedsScript: string;
  /** In a frame, until its service is there: it works on the portal without script. */
  readonly withoutScript: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly police: string;
  readonly openOnPortal: string;
  /** Why a button in a frame did not act. */
  readonly covered: string;
  readonly stale: string;
  readonly later: string;
  readonly tooLarge: string;
  readonly startOver: string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  hi: {
    portal: 'नागरिक सेवा पोर्टल',
    demonstration: 'यह प्रदर्शन है: यहाँ सब कुछ काल्पनिक है और पुलिस तक कुछ नहीं पहुँचता। आपात स्थिति में 112 पर फ़ोन करें।',
    chooseLanguage: 'भाषा',
    skip: 'सीधे मुख्य भाग पर जाएँ',
    home: 'सभी सेवाएँ',
    scorecard: 'थानों के काम का हिसाब',
    desk: 'थाना डेस्क',
    outbox: 'भेजे गए संदेश',
    docs: 'API का विवरण',
    embed: 'अपनी वेबसाइट पर लगाएँ',
    emergency: 'आपात स्थिति में 112 पर फ़ोन करें।',
    deskNeedsScript: 'थाने का डेस्क JavaScript के साथ ही चलता है।',
    withoutScript: 'यहाँ कुछ नहीं खुल रहा? पोर्टल पर यह सेवा JavaScript के बिना भी चलती है।',
    notFound: 'यह पेज नहीं मिला',
    notFoundText: 'पता जाँचें, या सभी सेवाओं की सूची से शुरू करें।',
    police: 'बिहार पुलिस',
    openOnPortal: 'पोर्टल पर खोलें',
    covered:
      'इस वेबसाइट पर यह बटन ढका हुआ है या साफ़ नहीं दिखता, इसलिए उसने काम नहीं किया। जो ऊपर आ रहा है उसे हटाएँ, या फ़ॉर्म पुलिस के पोर्टल पर खोलें।',
    stale: 'यह पेज अब मान्य नहीं है, या कहीं और से आया है। इससे कुछ नहीं भेजा गया।',
    later: 'पोर्टल अभी उत्तर नहीं दे पा रहा है। थोड़ी देर बाद फिर कोशिश करें; जो आपने लिखा है, वह 15 मिनट तक रहता है।',
    tooLarge: 'ये फ़ाइलें एक साथ बहुत बड़ी हैं। एक-एक करके छोटी फ़ाइलें जोड़ें; आपके उत्तर बने हुए हैं।',
    startOver: 'इस सेवा के पहले पेज पर जाएँ',
  },
  en: {
    portal: 'Citizen Service Portal',
    demonstration:
      'This is a demonstration: everything here is invented and nothing reaches the police. In an emergency call 112.',
    chooseLanguage: 'Language',
    skip: 'Skip to the main part',
    home: 'All services',
    scorecard: 'How the stations have worked',
    desk: "The station's desk",
    outbox: 'Sent messages',
    docs: 'The API, described',
    embed: 'Put a service on your site',
    emergency: 'In an emergency call 112.',
    deskNeedsScript: 'The station’s desk runs only with JavaScript.',
    withoutScript: 'Nothing opens here? On the portal this service works without JavaScript too.',
    notFound: 'There is no such page',
    notFoundText: 'Check the address, or start from the list of all services.',
    police: 'Bihar Police',
    openOnPortal: 'Open on the portal',
    covered:
      'On this website something covers this button or makes it hard to see, so it did not act. Close what lies over it, or open the form on the portal of the police.',
    stale: 'This page is no longer valid, or it came from elsewhere. Nothing was sent with it.',
    later: 'The portal cannot answer now. Try again in a little while; what you have written is kept for 15 minutes.',
    tooLarge: 'These files are too large together. Add smaller ones, one after the other; your answers are still here.',
    startOver: 'Go to the first page of this service',
  },
  ur: {
    portal: 'شہری خدمات پورٹل',
    demonstration: 'یہ نمائش ہے: یہاں سب کچھ فرضی ہے اور پولیس تک کچھ نہیں پہنچتا۔ ہنگامی حالت میں 112 پر فون کریں۔',
    chooseLanguage: 'زبان',
    skip: 'سیدھے اصل حصے پر جائیں',
    home: 'تمام خدمات',
    scorecard: 'تھانوں کے کام کا حساب',
    desk: 'تھانے کی میز',
    outbox: 'بھیجے گئے پیغامات',
    docs: 'API کی تفصیل',
    embed: 'اپنی ویب سائٹ پر لگائیں',
    emergency: 'ہنگامی حالت میں 112 پر فون کریں۔',
    deskNeedsScript: 'تھانے کا ڈیسک صرف JavaScript کے ساتھ چلتا ہے۔',
    withoutScript: 'یہاں کچھ نہیں کھل رہا؟ پورٹل پر یہ خدمت JavaScript کے بغیر بھی چلتی ہے۔',
    notFound: 'یہ صفحہ نہیں ملا',
    notFoundText: 'پتا جانچیں، یا تمام خدمات کی فہرست سے شروع کریں۔',
    police: 'بہار پولیس',
    openOnPortal: 'پورٹل پر کھولیں',
    covered:
      'اس ویب سائٹ پر یہ بٹن ڈھکا ہوا ہے یا صاف نظر نہیں آتا، اس لیے اس نے کام نہیں کیا۔ جو اوپر آ رہا ہے اسے ہٹائیں، یا فارم پولیس کے پورٹل پر کھولیں۔',
    stale: 'یہ صفحہ اب درست نہیں ہے، یا کہیں اور سے آیا ہے۔ اس سے کچھ نہیں بھیجا گیا۔',
    later: 'پورٹل ابھی جواب نہیں دے سکتا۔ تھوڑی دیر بعد دوبارہ کوشش کریں؛ آپ نے جو لکھا ہے وہ 15 منٹ تک رہتا ہے۔',
    tooLarge: 'یہ فائلیں ایک ساتھ بہت بڑی ہیں۔ ایک ایک کر کے چھوٹی فائلیں جوڑیں؛ آپ کے جواب باقی ہیں۔',
    startOver: 'اس خدمت کے پہلے صفحے پر جائیں',
  },
};
