import type { components } from '../generated/types.ts';
import type { DocumentContent, DocumentLanguage, DocumentRow } from './document-page.ts';

type OnBehalfOf = components['schemas']['OnBehalfOf'];

interface BehalfWords {
  readonly onBehalfOf: string;
  readonly consent: string;
  readonly forFiler: string;
  readonly forOther: (name: string) => string;
  readonly forWhomItIsAbout: string;
  readonly consents: Readonly<Record<OnBehalfOf['consent'], string>>;
}

const BEHALF_WORDS: Readonly<Record<DocumentLanguage, BehalfWords>> = {
  hi: {
    onBehalfOf: 'किसकी ओर से',
    consent: 'उनकी सहमति',
    forFiler: 'दर्ज करने वाले की प्रति',
    forOther: (name) => `${name} की प्रति`,
    forWhomItIsAbout: 'जिनके लिए दर्ज किया गया, उनकी प्रति',
    consents: {
      agreed: 'उन्हें इसका पता है और वे सहमत हैं',
      child: '18 साल से कम उम्र; उनकी ओर से कोई बड़ा बोल रहा है',
      unable: 'वे अभी स्वयं नहीं बता सकते',
      unsafe: 'उनसे पूछना उनके लिए ख़तरनाक होता',
    },
  },
  en: {
    onBehalfOf: 'On behalf of',
    consent: 'What they say to it',
    forFiler: 'Copy for whoever filed it',
    forOther: (name) => `Copy for ${name}`,
    forWhomItIsAbout: 'Copy for whoever it was filed for',
    consents: {
      agreed: 'They know of it and agree',
      child: 'Under 18; somebody older speaks for them',
      unable: 'They cannot say so themselves now',
      unsafe: 'Asking them would have put them in danger',
    },
  },
  ur: {
    onBehalfOf: 'کس کی طرف سے',
    consent: 'ان کی رضامندی',
    forFiler: 'درج کرنے والے کی نقل',
    forOther: (name) => `${name} کی نقل`,
    forWhomItIsAbout: 'جن کے لیے درج کیا گیا، ان کی نقل',
    consents: {
      agreed: 'انہیں اس کا علم ہے اور وہ راضی ہیں',
      child: '18 سال سے کم عمر؛ ان کی طرف سے کوئی بڑا بول رہا ہے',
      unable: 'وہ ابھی خود نہیں بتا سکتے',
      unsafe: 'ان سے پوچھنا ان کے لیے خطرناک ہوتا',
    },
  },
};

/** For whom it was filed, where that is not the filer. */
export const behalfRow = (other: OnBehalfOf | undefined, language: DocumentLanguage): DocumentRow | undefined =>
  other && { label: BEHALF_WORDS[language].onBehalfOf, value: other.name };

/** What they say to it; not on a paper that is shown to others. */
export const consentRow = (other: OnBehalfOf | undefined, language: DocumentLanguage): DocumentRow | undefined =>
  other && { label: BEHALF_WORDS[language].consent, value: BEHALF_WORDS[language].consents[other.consent] };

/**
 * A receipt for both: whoever filed keeps one and hands the other on. A paper would find somebody whom asking had put in danger. One that names
 * nobody, because it may be found in the home, names nobody above its copies either.
 */
export const copiesForBoth = (
  other: OnBehalfOf | undefined,
  { blocks, language }: Pick<DocumentContent, 'blocks' | 'language'>,
): { readonly copies?: readonly string[] } => {
  if (!other || other.consent === 'unsafe') return {};
  const { forFiler, forOther, forWhomItIsAbout } = BEHALF_WORDS[language];
  const isNamed = blocks.some(({ rows = [] }) => rows.some(({ value }) => value.includes(other.name)));
  return { copies: [forFiler, isNamed ? forOther(other.name) : forWhomItIsAbout] };
};
