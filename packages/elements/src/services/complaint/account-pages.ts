import type { Words } from '@nagrik/journey';
import { msg, str } from '../../locale/msg.ts';
import { age, gender, genders } from '../../questions/gender.ts';
import { account, type ComplaintPage, isSensitive, isTaking } from './local-answers.ts';
import { takenPages } from './taken-pages.ts';

/** What else belongs to it; each thing that is ticked has a page of its own. */
const morePage = ({
  property,
  ...page
}: Required<Pick<ComplaintPage, 'id' | 'when'>> & { readonly property: Words }): ComplaintPage => ({
  ...page,
  section: account,
  questions: [
    {
      path: 'local.more',
      control: 'checkboxes',
      optional: true,
      label: () => msg('Is there anything else to add?', { id: 'complaint-later.more' }),
      hint: () => msg('Tick what applies, or just continue.', { id: 'complaint-later.more-hint' }),
      options: {
        property,
        witnesses: () => msg('People who saw it', { id: 'complaint-later.more.witnesses' }),
        victims: () => msg('Others to whom it happened', { id: 'complaint-later.more.victims' }),
        earlier: () => msg('An earlier complaint about the same', { id: 'complaint-later.more.earlier' }),
      },
    },
  ],
});

/** The story, who did it, and what else belongs to it. */
export const accountPages: readonly ComplaintPage[] = [
  {
    id: 'story',
    section: account,
    questions: [
      {
        path: 'narrative',
        control: 'textarea',
        // Held to the contract by a test: the counter must be there before the validator is.
        limit: 4000,
        optional: isSensitive,
        label: () => msg('Tell what happened, in your own words', { id: 'complaint-later.story' }),
        hint: () =>
          msg('Who did what, how, in which order? What was lost or who was hurt? Write in any language.', {
            id: 'complaint-later.story-hint',
          }),
        errors: {
          required: () => msg('Write what happened', { id: 'complaint-later.story-error' }),
          'too-long': () =>
            msg('This is too long. Please shorten it to 4,000 letters.', { id: 'complaint-later.story-long' }),
        },
      },
    ],
  },
  {
    id: 'against-known',
    section: account,
    questions: [
      {
        path: 'against.known',
        control: 'radios',
        label: () => msg('Do you know who did it?', { id: 'complaint-later.against' }),
        options: {
          known: () => msg('Yes', { id: 'complaint-later.against.known' }),
          unknown: () => msg('No', { id: 'complaint-later.against.unknown' }),
          not_applicable: () =>
            msg('Nobody did it on purpose, or it does not apply', { id: 'complaint-later.against.none' }),
        },
      },
    ],
  },
  {
    id: 'suspects',
    section: account,
    when: (view) => view.against?.known === 'known',
    questions: [
      {
        path: 'against.persons',
        control: 'group',
        optional: true,
        label: () => msg('Who did it?', { id: 'complaint-later.suspects' }),
        hint: () =>
          msg('Write what you know; one thing about each person is enough.', { id: 'complaint-later.suspects-hint' }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'complaint-later.person' }),
        items: [
          {
            path: 'name',
            control: 'text',
            optional: true,
            label: () => msg('Name', { id: 'complaint-later.name' }),
          },
          {
            path: 'description',
            control: 'textarea',
            optional: true,
            label: () => msg('What they look like, how you know them', { id: 'complaint-later.description' }),
          },
          {
            path: 'address',
            control: 'text',
            optional: true,
            label: () => msg('Where they live or can be found', { id: 'complaint-later.suspect-address' }),
          },
        ],
      },
    ],
  },
  {
    id: 'strangers',
    section: account,
    when: (view) => view.against?.known === 'unknown',
    questions: [
      {
        path: 'against.persons',
        control: 'group',
        optional: true,
        label: () => msg('Can you describe them?', { id: 'complaint-later.strangers' }),
        hint: () =>
          msg('Height, clothes, voice, vehicle, telephone number: whatever you noticed. You can leave it empty.', {
            id: 'complaint-later.strangers-hint',
          }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'complaint-later.person' }),
        items: [
          {
            path: 'description',
            control: 'textarea',
            optional: true,
            label: () => msg('Description', { id: 'complaint-later.stranger' }),
          },
        ],
      },
    ],
  },
  ...takenPages,
  morePage({
    id: 'more',
    when: (view) => !isTaking(view),
    property: () => msg('Things that were lost or damaged', { id: 'complaint-later.more.property' }),
  }),
  // What was taken has been asked for.
  morePage({
    id: 'more-taken',
    when: isTaking,
    property: () => msg('Things that were damaged', { id: 'complaint-later.more.damaged' }),
  }),
  {
    id: 'property',
    section: account,
    when: (view) => view.local?.more?.includes('property') ?? false,
    questions: [
      {
        path: 'property',
        control: 'group',
        label: () => msg('What was lost or damaged?', { id: 'complaint-later.property' }),
        itemLabel: (number) => msg(str`Thing ${number}`, { id: 'complaint-later.thing' }),
        items: [
          {
            path: 'description',
            control: 'text',
            label: () => msg('What it is', { id: 'complaint-later.thing-what' }),
            hint: () => msg('With colour, make, number or marks', { id: 'complaint-later.thing-hint' }),
          },
          {
            path: 'valueRupees',
            control: 'number',
            optional: true,
            label: () => msg('Value in rupees, about', { id: 'complaint-later.thing-value' }),
          },
        ],
      },
    ],
  },
  {
    id: 'witnesses',
    section: account,
    when: (view) => view.local?.more?.includes('witnesses') ?? false,
    questions: [
      {
        path: 'witnesses',
        control: 'group',
        label: () => msg('Who saw it?', { id: 'complaint-later.witnesses' }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'complaint-later.person' }),
        items: [
          { path: 'name', control: 'text', label: () => msg('Name', { id: 'complaint-later.name' }) },
          {
            path: 'contact',
            control: 'text',
            optional: true,
            label: () => msg('How the police can reach them', { id: 'complaint-later.witness-contact' }),
          },
        ],
      },
    ],
  },
  {
    id: 'victims',
    section: account,
    when: (view) => view.local?.more?.includes('victims') ?? false,
    questions: [
      {
        path: 'victims',
        control: 'group',
        label: () => msg('To whom else did it happen?', { id: 'complaint-later.victims' }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'complaint-later.person' }),
        items: [
          { path: 'name', control: 'text', optional: true, label: () => msg('Name', { id: 'complaint-later.name' }) },
          {
            path: 'gender',
            control: 'select',
            optional: true,
            label: gender,
            options: genders,
          },
          {
            path: 'age',
            control: 'number',
            optional: true,
            label: age,
          },
        ],
      },
    ],
  },
  {
    id: 'earlier',
    section: account,
    when: (view) => view.local?.more?.includes('earlier') ?? false,
    questions: [
      {
        path: 'earlierReference',
        control: 'text',
        label: () => msg('What is the number of the earlier complaint?', { id: 'complaint-later.earlier' }),
        hint: () => msg('It stands on its receipt.', { id: 'complaint-later.earlier-hint' }),
      },
    ],
  },
  {
    id: 'files',
    section: account,
    questions: [
      {
        path: 'uploadIds',
        control: 'files',
        optional: true,
        label: () => msg('Do you have photos or papers?', { id: 'complaint-later.files' }),
        hint: () => msg('Keep the originals: the police may ask for them.', { id: 'complaint-later.files-hint' }),
      },
    ],
  },
];
