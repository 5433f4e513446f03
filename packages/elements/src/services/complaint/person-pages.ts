import { msg } from '../../locale/msg.ts';
import { behalfPages } from '../../questions/behalf-pages.ts';
import { age, gender, genders } from '../../questions/gender.ts';
import { type ComplaintPage, you } from './local-answers.ts';
import { wishPages } from './wish-pages.ts';

/** Who files, for whom, and what they wish. */
export const personPages: readonly ComplaintPage[] = [
  { id: 'sign-in', section: you, step: 'sign-in' },
  ...behalfPages(you),
  {
    id: 'you',
    section: you,
    title: () => msg('Who are you?', { id: 'questions.you' }),
    questions: [
      {
        path: 'complainant.name',
        control: 'text',
        autocomplete: 'name',
        label: () => msg('Your name', { id: 'questions.your-name' }),
        hint: () => msg('As you write it, in any script', { id: 'complaint-later.your-name-hint' }),
        errors: { required: () => msg('Write your name', { id: 'questions.your-name-error' }) },
      },
      {
        path: 'complainant.relativeName',
        control: 'text',
        optional: true,
        label: () => msg('Name of your mother, father, wife or husband', { id: 'questions.relative-name' }),
      },
      {
        path: 'complainant.age',
        control: 'number',
        optional: true,
        label: age,
      },
      {
        path: 'complainant.gender',
        control: 'radios',
        optional: true,
        label: gender,
        options: genders,
      },
      {
        path: 'complainant.email',
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
        path: 'complainant.address.text',
        control: 'textarea',
        autocomplete: 'street-address',
        label: () => msg('House, street, village or ward', { id: 'questions.address-text' }),
        errors: { required: () => msg('Write your address', { id: 'questions.address-error' }) },
      },
      {
        path: 'complainant.address.village',
        control: 'text',
        optional: true,
        autocomplete: 'address-level2',
        label: () => msg('Village, town or ward', { id: 'questions.village' }),
      },
      {
        path: 'complainant.address.districtCode',
        control: 'district',
        optional: true,
        label: () => msg('District', { id: 'questions.your-district' }),
      },
      {
        path: 'complainant.address.pinCode',
        control: 'digits',
        optional: true,
        autocomplete: 'postal-code',
        label: () => msg('PIN code', { id: 'questions.pin' }),
        errors: { pattern: () => msg('A PIN code has 6 digits', { id: 'questions.pin-error' }) },
      },
    ],
  },
  ...wishPages,
  {
    id: 'check',
    section: () => msg('Check and file', { id: 'complaint.section.check' }),
    step: 'check',
    questions: [
      {
        path: 'declaration',
        control: 'checkbox',
        label: () => msg('What I say is true as far as I know.', { id: 'complaint-later.declaration' }),
        hint: () =>
          msg('Knowingly false information is an offence (BNS section 217).', {
            id: 'questions.declaration-hint',
          }),
        errors: {
          required: () =>
            msg('Tick that what you say is true as far as you know', { id: 'complaint-later.declaration-error' }),
        },
      },
    ],
  },
];
