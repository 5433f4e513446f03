import type { StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Version of the notice below; raise it when its sense changes. It travels with each request (DPDP Act 2023 s.6). */
export const privacyNoticeVersion = '2026-11';

/** The first screen of a request for a character certificate. */
export const start: StartPage = {
  title: () => msg('Ask for a character certificate', { id: 'character-certificate-start.title' }),
  lead: () =>
    msg('About yourself: that the police found nothing adverse on record. For a job, a passport, studies, a licence.', {
      id: 'character-certificate-start.lead',
    }),
  danger: () => msg('Does somebody threaten you? Call.', { id: 'character-certificate-start.danger' }),
  helpLines: [{ number: '112', name: () => msg('Emergency', { id: 'character-certificate-start.emergency' }) }],
  expect: [
    () =>
      msg('A station looks into it. An officer may come to your address or call you.', {
        id: 'character-certificate-start.expect.station',
      }),
    () =>
      msg('An arrest, an accusation or an acquittal is no conviction. Closed cases from childhood are not told.', {
        id: 'character-certificate-start.expect.record',
      }),
    () =>
      msg('If the station refuses, it says why, and you can write to the Superintendent of Police (SP).', {
        id: 'character-certificate-start.expect.appeal',
      }),
    () =>
      msg('On the way you sign in with your mobile number and a code by SMS.', {
        id: 'character-certificate-start.expect.code',
      }),
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'character-certificate-start.notice.what' }),
      text: () =>
        msg(
          'Your name, that of a parent or spouse, age, addresses, mobile number, the last four characters of a document; a photo if you like.',
          { id: 'character-certificate-start.notice.what-text' },
        ),
    },
    {
      title: () => msg('Why', { id: 'character-certificate-start.notice.why' }),
      text: () =>
        msg('So that the police can look into their records and write the certificate.', {
          id: 'character-certificate-start.notice.why-text',
        }),
    },
    {
      title: () => msg('Who sees it', { id: 'character-certificate-start.notice.who' }),
      text: () =>
        msg('The police, and whoever you show the certificate to.', {
          id: 'character-certificate-start.notice.who-text',
        }),
    },
    {
      title: () => msg('How long', { id: 'character-certificate-start.notice.long' }),
      text: () =>
        msg('As long as the law asks of police records.', { id: 'character-certificate-start.notice.long-text' }),
    },
    {
      title: () => msg('Your rights', { id: 'character-certificate-start.notice.rights' }),
      text: () =>
        msg(
          'You can see it, ask for corrections, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'character-certificate-start.notice.rights-text' },
        ),
    },
  ],
};
