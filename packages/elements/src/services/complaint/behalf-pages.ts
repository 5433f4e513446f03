import type { ComplaintFiling } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import { type ComplaintPage, you } from './local-answers.ts';

type Consent = NonNullable<ComplaintFiling['onBehalfOf']>['consent'];

/** Only these are told by SMS, so only their number is asked for (`OnBehalfOf` of the contract). */
const told: readonly Consent[] = ['agreed', 'unable'];

/** For whom one files, and what they say to it. */
export const behalfPages: readonly ComplaintPage[] = [
  {
    id: 'for-whom',
    section: you,
    questions: [
      {
        path: 'local.forWhom',
        control: 'radios',
        label: () => msg('For whom are you filing?', { id: 'complaint-later.for-whom' }),
        options: {
          self: () => msg('For myself', { id: 'complaint-later.for-whom.self' }),
          other: () => msg('For somebody else', { id: 'complaint-later.for-whom.other' }),
        },
      },
    ],
  },
  {
    id: 'behalf',
    section: you,
    when: (view) => view.local?.forWhom === 'other',
    title: () => msg('Whom are you helping?', { id: 'complaint-later.behalf' }),
    questions: [
      {
        path: 'onBehalfOf.name',
        control: 'text',
        label: () => msg('Their name', { id: 'complaint-later.behalf-name' }),
      },
      {
        path: 'onBehalfOf.relation',
        control: 'select',
        label: () => msg('They are my…', { id: 'complaint-later.behalf-relation' }),
        options: {
          parent: () => msg('Mother or father', { id: 'complaint-later.relation.parent' }),
          child: () => msg('Child', { id: 'complaint-later.relation.child' }),
          spouse: () => msg('Wife or husband', { id: 'complaint-later.relation.spouse' }),
          sibling: () => msg('Sister or brother', { id: 'complaint-later.relation.sibling' }),
          relative: () => msg('Another relative', { id: 'complaint-later.relation.relative' }),
          neighbour: () => msg('Neighbour or friend', { id: 'complaint-later.relation.neighbour' }),
          employer: () => msg('Employee or employer', { id: 'complaint-later.relation.employer' }),
          service_centre: () => msg('Somebody I help at work (CSC)', { id: 'complaint-later.relation.centre' }),
          other: () => msg('Somebody else', { id: 'complaint-later.relation.other' }),
        },
      },
      {
        path: 'onBehalfOf.consent',
        control: 'radios',
        label: () => msg('Do they know of it?', { id: 'complaint-later.consent' }),
        hint: () =>
          msg('Whatever you choose, you can file. The police read your answer.', {
            id: 'complaint-later.consent-hint',
          }),
        errors: {
          required: () => msg('Choose whether they know of it', { id: 'complaint-later.consent-error' }),
        },
        options: {
          agreed: () => msg('They know of it and agree', { id: 'complaint-later.consent.agreed' }),
          child: () => msg('They are under 18, and I speak for them', { id: 'complaint-later.consent.child' }),
          unable: () =>
            msg('They cannot say so now: ill, injured, out of reach', { id: 'complaint-later.consent.unable' }),
          unsafe: () => msg('Asking them would put them in danger', { id: 'complaint-later.consent.unsafe' }),
        },
      },
    ],
  },
  {
    id: 'behalf-mobile',
    section: you,
    when: (view) => told.some((consent) => consent === view.onBehalfOf?.consent),
    questions: [
      {
        path: 'onBehalfOf.mobile',
        control: 'mobile',
        optional: true,
        label: () => msg('Their own mobile number', { id: 'complaint-later.behalf-mobile' }),
        hint: () =>
          msg(
            'They get an SMS: that somebody filed for them, the number of it, and whom to tell if that is wrong. Not a word of what happened. Leave it empty if they have no phone, or if somebody else reads it who must not know.',
            { id: 'complaint-later.behalf-mobile-hint' },
          ),
        errors: {
          'not-accepted': () =>
            msg('This is the number with which you signed in. Enter their own number, or leave it empty.', {
              id: 'complaint-later.behalf-mobile-own',
            }),
        },
      },
    ],
  },
];
