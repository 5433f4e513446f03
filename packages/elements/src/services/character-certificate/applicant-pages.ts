import { msg, str } from '../../locale/msg.ts';
import { age, gender, genders } from '../../questions/gender.ts';
import {
  documentKind,
  documentKinds,
  lastFour,
  lastFourErrors,
  lastFourHint,
} from '../../questions/identity-document.ts';
import { you } from '../../questions/reporter-pages.ts';
import type { CertificatePage } from './local-answers.ts';
import { what } from './opening.ts';

const lived = () => msg('Where you have lived', { id: 'character-certificate-later.section.lived' });

const notAYear = () =>
  msg('Write the year with four digits, such as 2019', { id: 'character-certificate-later.year-error' });
const yearErrors = {
  minimum: notAYear,
  maximum: notAYear,
  type: notAYear,
  'in-future': () => msg('This year is still to come', { id: 'character-certificate-later.year-future' }),
};

/** What it is for; who asks; where they live and have lived. */
export const applicantPages: readonly CertificatePage[] = [
  {
    id: 'presented-to',
    section: what,
    questions: [
      {
        path: 'presentedTo',
        control: 'text',
        optional: true,
        label: () => msg('To whom will you give it?', { id: 'character-certificate-later.presented-to' }),
        hint: () =>
          msg('An employer, a school, an office. It stands on the certificate.', {
            id: 'character-certificate-later.presented-to-hint',
          }),
      },
    ],
  },
  {
    id: 'you',
    section: you,
    title: () => msg('Who are you?', { id: 'questions.you' }),
    intro: () =>
      msg('Everybody asks for themselves. Nobody can ask about somebody else.', {
        id: 'character-certificate-later.you-intro',
      }),
    questions: [
      {
        path: 'applicant.name',
        control: 'text',
        autocomplete: 'name',
        label: () => msg('Your name', { id: 'questions.your-name' }),
        hint: () => msg('As it stands on your identity document', { id: 'questions.your-name-hint' }),
        errors: { required: () => msg('Write your name', { id: 'questions.your-name-error' }) },
      },
      {
        path: 'applicant.relativeName',
        control: 'text',
        label: () => msg('Name of your mother, father, wife or husband', { id: 'questions.relative-name' }),
        hint: () =>
          msg('Many people have the same name: this keeps them apart.', {
            id: 'character-certificate-later.relative-hint',
          }),
      },
      { path: 'applicant.age', control: 'number', amongWords: true, label: age },
      { path: 'applicant.gender', control: 'radios', optional: true, label: gender, options: genders },
    ],
  },
  {
    id: 'document',
    section: you,
    title: () => msg('One identity document of yours', { id: 'character-certificate-later.document' }),
    questions: [
      { path: 'document.kind', control: 'select', label: documentKind, options: documentKinds },
      {
        path: 'document.lastFour',
        control: 'code',
        lastDigits: 4,
        label: lastFour,
        hint: lastFourHint,
        errors: lastFourErrors,
      },
    ],
  },
  {
    id: 'photo',
    section: you,
    questions: [
      {
        path: 'uploadIds',
        control: 'files',
        optional: true,
        label: () => msg('Do you have a photo of yourself?', { id: 'character-certificate-later.photo' }),
        hint: () =>
          msg('For the police alone. You can add one later, too.', { id: 'character-certificate-later.photo-hint' }),
      },
    ],
  },
  {
    id: 'address',
    section: lived,
    title: () => msg('Where do you live?', { id: 'questions.address' }),
    questions: [
      {
        path: 'applicant.address.text',
        control: 'textarea',
        autocomplete: 'street-address',
        label: () => msg('House, street, village or ward', { id: 'questions.address-text' }),
        errors: { required: () => msg('Write your address', { id: 'questions.address-error' }) },
      },
      {
        path: 'applicant.address.village',
        control: 'text',
        optional: true,
        autocomplete: 'address-level2',
        label: () => msg('Village, town or ward', { id: 'questions.village' }),
      },
      {
        path: 'applicant.address.districtCode',
        control: 'district',
        optional: true,
        label: () => msg('District', { id: 'questions.your-district' }),
      },
      {
        path: 'applicant.address.pinCode',
        control: 'digits',
        optional: true,
        autocomplete: 'postal-code',
        label: () => msg('PIN code', { id: 'questions.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) },
      },
    ],
  },
  {
    id: 'elsewhere',
    section: lived,
    questions: [
      {
        path: 'local.elsewhere',
        control: 'radios',
        label: () =>
          msg('Have you lived elsewhere in the last years?', { id: 'character-certificate-later.elsewhere' }),
        options: {
          yes: () => msg('Yes', { id: 'character-certificate-later.elsewhere.yes' }),
          no: () => msg('No', { id: 'character-certificate-later.elsewhere.no' }),
        },
      },
    ],
  },
  {
    id: 'earlier',
    section: lived,
    when: (view) => view.local?.elsewhere === 'yes',
    questions: [
      {
        path: 'earlierAddresses',
        control: 'group',
        label: () => msg('Where else have you lived?', { id: 'character-certificate-later.earlier' }),
        hint: () =>
          msg('At most five addresses, the last one first. Years as you remember them.', {
            id: 'character-certificate-later.earlier-hint',
          }),
        itemLabel: (number) => msg(str`Address ${number}`, { id: 'character-certificate-later.earlier-item' }),
        items: [
          {
            path: 'text',
            control: 'text',
            label: () =>
              msg('Street, village or ward, district, state', { id: 'character-certificate-later.earlier-text' }),
          },
          {
            path: 'fromYear',
            control: 'number',
            optional: true,
            label: () => msg('From the year', { id: 'character-certificate-later.from-year' }),
            errors: yearErrors,
          },
          {
            path: 'toYear',
            control: 'number',
            optional: true,
            label: () => msg('Until the year', { id: 'character-certificate-later.to-year' }),
            errors: yearErrors,
          },
        ],
        errors: {
          'too-many': () => msg('Name five addresses at most', { id: 'character-certificate-later.earlier-error' }),
        },
      },
    ],
  },
];
