/** What the page itself says. */
export const words = {
  hi: {
    language: 'हिन्दी',
    title: 'नमूना ज़िला पुलिस',
    emergency: 'आपात स्थिति में 112 पर फ़ोन करें।',
    open: 'शिकायत दर्ज करें',
    close: 'शिकायत बंद करें',
    link: 'पुलिस के पोर्टल पर शिकायत करें',
    filed: 'आपकी शिकायत दर्ज हुई। संख्या:',
  },
  en: {
    language: 'English',
    title: 'Namuna district police',
    emergency: 'In an emergency, call 112.',
    open: 'File a complaint',
    close: 'Close the complaint',
    link: 'File a complaint on the portal of the police',
    filed: 'Your complaint is filed. Number:',
  },
  ur: {
    language: 'اردو',
    title: 'نمونہ ضلع پولیس',
    emergency: 'ہنگامی حالت میں 112 پر فون کریں۔',
    open: 'شکایت درج کریں',
    close: 'شکایت بند کریں',
    link: 'پولیس کے پورٹل پر شکایت کریں',
    filed: 'آپ کی شکایت درج ہوئی۔ نمبر:',
  },
} as const;

export type Language = keyof typeof words;
export const languages = Object.keys(words) as Language[];
