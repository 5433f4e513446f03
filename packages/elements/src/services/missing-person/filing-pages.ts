import { msg } from '../../locale/msg.ts';
import { behalfPages } from '../../questions/behalf-pages.ts';
import { messagePage } from '../../questions/message-page.ts';
import { reporterPages, you } from '../../questions/reporter-pages.ts';
import { stationPages } from '../../questions/station-pages.ts';
import type { MissingPage } from './local-answers.ts';

const helps: NonNullable<MissingPage['when']> = (view) => view.local?.forWhom === 'other';

/** Where it goes, and from whom. */
export const filingPages: readonly MissingPage[] = [
  ...stationPages(
    () => msg('Where it goes', { id: 'missing-person-later.section.where' }),
    () => msg('In which district were they last seen?', { id: 'missing-person-later.district' }),
  ),
  { id: 'sign-in', section: you, step: 'sign-in' },
  ...behalfPages(you, {
    // “For whom” would be taken for the missing person.
    label: () => msg('Are you helping somebody else to report it?', { id: 'missing-person-later.for-whom' }),
    options: {
      self: () => msg('No, I am looking for the person myself', { id: 'missing-person-later.for-whom.self' }),
      other: () => msg('Yes, I am helping whoever is looking for them', { id: 'missing-person-later.for-whom.other' }),
    },
  }),
  {
    id: 'relation',
    section: you,
    when: (view) => !helps(view),
    questions: [
      {
        path: 'relation',
        control: 'radios',
        label: () => msg('Who is the missing person to you?', { id: 'missing-person-later.relation' }),
        options: {
          child: () => msg('My son or daughter', { id: 'missing-person-later.relation.child' }),
          spouse: () => msg('My husband or wife', { id: 'missing-person-later.relation.spouse' }),
          parent: () => msg('My mother or father', { id: 'missing-person-later.relation.parent' }),
          sibling: () => msg('My brother or sister', { id: 'missing-person-later.relation.sibling' }),
          relative: () => msg('Another relative', { id: 'missing-person-later.relation.relative' }),
          neighbour: () => msg('Neighbour or friend', { id: 'missing-person-later.relation.neighbour' }),
          in_care: () => msg('Somebody in my care', { id: 'missing-person-later.relation.care' }),
          other: () => msg('Somebody else', { id: 'missing-person-later.relation.other' }),
        },
      },
    ],
  },
  {
    id: 'their-relation',
    section: you,
    when: helps,
    questions: [
      {
        path: 'relation',
        control: 'radios',
        label: () =>
          msg('Who is the missing person to the one whom you help?', { id: 'missing-person-later.their-relation' }),
        options: {
          child: () => msg('Their son or daughter', { id: 'missing-person-later.their-relation.child' }),
          spouse: () => msg('Their husband or wife', { id: 'missing-person-later.their-relation.spouse' }),
          parent: () => msg('Their mother or father', { id: 'missing-person-later.their-relation.parent' }),
          sibling: () => msg('Their brother or sister', { id: 'missing-person-later.their-relation.sibling' }),
          relative: () => msg('Another relative', { id: 'missing-person-later.relation.relative' }),
          neighbour: () => msg('Neighbour or friend', { id: 'missing-person-later.relation.neighbour' }),
          in_care: () => msg('Somebody in their care', { id: 'missing-person-later.their-relation.care' }),
          other: () => msg('Somebody else', { id: 'missing-person-later.relation.other' }),
        },
      },
    ],
  },
  ...reporterPages,
  messagePage(you),
  {
    id: 'check',
    section: () => msg('Check and file', { id: 'missing-person-later.section.check' }),
    step: 'check',
    questions: [
      {
        path: 'declaration',
        control: 'checkbox',
        label: () => msg('What I say is true as far as I know.', { id: 'missing-person-later.declaration' }),
        hint: () =>
          msg('Knowingly false information is an offence (BNS section 217).', { id: 'questions.declaration-hint' }),
        errors: {
          required: () => msg('Tick that what you say is true', { id: 'missing-person-later.declaration-error' }),
        },
      },
    ],
  },
];
