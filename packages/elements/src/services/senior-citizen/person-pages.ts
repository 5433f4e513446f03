import type { PageNote } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';
import { consentErrors, consentHint, consentLabel, consents, isTold } from '../../questions/behalf-pages.ts';
import { gender, genders } from '../../questions/gender.ts';
import type { SeniorPage, SeniorView } from './local-answers.ts';

const person = () => msg('Name and address', { id: 'senior-citizen-later.section.person' });

/** Whether the senior citizens type themselves. */
export const forWhomPage: SeniorPage = {
  id: 'for-whom',
  section: person,
  questions: [
    {
      path: 'local.forWhom',
      control: 'radios',
      label: () => msg('For whom do you fill this in?', { id: 'senior-citizen-later.for-whom' }),
      options: {
        me: () => msg('For myself', { id: 'senior-citizen-later.for-whom.me' }),
        other: () => msg('For somebody else', { id: 'senior-citizen-later.for-whom.other' }),
      },
    },
  ],
};

/** Who it is, where they live, who fills it in, and what they say to it. */
export const personPages: readonly SeniorPage[] = [
  forWhomPage,
  {
    id: 'filled-in-by',
    section: person,
    when: ({ local }) => local?.forWhom === 'other',
    title: () => msg('Who are you?', { id: 'questions.you' }),
    questions: [
      {
        path: 'filledInBy.name',
        control: 'text',
        autocomplete: 'name',
        label: () => msg('Your name', { id: 'questions.your-name' }),
        errors: { required: () => msg('Write your name', { id: 'questions.your-name-error' }) },
      },
      {
        path: 'filledInBy.relation',
        control: 'radios',
        label: () => msg('Who are you to the senior citizen?', { id: 'senior-citizen-later.relation' }),
        options: {
          spouse: () => msg('Wife or husband', { id: 'senior-citizen-later.relation.spouse' }),
          child: () => msg('Son or daughter', { id: 'senior-citizen-later.relation.child' }),
          relative: () => msg('Another relative', { id: 'senior-citizen-later.relation.relative' }),
          neighbour: () => msg('Neighbour or friend', { id: 'senior-citizen-later.relation.neighbour' }),
          service_centre: () => msg('I work at a service centre', { id: 'senior-citizen-later.relation.centre' }),
          other: () => msg('Somebody else', { id: 'senior-citizen-later.relation.other' }),
        },
      },
      {
        path: 'filledInBy.consent',
        control: 'radios',
        label: consentLabel,
        hint: consentHint,
        errors: consentErrors,
        options: { agreed: consents.agreed, unable: consents.unable, unsafe: consents.unsafe },
      },
    ],
  },
  {
    id: 'person',
    section: person,
    title: () => msg('Who is the senior citizen?', { id: 'senior-citizen-later.person' }),
    questions: [
      {
        path: 'person.name',
        control: 'text',
        label: () => msg('Name of the senior citizen', { id: 'senior-citizen-later.name' }),
        errors: { required: () => msg('Write the name', { id: 'senior-citizen-later.name-error' }) },
      },
      {
        path: 'person.mobile',
        control: 'mobile',
        optional: true,
        label: () => msg('Mobile number of the senior citizen', { id: 'senior-citizen-later.mobile' }),
        hint: () =>
          msg('Only if it is another than the one you sign in with', { id: 'senior-citizen-later.mobile-hint' }),
      },
      { path: 'person.gender', control: 'radios', optional: true, label: gender, options: genders },
    ],
  },
  {
    id: 'address',
    section: person,
    title: () => msg('Where does the senior citizen live?', { id: 'senior-citizen-later.address' }),
    intro: () => msg('Only the station reads this.', { id: 'senior-citizen-later.address-intro' }),
    questions: [
      {
        path: 'person.address.text',
        control: 'textarea',
        label: () => msg('House, street, village or ward', { id: 'questions.address-text' }),
        errors: { required: () => msg('Write the address', { id: 'senior-citizen-later.address-error' }) },
      },
      {
        path: 'person.address.village',
        control: 'text',
        optional: true,
        label: () => msg('Village, town or ward', { id: 'questions.village' }),
      },
      {
        path: 'person.address.districtCode',
        control: 'district',
        optional: true,
        label: () => msg('District', { id: 'questions.your-district' }),
      },
      {
        path: 'person.address.pinCode',
        control: 'digits',
        optional: true,
        label: () => msg('PIN code', { id: 'questions.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) },
      },
    ],
  },
];

/** Whoever gives the number of the senior citizen knows before what that does. */
export const toldNote = (pageId: string, { filledInBy }: SeniorView): PageNote | undefined =>
  pageId === 'person' && isTold(filledInBy?.consent)
    ? {
        text: () =>
          msg(
            'If you give their own number, they get an SMS: that somebody filed for them, and the number of it. Leave it empty if somebody else reads it who must not know.',
            { id: 'senior-citizen-later.note-told' },
          ),
        helpLines: [],
      }
    : undefined;
