import type { Finding, FindingCode, TagState } from './finding.ts';

/** Languages of the portal. */
export type Language = 'hi' | 'en' | 'ur';

interface DiagnosisWords {
  /** `{tag}` is the tag, without angle brackets. */
  readonly findings: Readonly<Record<FindingCode, string>>;
  readonly states: Readonly<Record<Exclude<TagState, 'waiting'>, string>>;
  readonly title: string;
  /** The page's origin follows. */
  readonly page: string;
  readonly checking: string;
  readonly well: string;
  readonly noTags: string;
  readonly ofPage: string;
  readonly again: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  /** In the console, for whoever came with a pass that is none any more. */
  readonly passEnded: string;
}

/** In front of a line of a policy, whichever it is. */
const add = {
  hi: 'पेज की Content-Security-Policy में यह जोड़ें (निर्देश वहाँ पहले से हो तो उसी में):',
  en: 'Add this to the page’s Content-Security-Policy (to the directive, where it is there already):',
  ur: 'صفحے کی Content-Security-Policy میں یہ جوڑیں (ہدایت وہاں پہلے سے ہو تو اسی میں):',
} as const;

/** The only place with words of the diagnosis. */
export const diagnosisWords: Readonly<Record<Language, DiagnosisWords>> = {
  hi: {
    findings: {
      'no-script': 'पेज में पोर्टल की स्क्रिप्ट नहीं है, या type="module" के बिना है। पेज में यह लिखें:',
      'unknown-service': '<{tag}> नाम की कोई सेवा नहीं है। नाम की वर्तनी जाँचें।',
      clash: 'किसी और स्क्रिप्ट ने <{tag}> नाम पहले ही ले लिया है। वह स्क्रिप्ट हटाएँ, या पोर्टल की स्क्रिप्ट उससे पहले रखें।',
      'csp-script': `पेज की नीति पोर्टल की स्क्रिप्ट रोकती है। ${add.hi}`,
      'csp-frame': `पेज की नीति सेवा का फ़्रेम रोकती है। ${add.hi}`,
      'csp-style': `पेज की नीति पोर्टल की स्टाइल शीट रोकती है, इसलिए सेवा आते समय पेज हिलता है। ${add.hi}`,
      'csp-connect': `पेज की नीति सेवा को पोर्टल से जानकारी लेने नहीं देती। ${add.hi}`,
      'csp-image': `पेज की नीति सेवा की तस्वीरें रोकती है। ${add.hi}`,
      'csp-trusted-types': `पेज की नीति (Trusted Types) सेवा को पेज पर बनने नहीं देती। ${add.hi}`,
      'csp-import-map': `पेज की नीति import map रोकती है, इसलिए फ़ाइलों की जाँच नहीं होती। ${add.hi}`,
      'import-map-late':
        'import map पहली module स्क्रिप्ट के बाद है; पुराने ब्राउज़र उसे नहीं मानते। उसे पेज में सबसे पहली स्क्रिप्ट बनाएँ।',
      'site-missing': 'टैग में site="…" नहीं है। पुलिस डेस्क ने आपकी वेबसाइट का जो नाम दिया है, वह लिखें:',
      'site-unknown':
        'इस नाम की कोई वेबसाइट पंजीकृत नहीं है। site="…" में सही नाम लिखें, या ज़िले के पुलिस डेस्क से पंजीकरण कराएँ। अभी लिखा है:',
      'origin-unregistered': 'यह पता इस वेबसाइट के लिए पंजीकृत नहीं है। ज़िले के पुलिस डेस्क से ठीक यही पता जुड़वाएँ:',
      'origin-opaque': 'पेज का अपना पता नहीं है (डिस्क की फ़ाइल या sandbox), इसलिए फ़्रेम नहीं खुलता। पेज को उसकी वेबसाइट पर खोलें।',
      'inline-untrusted':
        'surface="inline" वाली गोपनीय सेवा केवल उस वेबसाइट पर चलती है जिस पर पोर्टल भरोसा करता है। यहाँ फ़्रेम ही रहेगा; इसे हटाएँ: surface="inline"',
      'old-browser': 'यह ब्राउज़र इतना पुराना है कि सेवा पेज पर नहीं बन सकती। नए ब्राउज़र में देखें।',
      'old-library':
        'किसी पुरानी लाइब्रेरी (जैसे MooTools 1.4) ने ब्राउज़र का Event बदल दिया है, इसलिए सेवा फ़्रेम में आती है। लाइब्रेरी को नया करें।',
      blocked:
        'पोर्टल चल रहा है, पर उसका कुछ हिस्सा रास्ते में रुक रहा है: विज्ञापन-रोधक, ऐंटीवायरस या प्रॉक्सी। उसे इस पेज पर बंद करके देखें।',
      offline: 'यह उपकरण इंटरनेट से जुड़ा नहीं है।',
      unreachable: 'पोर्टल से कोई जवाब नहीं आता: वह बंद है, या नेटवर्क उसे रोकता है।',
    },
    states: {
      inline: 'पेज पर ही दिख रही है',
      frame: 'फ़्रेम में दिख रही है',
      link: 'लिंक के रूप में है',
      missing: 'नहीं दिख रही; टैग के अंदर जो लिखा है वही दिखता है',
    },
    title: 'पुलिस की सेवाएँ: इस पेज की जाँच',
    page: 'पेज',
    checking: 'जाँच हो रही है…',
    well: 'कुछ नहीं रुकता: सब सेवाएँ दिख रही हैं।',
    noTags: 'पेज में किसी सेवा का टैग नहीं है।',
    ofPage: 'पूरा पेज',
    again: 'फिर से जाँचें',
    close: 'बंद करें',
    copy: 'कॉपी करें',
    copied: 'कॉपी हो गया',
    passEnded: 'जाँच का लिंक अब मान्य नहीं है। पोर्टल पर नया लिंक बनाएँ।',
  },
  en: {
    findings: {
      'no-script': 'The page does not have the portal’s script, or has it without type="module". Write into the page:',
      'unknown-service': 'There is no service <{tag}>. Check how it is spelt.',
      clash: 'Another script has taken the name <{tag}>. Remove that script, or put the portal’s script before it.',
      'csp-script': `The page’s policy blocks the portal’s script. ${add.en}`,
      'csp-frame': `The page’s policy blocks the frame of the service. ${add.en}`,
      'csp-style': `The page’s policy blocks the portal’s style sheet, so that the page jumps when the service comes. ${add.en}`,
      'csp-connect': `The page’s policy does not let the service ask the portal for data. ${add.en}`,
      'csp-image': `The page’s policy blocks the pictures of the service. ${add.en}`,
      'csp-trusted-types': `The page’s policy (Trusted Types) does not let the service stand on the page. ${add.en}`,
      'csp-import-map': `The page’s policy blocks the import map, so that files are not checked. ${add.en}`,
      'import-map-late':
        'The import map stands behind the first module script, where older browsers do not take it. Make it the first script of the page.',
      'site-missing': 'The tag has no site="…". Write the name that the police desk gave your site:',
      'site-unknown':
        'No site of this name is registered. Write the right one in site="…", or ask the police desk of the district to register it. Now it says:',
      'origin-unregistered':
        'This address is not registered for the site. Ask the police desk of the district to add exactly this one:',
      'origin-opaque':
        'The page has no address of its own (a file on a disk, or a sandbox), so that no frame opens. Open it on its site.',
      'inline-untrusted':
        'A confidential service with surface="inline" works only on a site that the portal trusts with it. Here it stays a frame; remove: surface="inline"',
      'old-browser': 'This browser is too old for a service on the page itself. Look with a newer one.',
      'old-library':
        'An old library (such as MooTools 1.4) has replaced the browser’s Event, so that the service comes in a frame. Update the library.',
      blocked:
        'The portal is there, and a part of it is stopped on the way: by an ad blocker, an antivirus program or a proxy. Switch it off for this page and look again.',
      offline: 'This device is not connected to the internet.',
      unreachable: 'Nothing comes from the portal: it is down, or the network blocks it.',
    },
    states: {
      inline: 'shown on the page itself',
      frame: 'shown in a frame',
      link: 'a link',
      missing: 'not shown; what stands inside the tag is',
    },
    title: 'Police services: check of this page',
    page: 'Page',
    checking: 'Checking…',
    well: 'Nothing is blocked: all services are shown.',
    noTags: 'There is no tag of a service in the page.',
    ofPage: 'The whole page',
    again: 'Check again',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    passEnded: 'The link for the check is not valid any more. Make a new one on the portal.',
  },
  ur: {
    findings: {
      'no-script': 'صفحے میں پورٹل کا اسکرپٹ نہیں ہے، یا type="module" کے بغیر ہے۔ صفحے میں یہ لکھیں:',
      'unknown-service': '<{tag}> نام کی کوئی خدمت نہیں ہے۔ نام کے ہجے جانچیں۔',
      clash: 'کسی اور اسکرپٹ نے <{tag}> نام پہلے ہی لے لیا ہے۔ وہ اسکرپٹ ہٹائیں، یا پورٹل کا اسکرپٹ اس سے پہلے رکھیں۔',
      'csp-script': `صفحے کی پالیسی پورٹل کا اسکرپٹ روکتی ہے۔ ${add.ur}`,
      'csp-frame': `صفحے کی پالیسی خدمت کا فریم روکتی ہے۔ ${add.ur}`,
      'csp-style': `صفحے کی پالیسی پورٹل کی اسٹائل شیٹ روکتی ہے، اس لیے خدمت آتے وقت صفحہ ہلتا ہے۔ ${add.ur}`,
      'csp-connect': `صفحے کی پالیسی خدمت کو پورٹل سے معلومات لینے نہیں دیتی۔ ${add.ur}`,
      'csp-image': `صفحے کی پالیسی خدمت کی تصویریں روکتی ہے۔ ${add.ur}`,
      'csp-trusted-types': `صفحے کی پالیسی (Trusted Types) خدمت کو صفحے پر بننے نہیں دیتی۔ ${add.ur}`,
      'csp-import-map': `صفحے کی پالیسی import map روکتی ہے، اس لیے فائلوں کی جانچ نہیں ہوتی۔ ${add.ur}`,
      'import-map-late':
        'import map پہلے module اسکرپٹ کے بعد ہے؛ پرانے براؤزر اسے نہیں مانتے۔ اسے صفحے کا سب سے پہلا اسکرپٹ بنائیں۔',
      'site-missing': 'ٹیگ میں site="…" نہیں ہے۔ پولیس ڈیسک نے آپ کی ویب سائٹ کا جو نام دیا ہے، وہ لکھیں:',
      'site-unknown':
        'اس نام کی کوئی ویب سائٹ رجسٹرڈ نہیں ہے۔ site="…" میں صحیح نام لکھیں، یا ضلع کے پولیس ڈیسک سے رجسٹر کرائیں۔ ابھی لکھا ہے:',
      'origin-unregistered': 'یہ پتا اس ویب سائٹ کے لیے رجسٹرڈ نہیں ہے۔ ضلع کے پولیس ڈیسک سے ٹھیک یہی پتا جڑوائیں:',
      'origin-opaque':
        'صفحے کا اپنا پتا نہیں ہے (ڈسک کی فائل یا sandbox)، اس لیے فریم نہیں کھلتا۔ صفحے کو اس کی ویب سائٹ پر کھولیں۔',
      'inline-untrusted':
        'surface="inline" والی رازدارانہ خدمت صرف اس ویب سائٹ پر چلتی ہے جس پر پورٹل بھروسا کرتا ہے۔ یہاں فریم ہی رہے گا؛ اسے ہٹائیں: surface="inline"',
      'old-browser': 'یہ براؤزر اتنا پرانا ہے کہ خدمت صفحے پر نہیں بن سکتی۔ نئے براؤزر میں دیکھیں۔',
      'old-library':
        'کسی پرانی لائبریری (جیسے MooTools 1.4) نے براؤزر کا Event بدل دیا ہے، اس لیے خدمت فریم میں آتی ہے۔ لائبریری کو نیا کریں۔',
      blocked:
        'پورٹل چل رہا ہے، مگر اس کا کچھ حصہ راستے میں رک رہا ہے: اشتہار روکنے والا پروگرام، اینٹی وائرس یا پراکسی۔ اسے اس صفحے پر بند کر کے دیکھیں۔',
      offline: 'یہ آلہ انٹرنیٹ سے جڑا نہیں ہے۔',
      unreachable: 'پورٹل سے کوئی جواب نہیں آتا: وہ بند ہے، یا نیٹ ورک اسے روکتا ہے۔',
    },
    states: {
      inline: 'صفحے پر ہی دکھ رہی ہے',
      frame: 'فریم میں دکھ رہی ہے',
      link: 'لنک کی شکل میں ہے',
      missing: 'نہیں دکھ رہی؛ ٹیگ کے اندر جو لکھا ہے وہی دکھتا ہے',
    },
    title: 'پولیس کی خدمات: اس صفحے کی جانچ',
    page: 'صفحہ',
    checking: 'جانچ ہو رہی ہے…',
    well: 'کچھ نہیں رکتا: سب خدمات دکھ رہی ہیں۔',
    noTags: 'صفحے میں کسی خدمت کا ٹیگ نہیں ہے۔',
    ofPage: 'پورا صفحہ',
    again: 'پھر سے جانچیں',
    close: 'بند کریں',
    copy: 'کاپی کریں',
    copied: 'کاپی ہو گیا',
    passEnded: 'جانچ کا لنک اب درست نہیں ہے۔ پورٹل پر نیا لنک بنائیں۔',
  },
};

/** A finding in one or two plain sentences; what is to be written (`add`) follows them. */
export function explainFinding({ code, element }: Finding, language: Language): string {
  return diagnosisWords[language].findings[code].replaceAll('{tag}', element?.localName ?? '');
}

/** The language in which somebody reads of an element, as the loader takes it. @see EmbeddedService */
export function languageOf(element: Element): Language {
  return (['en', 'ur'] as const).find((language) => element.matches(`:lang(${language})`)) ?? 'hi';
}
