import { seniorYears } from '@nagrik/journey';
import { formatNumber } from '../../locale/format.ts';
import { msg, str } from '../../locale/msg.ts';
import { ageKind, ageKinds, agePages } from '../../questions/age-pages.ts';
import { needing, type SeniorPage } from './local-answers.ts';

const who = () => msg('About the senior citizen', { id: 'senior-citizen-later.section.who' });

const name = () => msg('Name', { id: 'senior-citizen-later.item-name' });
const mobile = () => msg('Mobile number', { id: 'senior-citizen-later.item-mobile' });
const person = (number: number) => msg(str`Person ${number}`, { id: 'senior-citizen-later.item' });

const agedPages: readonly SeniorPage[] = [
  {
    id: 'age-kind',
    section: who,
    questions: [{ path: 'person.age.kind', control: 'radios', label: ageKind, options: ageKinds }],
  },
  ...agePages(who, {
    'too-young': () =>
      msg(
        str`Registration is from ${formatNumber(seniorYears)} years on. For help nobody need be so old: go back to the first question.`,
        { id: 'senior-citizen-later.too-young' },
      ),
  }),
];

const livingPages: readonly SeniorPage[] = [
  {
    id: 'living',
    section: who,
    questions: [
      {
        path: 'registration.living',
        control: 'radios',
        label: () => msg('With whom does the senior citizen live?', { id: 'senior-citizen-later.living' }),
        options: {
          alone: () => msg('Alone', { id: 'senior-citizen-later.living.alone' }),
          with_spouse: () => msg('With wife or husband', { id: 'senior-citizen-later.living.spouse' }),
          with_family: () => msg('With the family', { id: 'senior-citizen-later.living.family' }),
        },
      },
    ],
  },
  {
    id: 'spouse',
    section: who,
    when: ({ registration }) => registration?.living === 'with_spouse',
    questions: [
      {
        path: 'registration.spouseName',
        control: 'text',
        optional: true,
        label: () => msg('Name of the wife or husband', { id: 'senior-citizen-later.spouse' }),
      },
    ],
  },
  {
    id: 'contacts',
    section: who,
    questions: [
      {
        path: 'registration.contacts',
        control: 'group',
        label: () => msg('Whom should the police call if something happens?', { id: 'senior-citizen-later.contacts' }),
        hint: () => msg('One to three people, also from far away', { id: 'senior-citizen-later.contacts-hint' }),
        itemLabel: person,
        items: [
          { path: 'name', control: 'text', label: name },
          { path: 'mobile', control: 'mobile', label: mobile },
        ],
        errors: { 'too-many': () => msg('Name three people at most', { id: 'senior-citizen-later.contacts-error' }) },
      },
    ],
  },
  {
    id: 'needs',
    section: who,
    title: () => msg('What should the officer know?', { id: 'senior-citizen-later.needs' }),
    intro: () => msg('Only what you want to say. Or just continue.', { id: 'senior-citizen-later.needs-intro' }),
    questions: [
      {
        path: 'registration.needs',
        control: 'checkboxes',
        optional: true,
        label: () => msg('What is hard?', { id: 'senior-citizen-later.hard' }),
        options: {
          walking: () => msg('Walking', { id: 'senior-citizen-later.hard.walking' }),
          seeing: () => msg('Seeing', { id: 'senior-citizen-later.hard.seeing' }),
          hearing: () => msg('Hearing', { id: 'senior-citizen-later.hard.hearing' }),
          remembering: () => msg('Remembering', { id: 'senior-citizen-later.hard.remembering' }),
          medicine: () => msg('Getting medicine', { id: 'senior-citizen-later.hard.medicine' }),
          money: () => msg('Bank and pension', { id: 'senior-citizen-later.hard.money' }),
        },
      },
      {
        path: 'registration.health',
        control: 'textarea',
        optional: true,
        label: () => msg('Illness, medicine', { id: 'senior-citizen-later.health' }),
      },
      {
        path: 'registration.doctor',
        control: 'text',
        optional: true,
        label: () => msg('Doctor, and their number', { id: 'senior-citizen-later.doctor' }),
      },
      {
        path: 'registration.hospital',
        control: 'text',
        optional: true,
        label: () => msg('Hospital', { id: 'senior-citizen-later.hospital' }),
      },
    ],
  },
  {
    id: 'helpers',
    section: who,
    questions: [
      {
        path: 'registration.helpers',
        control: 'group',
        optional: true,
        label: () => msg('Who comes to work in the home?', { id: 'senior-citizen-later.helpers' }),
        hint: () => msg('Domestic help, driver, nurse. At most five.', { id: 'senior-citizen-later.helpers-hint' }),
        itemLabel: person,
        items: [
          { path: 'name', control: 'text', label: name },
          { path: 'mobile', control: 'mobile', label: mobile },
        ],
        errors: { 'too-many': () => msg('Name five people at most', { id: 'senior-citizen-later.helpers-error' }) },
      },
    ],
  },
  {
    id: 'visits',
    section: who,
    questions: [
      {
        path: 'registration.visits',
        control: 'radios',
        label: () =>
          msg('May the beat officer come to see the senior citizen from time to time?', {
            id: 'senior-citizen-later.visits',
          }),
        hint: () =>
          msg(
            'Ask them, if you fill this in for them. A no changes nothing else, and a yes can be taken back at any time.',
            {
              id: 'senior-citizen-later.visits-hint',
            },
          ),
        options: {
          agreed: () => msg('Yes', { id: 'senior-citizen-later.visits.yes' }),
          refused: () => msg('No', { id: 'senior-citizen-later.visits.no' }),
        },
      },
    ],
  },
];

/** Pages of somebody who is to be registered; nobody else is asked any of it. */
export const registrationPages: readonly SeniorPage[] = [...agedPages, ...livingPages].map((page) => ({
  ...page,
  when: (view) => needing('registration')(view) && (page.when?.(view) ?? true),
}));
