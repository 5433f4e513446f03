import type { View } from '@nagrik/elements/catalogue';
import type { Language } from '../handler/language.ts';

interface WebmasterWords {
  readonly title: string;
  readonly intro: string;
  readonly service: string;
  readonly language: string;
  readonly view: string;
  /** The whole, and each of `views` of the catalogue. */
  readonly views: Readonly<Record<'whole' | View, string>>;
  readonly district: string;
  readonly allDistricts: string;
  readonly site: string;
  readonly siteHint: string;
  readonly noSites: string;
  readonly form: string;
  readonly forms: Readonly<Record<'tag' | 'pinned' | 'iframe' | 'link', string>>;
  readonly show: string;
  readonly paste: string;
  readonly policy: string;
  readonly policyHint: string;
  readonly preview: string;
  readonly width: string;
  readonly check: string;
  readonly checkHint: string;
  readonly checkNow: string;
  readonly notRegistered: string;
  readonly notReached: string;
  readonly notHtml: string;
  readonly nothingBlocks: string;
  readonly addLines: string;
  readonly noTag: string;
  /** What only the page itself can know; a link to the desk follows. */
  readonly onPage: string;
}

/** The words of the page on which a webmaster puts a tag together. */
export const webmasterWords: Readonly<Record<Language, WebmasterWords>> = {
  hi: {
    title: 'अपनी वेबसाइट पर सेवा लगाएँ',
    intro: 'सेवा चुनें, नीचे का कोड कॉपी करें और अपने पेज में चिपकाएँ। जो कोई लिखता है, उसे आपका पेज पढ़ नहीं सकता।',
    service: 'सेवा',
    language: 'भाषा',
    view: 'रूप',
    views: { whole: 'पूरी सूची', card: 'एक व्यक्ति का छोटा कार्ड', 'not-found': '“पेज नहीं मिला” (404) वाले पेज के लिए' },
    district: 'पहले किस ज़िले का',
    allDistricts: 'पूरा बिहार',
    site: 'आपकी वेबसाइट',
    siteHint: 'केवल पंजीकृत वेबसाइटें सेवा दिखा सकती हैं। पंजीकरण ज़िले का पुलिस डेस्क करता है।',
    noSites: 'अभी कोई वेबसाइट पंजीकृत नहीं है। पंजीकरण ज़िले का पुलिस डेस्क करता है।',
    form: 'आपका संपादक क्या लेता है',
    forms: {
      tag: 'स्क्रिप्ट और टैग (सबसे अच्छा)',
      pinned: 'तय संस्करण, जाँच-अंक के साथ',
      iframe: 'केवल iframe',
      link: 'केवल लिंक',
    },
    show: 'कोड दिखाएँ',
    paste: 'यह कोड चिपकाएँ',
    policy: 'यदि आपकी वेबसाइट Content-Security-Policy भेजती है',
    policyHint: 'उसमें ये पंक्तियाँ जोड़ें:',
    preview: 'ऐसा दिखेगा',
    width: 'चौड़ाई',
    check: 'आपके पेज को क्या रोकता है?',
    checkHint: 'अपने पेज का पता लिखें। केवल पंजीकृत वेबसाइटों के पेज जाँचे जाते हैं।',
    checkNow: 'जाँचें',
    notRegistered: 'यह पता किसी पंजीकृत वेबसाइट का नहीं है।',
    notReached: 'यह पेज नहीं खुला। पता जाँचें।',
    notHtml: 'इस पते पर कोई वेब पेज (HTML) नहीं है। उस पेज का पता लिखें जिस पर सेवा लगी है।',
    nothingBlocks: 'पेज की नीति सेवा को नहीं रोकती।',
    addLines: 'पेज की Content-Security-Policy सेवा को रोकती है। ये जोड़ें:',
    noTag: 'पेज में अभी कोई सेवा नहीं लगी है।',
    onPage: 'पेज खुद बता सकता है कि ब्राउज़र में क्या रुकता है: डेस्क पर साइन इन करें, “साइटें” खोलें, “पेज जाँचें” चुनें।',
  },
  en: {
    title: 'Put a service on your site',
    intro: 'Choose a service, copy the code below and paste it into your page. Your page cannot read what people type.',
    service: 'Service',
    language: 'Language',
    view: 'Shape',
    views: {
      whole: 'The whole list',
      card: 'One person as a small card',
      'not-found': 'For the page “not found” (404)',
    },
    district: 'District that comes first',
    allDistricts: 'All of Bihar',
    site: 'Your site',
    siteHint: 'Only registered sites can show a service. The police desk of the district registers them.',
    noSites: 'No site is registered yet. The police desk of the district registers them.',
    form: 'What your editor takes',
    forms: {
      tag: 'Script and tag (best)',
      pinned: 'A fixed version, with integrity',
      iframe: 'An iframe alone',
      link: 'A link alone',
    },
    show: 'Show the code',
    paste: 'Paste this code',
    policy: 'If your site sends a Content-Security-Policy',
    policyHint: 'Add these lines to it:',
    preview: 'This is how it looks',
    width: 'Width',
    check: 'What blocks it on your page?',
    checkHint: 'Write the address of your page. Only pages of registered sites are checked.',
    checkNow: 'Check',
    notRegistered: 'This address does not belong to a registered site.',
    notReached: 'The page could not be opened. Check its address.',
    notHtml: 'There is no web page (HTML) at this address. Write the address of the page that has the service.',
    nothingBlocks: 'The policy of the page does not block the service.',
    addLines: "The page's Content-Security-Policy blocks the service. Add:",
    noTag: 'There is no service in the page yet.',
    onPage:
      'The page itself can say what is blocked in the browser: sign in at the desk, open “Sites”, choose “Check a page”.',
  },
  ur: {
    title: 'اپنی ویب سائٹ پر خدمت لگائیں',
    intro:
      'خدمت چنیں، نیچے کا کوڈ کاپی کریں اور اپنے صفحے میں چسپاں کریں۔ جو کوئی لکھتا ہے، اسے آپ کا صفحہ پڑھ نہیں سکتا۔',
    service: 'خدمت',
    language: 'زبان',
    view: 'شکل',
    views: {
      whole: 'پوری فہرست',
      card: 'ایک شخص کا چھوٹا کارڈ',
      'not-found': '”صفحہ نہیں ملا“ (404) والے صفحے کے لیے',
    },
    district: 'پہلے کس ضلع کا',
    allDistricts: 'پورا بہار',
    site: 'آپ کی ویب سائٹ',
    siteHint: 'صرف رجسٹرڈ ویب سائٹیں خدمت دکھا سکتی ہیں۔ رجسٹریشن ضلع کا پولیس ڈیسک کرتا ہے۔',
    noSites: 'ابھی کوئی ویب سائٹ رجسٹرڈ نہیں ہے۔ رجسٹریشن ضلع کا پولیس ڈیسک کرتا ہے۔',
    form: 'آپ کا ایڈیٹر کیا لیتا ہے',
    forms: {
      tag: 'اسکرپٹ اور ٹیگ (سب سے اچھا)',
      pinned: 'طے شدہ ورژن، جانچ کے ساتھ',
      iframe: 'صرف iframe',
      link: 'صرف لنک',
    },
    show: 'کوڈ دکھائیں',
    paste: 'یہ کوڈ چسپاں کریں',
    policy: 'اگر آپ کی ویب سائٹ Content-Security-Policy بھیجتی ہے',
    policyHint: 'اس میں یہ سطریں جوڑیں:',
    preview: 'ایسا دکھے گا',
    width: 'چوڑائی',
    check: 'آپ کے صفحے کو کیا روکتا ہے؟',
    checkHint: 'اپنے صفحے کا پتا لکھیں۔ صرف رجسٹرڈ ویب سائٹوں کے صفحے جانچے جاتے ہیں۔',
    checkNow: 'جانچیں',
    notRegistered: 'یہ پتا کسی رجسٹرڈ ویب سائٹ کا نہیں ہے۔',
    notReached: 'یہ صفحہ نہیں کھلا۔ پتا جانچیں۔',
    notHtml: 'اس پتے پر کوئی ویب صفحہ (HTML) نہیں ہے۔ اُس صفحے کا پتا لکھیں جس پر خدمت لگی ہے۔',
    nothingBlocks: 'صفحے کی پالیسی خدمت کو نہیں روکتی۔',
    addLines: 'صفحے کی Content-Security-Policy خدمت کو روکتی ہے۔ یہ جوڑیں:',
    noTag: 'صفحے میں ابھی کوئی خدمت نہیں لگی ہے۔',
    onPage:
      'صفحہ خود بتا سکتا ہے کہ براؤزر میں کیا رکتا ہے: ڈیسک پر سائن ان کریں، ”سائٹیں“ کھولیں، ”صفحہ جانچیں“ چنیں۔',
  },
};
