import type { StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Version of the notice below; raise it when its sense changes. It travels with each report (DPDP Act 2023 s.6). */
export const privacyNoticeVersion = '2026-11';

/** The first screen of a report of lost property. */
export const start: StartPage = {
  title: () => msg('Report something that you lost', { id: 'lost-property-start.title' }),
  lead: () =>
    msg('It takes about five minutes, and you get the report at once, as a PDF.', { id: 'lost-property-start.lead' }),
  danger: () =>
    msg('Was it snatched just now, or money taken from your account? Call.', { id: 'lost-property-start.danger' }),
  helpLines: [
    { number: '112', name: () => msg('Emergency', { id: 'lost-property-start.emergency' }) },
    { number: '1930', name: () => msg('Online fraud', { id: 'lost-property-start.cyber' }) },
  ],
  expect: [
    () => msg('If it was stolen, you go on with a complaint.', { id: 'lost-property-start.expect.stolen' }),
    () =>
      msg('Have at hand: the number of the phone (IMEI), the vehicle or the paper, if you know it.', {
        id: 'lost-property-start.expect.numbers',
      }),
    () =>
      msg('On the way you sign in with your mobile number and a code by SMS.', {
        id: 'lost-property-start.expect.code',
      }),
  ],
  related: [
    {
      service: 'recovered-property',
      words: () => msg('See what the police have found', { id: 'lost-property-start.to-recovered-property' }),
    },
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'lost-property-start.notice.what' }),
      text: () =>
        msg(
          'Your name, address and mobile number, and what you lost. Of an Aadhaar or bank card the last four digits.',
          {
            id: 'lost-property-start.notice.what-text',
          },
        ),
    },
    {
      title: () => msg('Why', { id: 'lost-property-start.notice.why' }),
      text: () =>
        msg('To give you the report, and to know the thing when it is found.', {
          id: 'lost-property-start.notice.why-text',
        }),
    },
    {
      title: () => msg('Who sees it', { id: 'lost-property-start.notice.who' }),
      text: () =>
        msg('The station that it goes to and its senior officers.', { id: 'lost-property-start.notice.who-text' }),
    },
    {
      title: () => msg('How long', { id: 'lost-property-start.notice.long' }),
      text: () => msg('As long as the law asks of police records.', { id: 'lost-property-start.notice.long-text' }),
    },
    {
      title: () => msg('Your rights', { id: 'lost-property-start.notice.rights' }),
      text: () =>
        msg(
          'You can see it, ask for corrections, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'lost-property-start.notice.rights-text' },
        ),
    },
  ],
};
