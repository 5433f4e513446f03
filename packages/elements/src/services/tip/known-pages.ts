import { msg } from '../../locale/msg.ts';
import type { TipPage } from './local-answers.ts';

const known = () => msg('What you know', { id: 'tip.section.known' });

/** What somebody knows. After the first page everything may be left out. */
export const knownPages: readonly TipPage[] = [
  {
    id: 'text',
    section: known,
    questions: [
      {
        path: 'envelope.content.text',
        control: 'textarea',
        // Held to the contract by a test: the counter must be there before the validator is.
        limit: 4000,
        label: () => msg('What do you know?', { id: 'tip.text' }),
        hint: () =>
          msg('Who does what, where, and when? Write in any language. Leave yourself out.', { id: 'tip.text-hint' }),
        errors: {
          required: () => msg('Write what you know', { id: 'tip.text-error' }),
          'too-long': () => msg('This is too long. Please shorten it to 4,000 letters.', { id: 'tip.text-long' }),
        },
      },
    ],
  },
  {
    id: 'about',
    section: known,
    questions: [
      {
        path: 'envelope.content.about',
        control: 'radios',
        optional: true,
        label: () => msg('What is it about?', { id: 'tip-later.about' }),
        hint: () => msg('Choose what fits best, or just continue.', { id: 'tip-later.about-hint' }),
        options: {
          liquor: () => msg('Illegal liquor', { id: 'tip-later.about.liquor' }),
          drugs: () => msg('Drugs', { id: 'tip-later.about.drugs' }),
          weapons: () => msg('Weapons, explosives', { id: 'tip-later.about.weapons' }),
          wanted_person: () => msg('Somebody whom the police look for', { id: 'tip-later.about.wanted' }),
          theft: () => msg('Theft, robbery, stolen things', { id: 'tip-later.about.theft' }),
          violence: () => msg('Violence, threats', { id: 'tip-later.about.violence' }),
          trafficking: () => msg('People bought, sold or held', { id: 'tip-later.about.trafficking' }),
          gambling: () => msg('Gambling, betting', { id: 'tip-later.about.gambling' }),
          fraud: () => msg('Cheating, online fraud', { id: 'tip-later.about.fraud' }),
          other: () => msg('Something else', { id: 'tip-later.about.other' }),
        },
      },
    ],
  },
  {
    id: 'wanted',
    section: known,
    when: ({ envelope }) => envelope?.content?.about === 'wanted_person',
    questions: [
      {
        path: 'envelope.content.wantedId',
        control: 'text',
        optional: true,
        label: () => msg('Which person on the wanted list?', { id: 'tip-later.wanted' }),
        hint: () =>
          msg('If you came from their card, their number stands here already. Otherwise leave it empty.', {
            id: 'tip-later.wanted-hint',
          }),
        errors: {
          pattern: () =>
            msg('This is no number of the wanted list. Leave it empty and describe the person instead.', {
              id: 'tip-later.wanted-error',
            }),
        },
      },
    ],
  },
  {
    id: 'more',
    section: known,
    questions: [
      {
        path: 'local.more',
        control: 'checkboxes',
        optional: true,
        label: () => msg('Can you say more?', { id: 'tip-later.more' }),
        hint: () =>
          msg('Tick what you know, or just continue: nothing of it is needed.', { id: 'tip-later.more-hint' }),
        options: {
          place: () => msg('Where and when', { id: 'tip-later.more.place' }),
          person: () => msg('About a person', { id: 'tip-later.more.person' }),
          vehicle: () => msg('About a vehicle', { id: 'tip-later.more.vehicle' }),
          pictures: () => msg('Show a photo', { id: 'tip-later.more.pictures' }),
          station: () => msg('Which station should get it', { id: 'tip-later.more.station' }),
        },
      },
    ],
  },
];
