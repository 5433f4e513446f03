import type { PageOf, Words } from '@nagrik/journey';
import type { ComplaintFiling } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';

type OnBehalfOf = NonNullable<ComplaintFiling['onBehalfOf']>;
type Consent = OnBehalfOf['consent'];

/** What is asked on the way to another person, and not sent. */
export interface BehalfLocal {
  readonly forWhom: 'self' | 'other';
}

/** What a request has that can be filed for somebody else. */
interface ForSomebody {
  onBehalfOf?: OnBehalfOf;
}

/** The question whether it is for somebody else. */
interface WhomWords {
  readonly label: Words;
  readonly options: Readonly<Record<BehalfLocal['forWhom'], Words>>;
}

const forWhom: WhomWords = {
  label: () => msg('For whom are you filing?', { id: 'behalf.for-whom' }),
  options: {
    self: () => msg('For myself', { id: 'behalf.for-whom.self' }),
    other: () => msg('For somebody else', { id: 'behalf.for-whom.other' }),
  },
};

export const consentLabel: Words = () => msg('Do they know of it?', { id: 'behalf.consent' });
export const consentHint: Words = () =>
  msg('Whatever you choose, you can file. The police read your answer.', { id: 'behalf.consent-hint' });
export const consentErrors = {
  required: () => msg('Choose whether they know of it', { id: 'behalf.consent-error' }),
} satisfies Readonly<Record<string, Words>>;

/** Words of what somebody says to it that another person files for them. */
export const consents = {
  agreed: () => msg('They know of it and agree', { id: 'behalf.consent.agreed' }),
  child: () => msg('They are under 18, and I speak for them', { id: 'behalf.consent.child' }),
  unable: () => msg('They cannot say so now: ill, injured, out of reach', { id: 'behalf.consent.unable' }),
  unsafe: () => msg('Asking them would put them in danger', { id: 'behalf.consent.unsafe' }),
} satisfies Record<Consent, Words>;

/** Only these are told by SMS, so only their number is asked for (`OnBehalfOf` of the contract). */
const told: readonly Consent[] = ['agreed', 'unable'];
export const isTold = (consent: string | undefined): boolean => told.some((each) => each === consent);

/**
 * For whom one files, and what they say to it.
 *
 * @param whom words of the first question, where the usual ones would be taken for another one
 */
export const behalfPages = (section: Words, whom: WhomWords = forWhom): readonly PageOf<ForSomebody, BehalfLocal>[] => [
  {
    id: 'for-whom',
    section,
    questions: [{ path: 'local.forWhom', control: 'radios', ...whom }],
  },
  {
    id: 'behalf',
    section,
    when: (view) => view.local?.forWhom === 'other',
    title: () => msg('Whom are you helping?', { id: 'behalf.title' }),
    questions: [
      {
        path: 'onBehalfOf.name',
        control: 'text',
        label: () => msg('Their name', { id: 'behalf.name' }),
      },
      {
        path: 'onBehalfOf.relation',
        control: 'select',
        label: () => msg('They are my…', { id: 'behalf.relation' }),
        options: {
          parent: () => msg('Mother or father', { id: 'behalf.relation.parent' }),
          child: () => msg('Child', { id: 'behalf.relation.child' }),
          spouse: () => msg('Wife or husband', { id: 'behalf.relation.spouse' }),
          sibling: () => msg('Sister or brother', { id: 'behalf.relation.sibling' }),
          relative: () => msg('Another relative', { id: 'behalf.relation.relative' }),
          neighbour: () => msg('Neighbour or friend', { id: 'behalf.relation.neighbour' }),
          employer: () => msg('Employee or employer', { id: 'behalf.relation.employer' }),
          service_centre: () => msg('Somebody I help at work (CSC)', { id: 'behalf.relation.centre' }),
          other: () => msg('Somebody else', { id: 'behalf.relation.other' }),
        },
      },
      {
        path: 'onBehalfOf.consent',
        control: 'radios',
        label: consentLabel,
        hint: consentHint,
        errors: consentErrors,
        options: consents,
      },
    ],
  },
  {
    id: 'behalf-mobile',
    section,
    when: (view) => isTold(view.onBehalfOf?.consent),
    questions: [
      {
        path: 'onBehalfOf.mobile',
        control: 'mobile',
        optional: true,
        label: () => msg('Their own mobile number', { id: 'behalf.mobile' }),
        hint: () =>
          msg(
            'They get an SMS: that somebody filed for them, the number of it, and whom to tell if that is wrong. Not a word of what happened. Leave it empty if they have no phone, or if somebody else reads it who must not know.',
            { id: 'behalf.mobile-hint' },
          ),
        errors: {
          'not-accepted': () =>
            msg('This is the number with which you signed in. Enter their own number, or leave it empty.', {
              id: 'behalf.mobile-own',
            }),
        },
      },
    ],
  },
];
