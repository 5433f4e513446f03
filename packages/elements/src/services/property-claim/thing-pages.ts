import { msg } from '../../locale/msg.ts';
import type { ClaimPage } from './local-answers.ts';

const thing = () => msg('The thing', { id: 'property-claim.section' });

const tooMany = () =>
  msg('There were too many tries for this thing. Go to its police station with your papers, or try again in a week.', {
    id: 'property-claim-later.too-many',
  });

/** Which thing it is, and what only its owner knows of it. */
export const thingPages: readonly ClaimPage[] = [
  {
    id: 'thing',
    section: thing,
    title: () => msg('Which thing is yours?', { id: 'property-claim.thing' }),
    questions: [
      {
        path: 'recoveredId',
        control: 'text',
        label: () => msg('Entry in the list of recovered property', { id: 'property-claim.entry' }),
        hint: () =>
          msg('If you came from the list, it stands here already. For example: rv_0002', {
            id: 'property-claim.entry-hint',
          }),
        errors: {
          required: () => msg('Write the number of the entry', { id: 'property-claim.entry-error' }),
          pattern: () =>
            msg('This is no entry of the list. Open the thing in the list and come from there.', {
              id: 'property-claim-later.entry-pattern',
            }),
          'not-found': () =>
            msg('This thing is not on the list any more. Ask the police station.', {
              id: 'property-claim-later.entry-gone',
            }),
        },
      },
      {
        path: 'local.known',
        control: 'radios',
        label: () => msg('What does the list show of it?', { id: 'property-claim.known' }),
        options: {
          number: () => msg('The end of a number: I know the whole of it', { id: 'property-claim.known.number' }),
          mark: () => msg('No number: I can describe it', { id: 'property-claim.known.mark' }),
        },
      },
    ],
  },
  {
    id: 'number',
    section: thing,
    when: (view) => view.local?.known === 'number',
    questions: [
      {
        path: 'number',
        control: 'code',
        label: () => msg('What is the whole number?', { id: 'property-claim-later.number' }),
        hint: () =>
          msg(
            'IMEI, number plate, chassis or serial number: from the bill, the box or the papers. You have few tries.',
            {
              id: 'property-claim-later.number-hint',
            },
          ),
        errors: {
          required: () => msg('Write the whole number', { id: 'property-claim-later.number-error' }),
          pattern: () =>
            msg('The end of this number is not the one in the list. Compare it; this was not counted as a try.', {
              id: 'property-claim-later.number-end',
            }),
          'check-character': () =>
            msg(
              'There is a typing error in this IMEI: it has 15 digits, and the last one does not fit. This was not counted as a try.',
              { id: 'property-claim-later.number-check' },
            ),
          'not-accepted': () =>
            msg('This is not the number of the thing. Compare all of it with your papers: you have few tries.', {
              id: 'property-claim-later.number-wrong',
            }),
          'too-many': tooMany,
        },
      },
    ],
  },
  {
    id: 'mark',
    section: thing,
    questions: [
      {
        path: 'mark',
        control: 'textarea',
        limit: 1000,
        optional: (view) => view.local?.known !== 'mark',
        label: () => msg('By what do you know it?', { id: 'property-claim-later.mark' }),
        hint: () =>
          msg('What the list does not tell: scratches, an engraving, what was inside. An officer compares it.', {
            id: 'property-claim-later.mark-hint',
          }),
        errors: {
          required: () =>
            msg('Describe something by which only its owner knows it', { id: 'property-claim-later.mark-error' }),
          'too-many': tooMany,
        },
      },
      {
        path: 'proof',
        control: 'text',
        optional: true,
        label: () => msg('What can you show at the station?', { id: 'property-claim-later.proof' }),
        hint: () => msg('For example: bill, box, registration, a photo', { id: 'property-claim-later.proof-hint' }),
      },
    ],
  },
];
