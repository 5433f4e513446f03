import { msg } from '../../locale/msg.ts';
import type { FoundPage, FoundView } from './local-answers.ts';
import { statePage, who } from './opening.ts';

export const isDead = ({ state }: FoundView): boolean => state === 'dead';
export const isLiving = ({ state }: FoundView): boolean => state === 'living';

/** Who was found, and whether somebody is with them now: what the police must know before they set out. */
export const whoPages: readonly FoundPage[] = [
  statePage,
  {
    id: 'with-them',
    section: who,
    when: isLiving,
    questions: [
      {
        path: 'attended',
        control: 'radios',
        label: () => msg('Are you with them now?', { id: 'found-person-later.with-them' }),
        hint: () =>
          msg('Stay with them if that is safe for you, until the police come.', {
            id: 'found-person-later.with-them-hint',
          }),
        options: {
          me: () => msg('Yes', { id: 'found-person-later.with-them.me' }),
          others: () => msg('No, somebody else is', { id: 'found-person-later.with-them.others' }),
          nobody: () => msg('No, nobody is with them', { id: 'found-person-later.with-them.nobody' }),
          in_care: () => msg('They are in a hospital or a shelter', { id: 'found-person-later.with-them.care' }),
          gone: () => msg('They went away', { id: 'found-person-later.with-them.gone' }),
        },
      },
    ],
  },
  {
    id: 'at-place',
    section: who,
    when: isDead,
    questions: [
      {
        path: 'attended',
        control: 'radios',
        label: () => msg('Are you at the place now?', { id: 'found-person-later.at-place' }),
        hint: () =>
          msg('Touch nothing, move nothing, and take no photo. Keep others away until the police come.', {
            id: 'found-person-later.at-place-hint',
          }),
        options: {
          me: () => msg('Yes', { id: 'found-person-later.with-them.me' }),
          others: () => msg('No, somebody else is', { id: 'found-person-later.with-them.others' }),
          nobody: () => msg('No, nobody is there', { id: 'found-person-later.at-place.nobody' }),
          in_care: () =>
            msg('The body was taken to a hospital or a mortuary', { id: 'found-person-later.at-place.care' }),
          gone: () => msg('The body is not there any more', { id: 'found-person-later.at-place.gone' }),
        },
      },
    ],
  },
  {
    id: 'looks',
    section: who,
    questions: [
      {
        path: 'person.looks',
        control: 'radios',
        label: () => msg('How old do they look?', { id: 'found-person-later.looks' }),
        options: {
          baby: () => msg('A baby, under 2 years', { id: 'found-person-later.looks.baby' }),
          child: () => msg('A child, 2 to 11 years', { id: 'found-person-later.looks.child' }),
          teenager: () => msg('12 to 17 years', { id: 'found-person-later.looks.teenager' }),
          adult: () => msg('18 to 59 years', { id: 'found-person-later.looks.adult' }),
          elderly: () => msg('60 years or older', { id: 'found-person-later.looks.elderly' }),
          unsure: () => msg('I cannot tell', { id: 'found-person-later.unsure' }),
        },
      },
    ],
  },
  {
    id: 'gender',
    section: who,
    questions: [
      {
        path: 'person.gender',
        control: 'radios',
        label: () => msg('Who do they seem to be?', { id: 'found-person-later.gender' }),
        options: {
          female: () => msg('Girl or woman', { id: 'found-person-later.female' }),
          male: () => msg('Boy or man', { id: 'found-person-later.male' }),
          other: () => msg('Other', { id: 'found-person-later.other' }),
          unknown: () => msg('I cannot tell', { id: 'found-person-later.unsure' }),
        },
      },
    ],
  },
  {
    id: 'needs',
    section: who,
    when: isLiving,
    questions: [
      {
        path: 'person.needs',
        control: 'checkboxes',
        optional: true,
        label: () => msg('How are they?', { id: 'found-person-later.needs' }),
        options: {
          unconscious: () => msg('Cannot be woken', { id: 'found-person-later.needs.unconscious' }),
          hurt: () => msg('Hurt or ill', { id: 'found-person-later.needs.hurt' }),
          confused: () => msg('Does not know who or where they are', { id: 'found-person-later.needs.confused' }),
          not_speaking: () =>
            msg('Does not speak, or nobody understands them', { id: 'found-person-later.needs.not-speaking' }),
          in_danger: () => msg('In danger, or afraid of somebody', { id: 'found-person-later.needs.in-danger' }),
        },
      },
    ],
  },
];
