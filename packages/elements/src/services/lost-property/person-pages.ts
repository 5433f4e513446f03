import { msg } from '../../locale/msg.ts';
import type { LostPage } from './local-answers.ts';

const you = () => msg('About you', { id: 'lost-property-later.section.you' });

/** Who reports it. */
export const personPages: readonly LostPage[] = [
  { id: 'sign-in', section: you, step: 'sign-in' },
  {
    id: 'you',
    section: you,
    title: () => msg('Who are you?', { id: 'lost-property-later.you' }),
    questions: [
      {
        path: 'reporter.name',
        control: 'text',
        autocomplete: 'name',
        label: () => msg('Your name', { id: 'lost-property-later.your-name' }),
        hint: () => msg('As it stands on your identity document', { id: 'lost-property-later.your-name-hint' }),
        errors: { required: () => msg('Write your name', { id: 'lost-property-later.your-name-error' }) },
      },
      {
        path: 'reporter.relativeName',
        control: 'text',
        optional: true,
        label: () => msg('Name of your mother, father, wife or husband', { id: 'lost-property-later.relative-name' }),
        hint: () =>
          msg('For a new passport or certificate the report must carry it.', {
            id: 'lost-property-later.relative-name-hint',
          }),
      },
      {
        path: 'reporter.age',
        control: 'number',
        optional: true,
        label: () => msg('Age in years', { id: 'lost-property-later.age' }),
      },
      {
        path: 'reporter.gender',
        control: 'radios',
        optional: true,
        label: () => msg('Gender', { id: 'lost-property-later.gender' }),
        options: {
          female: () => msg('Woman', { id: 'lost-property-later.gender.female' }),
          male: () => msg('Man', { id: 'lost-property-later.gender.male' }),
          other: () => msg('Other', { id: 'lost-property-later.gender.other' }),
        },
      },
      {
        path: 'reporter.email',
        control: 'email',
        autocomplete: 'email',
        optional: true,
        label: () => msg('E-mail', { id: 'lost-property-later.email' }),
      },
    ],
  },
  {
    id: 'address',
    section: you,
    title: () => msg('Where do you live?', { id: 'lost-property-later.address' }),
    questions: [
      {
        path: 'reporter.address.text',
        control: 'textarea',
        autocomplete: 'street-address',
        label: () => msg('House, street, village or ward', { id: 'lost-property-later.address-text' }),
        errors: { required: () => msg('Write your address', { id: 'lost-property-later.address-error' }) },
      },
      {
        path: 'reporter.address.village',
        control: 'text',
        optional: true,
        autocomplete: 'address-level2',
        label: () => msg('Village, town or ward', { id: 'lost-property-later.village' }),
      },
      {
        path: 'reporter.address.districtCode',
        control: 'district',
        optional: true,
        label: () => msg('District', { id: 'lost-property-later.your-district' }),
      },
      {
        path: 'reporter.address.pinCode',
        control: 'digits',
        optional: true,
        autocomplete: 'postal-code',
        label: () => msg('PIN code', { id: 'lost-property-later.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'lost-property-later.pin-error' }) },
      },
    ],
  },
  {
    id: 'check',
    section: () => msg('Check and file', { id: 'lost-property-later.section.check' }),
    step: 'check',
    questions: [
      {
        path: 'declaration',
        control: 'checkbox',
        label: () =>
          msg('It was lost and not stolen, and what I say is true as far as I know.', {
            id: 'lost-property-later.declaration',
          }),
        hint: () =>
          msg('Knowingly false information is an offence (BNS section 217).', {
            id: 'lost-property-later.declaration-hint',
          }),
        errors: {
          required: () =>
            msg('Tick that it was lost and that what you say is true', {
              id: 'lost-property-later.declaration-error',
            }),
        },
      },
    ],
  },
];
