import type { PageOf, Words } from '@nagrik/journey';
import type { Complainant } from '@nagrik/sdk';
import { msg } from '../locale/msg.ts';
import { age, gender, genders } from './gender.ts';

export const you: Words = () => msg('About you', { id: 'questions.section-you' });

/** Who reports something, and where they live. */
export const reporterPages: readonly PageOf<{ reporter: Complainant }, unknown>[] = [
  {
    id: 'you',
    section: you,
    title: () => msg('Who are you?', { id: 'questions.you' }),
    questions: [
      {
        path: 'reporter.name',
        control: 'text',
        autocomplete: 'name',
        label: () => msg('Your name', { id: 'questions.your-name' }),
        hint: () => msg('As it stands on your identity document', { id: 'questions.your-name-hint' }),
        errors: { required: () => msg('Write your name', { id: 'questions.your-name-error' }) },
      },
      {
        path: 'reporter.relativeName',
        control: 'text',
        optional: true,
        label: () => msg('Name of your mother, father, wife or husband', { id: 'questions.relative-name' }),
      },
      {
        path: 'reporter.age',
        control: 'number',
        optional: true,
        label: age,
      },
      {
        path: 'reporter.gender',
        control: 'radios',
        optional: true,
        label: gender,
        options: genders,
      },
      {
        path: 'reporter.email',
        control: 'email',
        autocomplete: 'email',
        optional: true,
        label: () => msg('E-mail', { id: 'questions.email' }),
      },
    ],
  },
  {
    id: 'address',
    section: you,
    title: () => msg('Where do you live?', { id: 'questions.address' }),
    questions: [
      {
        path: 'reporter.address.text',
        control: 'textarea',
        autocomplete: 'street-address',
        label: () => msg('House, street, village or ward', { id: 'questions.address-text' }),
        errors: { required: () => msg('Write your address', { id: 'questions.address-error' }) },
      },
      {
        path: 'reporter.address.village',
        control: 'text',
        optional: true,
        autocomplete: 'address-level2',
        label: () => msg('Village, town or ward', { id: 'questions.village' }),
      },
      {
        path: 'reporter.address.districtCode',
        control: 'district',
        optional: true,
        label: () => msg('District', { id: 'questions.your-district' }),
      },
      {
        path: 'reporter.address.pinCode',
        control: 'digits',
        optional: true,
        autocomplete: 'postal-code',
        label: () => msg('PIN code', { id: 'questions.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) },
      },
    ],
  },
];
