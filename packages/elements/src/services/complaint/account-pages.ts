import { msg, str } from '../../locale/msg.ts';
import { type ComplaintPage, mayBeToldInPerson } from './local-answers.ts';

const account = () => msg('Your account', { id: 'complaint.section.account' });

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
        optional: mayBeToldInPerson,
        label: () => msg('Tell what happened, in your own words', { id: 'complaint.story' }),
        hint: () =>
          msg('Who did what, how, in which order? What was lost or who was hurt? Write in any language.', {
            id: 'complaint.story-hint',
          }),
        errors: {
          required: () => msg('Write what happened', { id: 'complaint.story-error' }),
          'too-long': () =>
            msg('This is too long. Please shorten it to 4,000 letters.', { id: 'complaint.story-long' }),
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
        label: () => msg('Do you know who did it?', { id: 'complaint.against' }),
        options: {
          known: () => msg('Yes', { id: 'complaint.against.known' }),
          unknown: () => msg('No', { id: 'complaint.against.unknown' }),
          not_applicable: () => msg('Nobody did it on purpose, or it does not apply', { id: 'complaint.against.none' }),
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
        label: () => msg('Who did it?', { id: 'complaint.suspects' }),
        hint: () =>
          msg('Write what you know; one thing about each person is enough.', { id: 'complaint.suspects-hint' }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'complaint.person' }),
        items: [
          {
            path: 'name',
            control: 'text',
            optional: true,
            label: () => msg('Name', { id: 'complaint.name' }),
          },
          {
            path: 'description',
            control: 'textarea',
            optional: true,
            label: () => msg('What they look like, how you know them', { id: 'complaint.description' }),
          },
          {
            path: 'address',
            control: 'text',
            optional: true,
            label: () => msg('Where they live or can be found', { id: 'complaint.suspect-address' }),
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
        label: () => msg('Can you describe them?', { id: 'complaint.strangers' }),
        hint: () =>
          msg('Height, clothes, voice, vehicle, telephone number: whatever you noticed. You can leave it empty.', {
            id: 'complaint.strangers-hint',
          }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'complaint.person' }),
        items: [
          {
            path: 'description',
            control: 'textarea',
            optional: true,
            label: () => msg('Description', { id: 'complaint.stranger' }),
          },
        ],
      },
    ],
  },
  {
    id: 'more',
    section: account,
    questions: [
      {
        path: 'local.more',
        control: 'checkboxes',
        optional: true,
        label: () => msg('Is there anything else to add?', { id: 'complaint.more' }),
        hint: () => msg('Tick what applies, or just continue.', { id: 'complaint.more-hint' }),
        options: {
          property: () => msg('Things that were lost or damaged', { id: 'complaint.more.property' }),
          witnesses: () => msg('People who saw it', { id: 'complaint.more.witnesses' }),
          victims: () => msg('Others to whom it happened', { id: 'complaint.more.victims' }),
          earlier: () => msg('An earlier complaint about the same', { id: 'complaint.more.earlier' }),
        },
      },
    ],
  },
  {
    id: 'property',
    section: account,
    when: (view) => view.local?.more?.includes('property') ?? false,
    questions: [
      {
        path: 'property',
        control: 'group',
        label: () => msg('What was lost or damaged?', { id: 'complaint.property' }),
        itemLabel: (number) => msg(str`Thing ${number}`, { id: 'complaint.thing' }),
        items: [
          {
            path: 'description',
            control: 'text',
            label: () => msg('What it is', { id: 'complaint.thing-what' }),
            hint: () => msg('With colour, make, number or marks', { id: 'complaint.thing-hint' }),
          },
          {
            path: 'valueRupees',
            control: 'number',
            optional: true,
            label: () => msg('Value in rupees, about', { id: 'complaint.thing-value' }),
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
        label: () => msg('Who saw it?', { id: 'complaint.witnesses' }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'complaint.person' }),
        items: [
          { path: 'name', control: 'text', label: () => msg('Name', { id: 'complaint.name' }) },
          {
            path: 'contact',
            control: 'text',
            optional: true,
            label: () => msg('How the police can reach them', { id: 'complaint.witness-contact' }),
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
        label: () => msg('To whom else did it happen?', { id: 'complaint.victims' }),
        itemLabel: (number) => msg(str`Person ${number}`, { id: 'complaint.person' }),
        items: [
          { path: 'name', control: 'text', optional: true, label: () => msg('Name', { id: 'complaint.name' }) },
          {
            path: 'gender',
            control: 'select',
            optional: true,
            label: () => msg('Gender', { id: 'complaint.gender' }),
            options: {
              female: () => msg('Woman', { id: 'complaint.gender.female' }),
              male: () => msg('Man', { id: 'complaint.gender.male' }),
              other: () => msg('Other', { id: 'complaint.gender.other' }),
            },
          },
          { path: 'age', control: 'number', optional: true, label: () => msg('Age in years', { id: 'complaint.age' }) },
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
        label: () => msg('What is the number of the earlier complaint?', { id: 'complaint.earlier' }),
        hint: () => msg('It stands on its receipt.', { id: 'complaint.earlier-hint' }),
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
        label: () => msg('Do you have photos or papers?', { id: 'complaint.files' }),
        hint: () => msg('Keep the originals: the police may ask for them.', { id: 'complaint.files-hint' }),
      },
    ],
  },
];
