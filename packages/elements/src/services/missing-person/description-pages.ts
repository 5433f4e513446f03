import { msg } from '../../locale/msg.ts';
import { height } from '../../questions/height.ts';
import type { MissingLocal, MissingPage } from './local-answers.ts';

const know = () => msg('How to know them', { id: 'missing-person-later.section.know' });

const ticked =
  (what: MissingLocal['more'][number]): NonNullable<MissingPage['when']> =>
  (view) =>
    view.local?.more?.includes(what) ?? false;

/** What helps to find somebody. Nothing of it is needed: one tap passes all of it, and it can be added later. */
export const descriptionPages: readonly MissingPage[] = [
  {
    id: 'more',
    section: know,
    questions: [
      {
        path: 'local.more',
        control: 'checkboxes',
        optional: true,
        label: () => msg('What more can you tell now?', { id: 'missing-person-later.more' }),
        hint: () => msg('Or just continue: you can add everything later.', { id: 'missing-person-later.more-hint' }),
        options: {
          looks: () => msg('How they look', { id: 'missing-person-later.more.looks' }),
          clothing: () => msg('What they wore', { id: 'missing-person-later.more.clothing' }),
          health: () => msg('Health and language', { id: 'missing-person-later.more.health' }),
          company: () => msg('Their phone, and with whom they may be', { id: 'missing-person-later.more.company' }),
          account: () => msg('What happened', { id: 'missing-person-later.more.account' }),
        },
      },
    ],
  },
  {
    id: 'looks',
    section: know,
    when: ticked('looks'),
    title: () => msg('How do they look?', { id: 'missing-person-later.looks' }),
    questions: [
      height,
      {
        path: 'person.build',
        control: 'select',
        optional: true,
        label: () => msg('Build', { id: 'missing-person-later.build' }),
        options: {
          thin: () => msg('Thin', { id: 'missing-person-later.thin' }),
          medium: () => msg('Medium', { id: 'missing-person-later.medium' }),
          heavy: () => msg('Heavy', { id: 'missing-person-later.heavy' }),
        },
      },
      {
        path: 'person.complexion',
        control: 'select',
        optional: true,
        label: () => msg('Complexion', { id: 'missing-person-later.complexion' }),
        options: {
          fair: () => msg('Fair', { id: 'missing-person-later.fair' }),
          wheatish: () => msg('Wheatish', { id: 'missing-person-later.wheatish' }),
          dark: () => msg('Dark', { id: 'missing-person-later.dark' }),
        },
      },
      {
        path: 'person.hair',
        control: 'text',
        optional: true,
        label: () => msg('Hair, beard', { id: 'missing-person-later.hair' }),
      },
      {
        path: 'person.marks',
        control: 'text',
        optional: true,
        label: () => msg('Mole, scar, tattoo, glasses', { id: 'missing-person-later.marks' }),
      },
    ],
  },
  {
    id: 'clothing',
    section: know,
    when: ticked('clothing'),
    questions: [
      {
        path: 'person.clothing',
        control: 'textarea',
        optional: true,
        label: () => msg('What did they wear and carry?', { id: 'missing-person-later.clothing' }),
      },
    ],
  },
  {
    id: 'health',
    section: know,
    when: ticked('health'),
    title: () => msg('Health and language', { id: 'missing-person-later.more.health' }),
    questions: [
      {
        path: 'person.condition',
        control: 'text',
        optional: true,
        label: () => msg('Illness, memory, medicine', { id: 'missing-person-later.condition' }),
      },
      {
        path: 'person.languages',
        control: 'text',
        optional: true,
        label: () => msg('What they speak', { id: 'missing-person-later.languages' }),
      },
    ],
  },
  {
    id: 'company',
    section: know,
    when: ticked('company'),
    title: () => msg('How can they be found?', { id: 'missing-person-later.company' }),
    questions: [
      {
        path: 'person.phone',
        control: 'mobile',
        optional: true,
        label: () => msg('Number of the phone they have', { id: 'missing-person-later.phone' }),
      },
      {
        path: 'companion',
        control: 'text',
        optional: true,
        label: () => msg('With whom may they be? Who may know?', { id: 'missing-person-later.companion' }),
      },
    ],
  },
  {
    id: 'account',
    section: know,
    when: ticked('account'),
    questions: [
      {
        path: 'account',
        control: 'textarea',
        // Held to the contract by a test: the counter must be there before the validator is.
        limit: 2000,
        optional: true,
        label: () => msg('What happened, in your words?', { id: 'missing-person-later.account' }),
      },
    ],
  },
  {
    id: 'photo',
    section: know,
    questions: [
      {
        path: 'uploadIds',
        control: 'files',
        optional: true,
        label: () => msg('Do you have a photo?', { id: 'missing-person-later.photo' }),
        hint: () =>
          msg('For the police; it is not made public by this. You can add one later, too.', {
            id: 'missing-person-later.photo-hint',
          }),
      },
    ],
  },
];
