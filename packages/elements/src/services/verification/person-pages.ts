import type { OptionWords, Words } from '@nagrik/journey';
import type { VerificationRequest } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import { gender, genders } from '../../questions/gender.ts';
import {
  documentKind,
  documentKinds,
  lastFour,
  lastFourErrors,
  lastFourHint,
} from '../../questions/identity-document.ts';
import type { VerificationPage } from './local-answers.ts';
import { kindPage, who } from './opening.ts';

type Subject = VerificationRequest['subject'];

/** Each language by its own name: whoever reads it need not know another. */
const languages = {
  hi: () => msg('Hindi', { id: 'verification-later.language.hi' }),
  en: () => msg('English', { id: 'verification-later.language.en' }),
  ur: () => msg('Urdu', { id: 'verification-later.language.ur' }),
} satisfies Record<Subject['language'], OptionWords>;

const child: Words = () =>
  msg('Only adults are verified. A child must not work: call 1098.', { id: 'verification-later.age-child' });
const tooOld: Words = () => msg('Nobody is older than 120 years', { id: 'verification-later.age-old' });

/** Whom it is about, and how they are asked. */
export const personPages: readonly VerificationPage[] = [
  kindPage,
  {
    id: 'person',
    section: who,
    title: () => msg('Who is the person?', { id: 'verification-later.person' }),
    questions: [
      {
        path: 'subject.name',
        control: 'text',
        label: () => msg('Their name', { id: 'verification-later.name' }),
        hint: () => msg('As it stands on their identity document', { id: 'verification-later.name-hint' }),
      },
      {
        path: 'subject.relativeName',
        control: 'text',
        label: () => msg('Name of their mother, father, wife or husband', { id: 'verification-later.relative' }),
      },
      {
        path: 'subject.age',
        control: 'number',
        amongWords: true,
        optional: ({ subject }) => subject?.dateOfBirth !== undefined,
        label: () => msg('Age in years, about', { id: 'verification-later.age' }),
        errors: {
          required: () => msg('Enter the age or the date of birth', { id: 'verification-later.age-error' }),
          minimum: child,
          maximum: tooOld,
        },
      },
      {
        path: 'subject.dateOfBirth',
        control: 'date',
        optional: true,
        label: () => msg('Date of birth, if you know it', { id: 'verification-later.born' }),
        errors: {
          'too-young': child,
          'not-accepted': tooOld,
          'in-future': () => msg('This lies in the future', { id: 'verification-later.born-future' }),
        },
      },
      { path: 'subject.gender', control: 'radios', optional: true, label: gender, options: genders },
    ],
  },
  {
    id: 'phone',
    section: who,
    title: () => msg('How are they asked?', { id: 'verification-later.phone' }),
    intro: () =>
      msg('They get an SMS with a link, read who asks and why, and say yes or no. Nothing begins before that.', {
        id: 'verification-later.phone-intro',
      }),
    questions: [
      {
        path: 'subject.mobile',
        control: 'mobile',
        label: () => msg('Their own mobile number', { id: 'verification-later.mobile' }),
        errors: {
          'not-accepted': () =>
            msg('This is your own number. Enter the number of the person: they must say yes or no themselves.', {
              id: 'verification-later.mobile-own',
            }),
        },
      },
      {
        path: 'subject.language',
        control: 'radios',
        label: () => msg('In which language should we write to them?', { id: 'verification-later.language' }),
        options: languages,
      },
    ],
  },
  {
    id: 'permanent',
    section: who,
    title: () => msg('Their permanent address', { id: 'verification-later.permanent' }),
    questions: [
      {
        path: 'subject.permanentAddress.text',
        control: 'textarea',
        label: () =>
          msg('Permanent address: house, street, village or ward', { id: 'verification-later.permanent-text' }),
      },
      {
        path: 'subject.permanentAddress.village',
        control: 'text',
        optional: true,
        label: () => msg('Village, town or ward', { id: 'questions.village' }),
      },
      {
        path: 'subject.permanentAddress.districtCode',
        control: 'district',
        optional: true,
        label: () => msg('District', { id: 'questions.your-district' }),
      },
      {
        path: 'subject.permanentAddress.pinCode',
        control: 'digits',
        optional: true,
        label: () => msg('PIN code', { id: 'questions.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) },
      },
    ],
  },
  {
    id: 'lives',
    section: who,
    questions: [
      {
        path: 'subject.livesAt',
        control: 'radios',
        label: () => msg('Where do they live now?', { id: 'verification-later.lives' }),
        options: {
          permanent: () => msg('At the permanent address', { id: 'verification-later.lives.permanent' }),
          premises: () => msg('Already where they are to live or work', { id: 'verification-later.lives.premises' }),
          elsewhere: () => msg('Somewhere else', { id: 'verification-later.lives.elsewhere' }),
        } satisfies Record<Subject['livesAt'], OptionWords>,
      },
    ],
  },
  {
    id: 'present',
    section: who,
    when: ({ subject }) => subject?.livesAt === 'elsewhere',
    title: () => msg('Their present address', { id: 'verification-later.present' }),
    questions: [
      {
        path: 'subject.presentAddress.text',
        control: 'textarea',
        label: () => msg('Present address: house, street, village or ward', { id: 'verification-later.present-text' }),
      },
      {
        path: 'subject.presentAddress.village',
        control: 'text',
        optional: true,
        label: () => msg('Village, town or ward', { id: 'questions.village' }),
      },
      {
        path: 'subject.presentAddress.districtCode',
        control: 'district',
        optional: true,
        label: () => msg('District', { id: 'questions.your-district' }),
      },
      {
        path: 'subject.presentAddress.pinCode',
        control: 'digits',
        optional: true,
        label: () => msg('PIN code', { id: 'questions.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) },
      },
    ],
  },
  {
    id: 'document',
    section: who,
    title: () => msg('One identity document of theirs', { id: 'verification-later.document' }),
    questions: [
      {
        path: 'subject.document.kind',
        control: 'select',
        label: documentKind,
        options: documentKinds,
      },
      {
        path: 'subject.document.lastFour',
        control: 'code',
        lastDigits: 4,
        label: lastFour,
        hint: lastFourHint,
        errors: lastFourErrors,
      },
    ],
  },
  {
    id: 'licence',
    section: who,
    when: ({ kind }) => kind === 'driver',
    questions: [
      {
        path: 'subject.licenceNumber',
        control: 'code',
        label: () => msg('What is the number of the driving licence?', { id: 'verification-later.licence' }),
        hint: () => msg('For example BR01 20110012345', { id: 'verification-later.licence-hint' }),
        errors: {
          required: () =>
            msg('A driver needs a driving licence. Write its number.', { id: 'verification-later.licence-required' }),
          pattern: () =>
            msg('A licence number begins with two letters and two digits, such as BR01', {
              id: 'verification-later.licence-error',
            }),
        },
      },
    ],
  },
];
