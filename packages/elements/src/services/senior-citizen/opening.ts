import { defineForm } from '@nagrik/journey';
import type { SeniorRequest } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import type { SeniorLocal, SeniorPage } from './local-answers.ts';

export const what = () => msg('What you need', { id: 'senior-citizen.section.what' });

export const needPage: SeniorPage = {
  id: 'need',
  section: what,
  questions: [
    {
      path: 'need',
      control: 'radios',
      label: () => msg('What do you need?', { id: 'senior-citizen.need' }),
      options: {
        help: {
          label: () => msg('Help from the station', { id: 'senior-citizen.need.help' }),
          hint: () => msg('In danger or ill? Call 112 first.', { id: 'senior-citizen.need.help-hint' }),
        },
        registration: {
          label: () => msg('To be registered with the station', { id: 'senior-citizen.need.registration' }),
          hint: () =>
            msg('From 60 years on. The station knows you and whom to call.', {
              id: 'senior-citizen.need.registration-hint',
            }),
        },
        absence: {
          label: () => msg('To tell it that nobody will be at home', { id: 'senior-citizen.need.absence' }),
          hint: () => msg('Then it can keep an eye on your home.', { id: 'senior-citizen.need.absence-hint' }),
        },
      },
      errors: { required: () => msg('Choose what you need', { id: 'senior-citizen.need-error' }) },
    },
  ],
};

/** What is loaded before the citizen starts: the first page. The others come with the ending. */
export const seniorOpening = defineForm<SeniorRequest, SeniorLocal>()({
  id: 'senior-citizen',
  pages: [needPage],
  goesOn: true,
});
