import type { StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Version of the notice below; raise it when its sense changes. It travels with each request (DPDP Act 2023 s.6). */
export const privacyNoticeVersion = '2026-11-23';

/** The first screen of the service for senior citizens. */
export const start: StartPage = {
  title: () => msg('The station for senior citizens', { id: 'senior-citizen-start.title' }),
  lead: () =>
    msg(
      'Be registered with your station, ask it for help, or tell it that you will be away. Nobody need be registered for that.',
      {
        id: 'senior-citizen-start.lead',
      },
    ),
  danger: () =>
    msg('In danger or ill, or is money being taken from you? Call now.', { id: 'senior-citizen-start.danger' }),
  helpLines: [
    { number: '112', name: () => msg('Emergency', { id: 'senior-citizen-start.emergency' }) },
    { number: '1930', name: () => msg('Online fraud', { id: 'senior-citizen-start.fraud' }) },
  ],
  expect: [
    () => msg('Somebody of the family can fill this in for you.', { id: 'senior-citizen-start.expect.family' }),
    () =>
      msg('On the way you sign in with a mobile number and a code by SMS.', { id: 'senior-citizen-start.expect.code' }),
    () =>
      msg('To register you, an officer comes to your home. You need not go to the station, and it costs nothing.', {
        id: 'senior-citizen-start.expect.visit',
      }),
  ],
  related: [
    {
      service: 'complaint',
      words: () =>
        msg('Has somebody cheated or hurt you? File a complaint', { id: 'senior-citizen-start.to-complaint' }),
    },
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'senior-citizen-start.notice.what' }),
      text: () =>
        msg(
          'Name, age and address, with whom you live, whom to call; when you are away, if you tell us; what you say of your health if you like.',
          {
            id: 'senior-citizen-start.notice.what-text',
          },
        ),
    },
    {
      title: () => msg('Why', { id: 'senior-citizen-start.notice.why' }),
      text: () =>
        msg('So that the station can help, and knows whom to call.', { id: 'senior-citizen-start.notice.why-text' }),
    },
    {
      title: () => msg('Who sees it', { id: 'senior-citizen-start.notice.who' }),
      text: () =>
        msg('Your station alone. Where you live stands in no message and on no paper.', {
          id: 'senior-citizen-start.notice.who-text',
        }),
    },
    {
      title: () => msg('How long', { id: 'senior-citizen-start.notice.long' }),
      text: () =>
        msg(
          'As long as you are registered, and then as long as the law asks of police records. You can take it back at any time.',
          {
            id: 'senior-citizen-start.notice.long-text',
          },
        ),
    },
    {
      title: () => msg('Your rights', { id: 'senior-citizen-start.notice.rights' }),
      text: () =>
        msg(
          'You can see it, ask for corrections, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'senior-citizen-start.notice.rights-text' },
        ),
    },
  ],
};
