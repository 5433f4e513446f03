import { formatNumber } from '../../locale/format.ts';
import { msg, str } from '../../locale/msg.ts';
import { needing, type SeniorPage } from './local-answers.ts';
import { what } from './opening.ts';

/** When nobody is at home, and whom the station can ask meanwhile. */
export const absencePages: readonly SeniorPage[] = [
  {
    id: 'absence-days',
    section: what,
    when: needing('absence'),
    title: () => msg('When will nobody be at home?', { id: 'senior-citizen-later.absence-title' }),
    intro: () =>
      msg('Only the station reads the days. Tell them to nobody on the phone.', {
        id: 'senior-citizen-later.absence-intro',
      }),
    questions: [
      {
        path: 'absence.from',
        control: 'date',
        label: () => msg('First day away', { id: 'senior-citizen-later.absence-from' }),
        errors: {
          'in-past': () =>
            msg('This day has passed. Enter today or a day to come.', { id: 'senior-citizen-later.absence-past' }),
          overlaps: ({ reference }) =>
            msg(
              str`You have told the station of some of these days already, under number ${String(reference)}. Choose other days, or take the earlier one back under “Status of what you filed”.`,
              { id: 'senior-citizen-later.absence-overlaps' },
            ),
        },
      },
      {
        path: 'absence.to',
        control: 'date',
        label: () => msg('Last day away', { id: 'senior-citizen-later.absence-to' }),
        hint: () =>
          msg('If you do not know yet, enter the latest day.', {
            id: 'senior-citizen-later.absence-to-hint',
          }),
        errors: {
          'before-start': () =>
            msg('The last day is before the first. Look at both.', { id: 'senior-citizen-later.absence-ends' }),
          'range-too-long': ({ limit }) =>
            msg(str`At most ${formatNumber(Number(limit))} days. Is the year right?`, {
              id: 'senior-citizen-later.absence-long',
            }),
        },
      },
    ],
  },
  {
    id: 'absence-contact',
    section: what,
    when: needing('absence'),
    title: () => msg('Whom can the station ask meanwhile?', { id: 'senior-citizen-later.absence-contact' }),
    intro: () => msg('Only what you want to say. Or just continue.', { id: 'senior-citizen-later.needs-intro' }),
    questions: [
      {
        path: 'absence.keyHolder.name',
        control: 'text',
        optional: true,
        label: () => msg('Who has the key?', { id: 'senior-citizen-later.key-holder' }),
        errors: {
          required: () =>
            msg('Write the name of whoever has the key, or leave out their number', {
              id: 'senior-citizen-later.key-holder-error',
            }),
        },
      },
      {
        path: 'absence.keyHolder.mobile',
        control: 'mobile',
        optional: true,
        label: () => msg('Their mobile number', { id: 'senior-citizen-later.key-mobile' }),
      },
      {
        path: 'absence.mobile',
        control: 'mobile',
        optional: true,
        label: () => msg('A number for the time away', { id: 'senior-citizen-later.absence-mobile' }),
        hint: () =>
          msg('Only if it is another than the one you sign in with', { id: 'senior-citizen-later.mobile-hint' }),
      },
    ],
  },
];
