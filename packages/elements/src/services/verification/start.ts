import type { StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Version of the notice below; raise it when its sense changes. It travels with each request (DPDP Act 2023 s.6). */
export const privacyNoticeVersion = '2026-11';

/** The first screen of a verification. */
export const start: StartPage = {
  title: () => msg('Have somebody verified', { id: 'verification-start.title' }),
  lead: () =>
    msg('A tenant, domestic help or a driver. The police begin once that person has agreed on their own phone.', {
      id: 'verification-start.lead',
    }),
  danger: () => msg('Does somebody threaten you, or does a child work? Call.', { id: 'verification-start.danger' }),
  helpLines: [
    { number: '112', name: () => msg('Emergency', { id: 'verification-start.emergency' }) },
    { number: '1098', name: () => msg('Children', { id: 'verification-start.children' }) },
  ],
  expect: [
    () =>
      msg('Talk to the person first: they get a link by SMS and say yes or no.', {
        id: 'verification-start.expect.talk',
      }),
    () =>
      msg('On the way you sign in with your mobile number and a code by SMS.', {
        id: 'verification-start.expect.code',
      }),
    () =>
      msg('You learn whether the person is verified. What the police have on record is told to nobody.', {
        id: 'verification-start.expect.result',
      }),
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'verification-start.notice.what' }),
      text: () =>
        msg(
          'Who the person is, where they live, their mobile number and the last four characters of a document; your name, address and mobile number.',
          { id: 'verification-start.notice.what-text' },
        ),
    },
    {
      title: () => msg('Why', { id: 'verification-start.notice.why' }),
      text: () =>
        msg('So that the police can ask the person, and verify them.', { id: 'verification-start.notice.why-text' }),
    },
    {
      title: () => msg('Who sees it', { id: 'verification-start.notice.who' }),
      text: () =>
        msg('The police. The person reads your name and what you write about the purpose, and no address or number.', {
          id: 'verification-start.notice.who-text',
        }),
    },
    {
      title: () => msg('How long', { id: 'verification-start.notice.long' }),
      text: () => msg('As long as the law asks of police records.', { id: 'verification-start.notice.long-text' }),
    },
    {
      title: () => msg('Your rights', { id: 'verification-start.notice.rights' }),
      text: () =>
        msg(
          'You can see it, ask for corrections, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'verification-start.notice.rights-text' },
        ),
    },
  ],
};
