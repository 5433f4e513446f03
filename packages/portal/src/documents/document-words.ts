import type { DocumentLanguage } from './document-page.ts';

/** Words that stand on every document. */
export interface DocumentWords {
  readonly organisation: string;
  readonly demonstration: string;
  readonly verify: string;
  readonly qr: string;
  readonly footer: (issued: string) => string;
}

export const DOCUMENT_WORDS: Readonly<Record<DocumentLanguage, DocumentWords>> = {
  hi: {
    organisation: 'बिहार पुलिस · नागरिक सेवा पोर्टल',
    demonstration: 'यह प्रदर्शन के लिए बना है। यह पुलिस का असली दस्तावेज़ नहीं है।',
    verify: 'यह दस्तावेज़ असली है या नहीं, कोई भी जाँच सकता है: ऊपर का QR स्कैन करें, या यह पता खोलें और कोड मिलाएँ।',
    qr: 'QR कोड, जो इस दस्तावेज़ की जाँच के पन्ने पर ले जाता है',
    footer: (issued) => `पोर्टल से जारी: ${issued}`,
  },
  en: {
    organisation: 'Bihar Police · Citizen Service Portal',
    demonstration: 'Made for a demonstration. This is not a document of the police.',
    verify:
      'Anybody can check whether this document is genuine: scan the QR above, or open this address and compare the code.',
    qr: 'QR code that leads to the page where this document can be checked',
    footer: (issued) => `Issued by the portal: ${issued}`,
  },
  ur: {
    organisation: 'بہار پولیس · شہری خدمات پورٹل',
    demonstration: 'یہ نمائش کے لیے بنایا گیا ہے۔ یہ پولیس کی اصلی دستاویز نہیں ہے۔',
    verify:
      'یہ دستاویز اصلی ہے یا نہیں، کوئی بھی جانچ سکتا ہے: اوپر کا QR اسکین کریں، یا یہ پتہ کھولیں اور کوڈ ملائیں۔',
    qr: 'QR کوڈ، جو اس دستاویز کی جانچ کے صفحے پر لے جاتا ہے',
    footer: (issued) => `پورٹل سے جاری: \u2066${issued}\u2069`,
  },
};

/** The name of a place or person in a language, or in the nearest that there is. */
export function localName(
  name: { readonly en: string; readonly hi?: string; readonly ur?: string },
  language: DocumentLanguage,
): string {
  if (language === 'en') return name.en;
  return (language === 'ur' ? name.ur : undefined) ?? name.hi ?? name.en;
}
