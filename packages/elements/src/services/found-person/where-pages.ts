import { msg } from '../../locale/msg.ts';
import { height } from '../../questions/height.ts';
import type { FoundPage } from './local-answers.ts';
import { isLiving } from './who-pages.ts';

const where = () => msg('Where and when', { id: 'found-person-later.section.where' });
const know = () => msg('How to know them', { id: 'found-person-later.section.know' });

/** Where and when they were found, and what helps to find the family. Only what can be seen: nothing is to be touched for it. */
export const wherePages: readonly FoundPage[] = [
  {
    id: 'place',
    section: where,
    title: () => msg('Where did you find them?', { id: 'found-person-later.place' }),
    questions: [
      {
        path: 'found.place.text',
        control: 'text',
        label: () => msg('The place, in your words', { id: 'found-person-later.place-text' }),
        hint: () =>
          msg('So that an officer finds it: village or street, platform, river bank.', {
            id: 'found-person-later.place-hint',
          }),
        errors: { required: () => msg('Write where you found them', { id: 'found-person-later.place-error' }) },
      },
      {
        path: 'found.place.landmark',
        control: 'text',
        optional: true,
        label: () => msg('Something well known nearby', { id: 'questions.landmark' }),
      },
    ],
  },
  {
    id: 'when',
    section: where,
    title: () => msg('When did you find them?', { id: 'found-person-later.when' }),
    questions: [
      {
        path: 'found.date',
        control: 'date',
        label: () => msg('On which day?', { id: 'found-person-later.day' }),
        errors: { 'in-future': () => msg('This lies in the future', { id: 'found-person-later.in-future' }) },
      },
      {
        path: 'found.time',
        control: 'text',
        optional: true,
        label: () => msg('At what time, about', { id: 'found-person-later.time' }),
        hint: () => msg('For example: about eight in the morning', { id: 'found-person-later.time-hint' }),
      },
    ],
  },
  {
    id: 'describe',
    section: know,
    title: () => msg('What can you see?', { id: 'found-person-later.describe' }),
    intro: () =>
      msg('Only what you saw anyway: search nothing and touch nothing for it.', {
        id: 'found-person-later.describe-intro',
      }),
    questions: [
      {
        path: 'person.clothing',
        control: 'text',
        optional: true,
        label: () => msg('Clothes', { id: 'found-person-later.clothing' }),
      },
      {
        path: 'person.marks',
        control: 'text',
        optional: true,
        label: () => msg('Mole, scar, tattoo, hair', { id: 'found-person-later.marks' }),
      },
      {
        path: 'person.belongings',
        control: 'text',
        optional: true,
        label: () => msg('Things beside them', { id: 'found-person-later.belongings' }),
      },
    ],
  },
  { id: 'height', section: know, questions: [height] },
  {
    id: 'said',
    section: know,
    when: isLiving,
    questions: [
      {
        path: 'person.said',
        control: 'textarea',
        optional: true,
        limit: 500,
        label: () => msg('What have they said?', { id: 'found-person-later.said' }),
        hint: () =>
          msg('A name, a place, and in which language. Do not press them, a child least of all.', {
            id: 'found-person-later.said-hint',
          }),
      },
    ],
  },
  {
    id: 'account',
    section: know,
    questions: [
      {
        path: 'account',
        control: 'textarea',
        optional: true,
        limit: 2000,
        label: () => msg('What else should the police know?', { id: 'found-person-later.account' }),
      },
    ],
  },
];
