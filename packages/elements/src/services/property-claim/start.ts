import type { StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Version of the notice below; raise it when its sense changes. It travels with each claim (DPDP Act 2023 s.6). */
export const privacyNoticeVersion = '2026-11';

/** The first screen of a claim of recovered property. */
export const start: StartPage = {
  title: () => msg('Get back what is yours', { id: 'property-claim-start.title' }),
  lead: () =>
    msg('It takes about five minutes. The station that keeps the thing gets your claim and answers it.', {
      id: 'property-claim-start.lead',
    }),
  danger: () => msg('Does somebody threaten you? Call.', { id: 'property-claim-start.danger' }),
  helpLines: [{ number: '112', name: () => msg('Emergency', { id: 'property-claim-start.emergency' }) }],
  expect: [
    () =>
      msg('You state what the list does not show: the whole number, or a mark. You have few tries.', {
        id: 'property-claim-start.expect.know',
      }),
    () =>
      msg('On the way you sign in with your mobile number and a code by SMS.', {
        id: 'property-claim-start.expect.code',
      }),
    () =>
      msg('At the station you show your papers, and get the thing. It costs nothing.', {
        id: 'property-claim-start.expect.papers',
      }),
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'property-claim-start.notice.what' }),
      text: () =>
        msg('Your name, address and mobile number, and what you know of the thing.', {
          id: 'property-claim-start.notice.what-text',
        }),
    },
    {
      title: () => msg('Why', { id: 'property-claim-start.notice.why' }),
      text: () =>
        msg('So that the thing comes to its owner and to nobody else.', { id: 'property-claim-start.notice.why-text' }),
    },
    {
      title: () => msg('Who sees it', { id: 'property-claim-start.notice.who' }),
      text: () =>
        msg('The station that keeps the thing and its senior officers.', {
          id: 'property-claim-start.notice.who-text',
        }),
    },
    {
      title: () => msg('How long', { id: 'property-claim-start.notice.long' }),
      text: () => msg('As long as the law asks of police records.', { id: 'property-claim-start.notice.long-text' }),
    },
    {
      title: () => msg('Your rights', { id: 'property-claim-start.notice.rights' }),
      text: () =>
        msg(
          'You can see it, ask for corrections, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'property-claim-start.notice.rights-text' },
        ),
    },
  ],
};
