import type { HelpLine, StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Version of the notice below; raise it when its sense changes. It travels with each report (DPDP Act 2023 s.6). */
export const privacyNoticeVersion = '2026-11';

/** Numbers that help a child at once, day and night, free of charge. */
export const helpLines: readonly HelpLine[] = [
  { number: '112', name: () => msg('Emergency', { id: 'missing-person-start.emergency' }) },
  { number: '1098', name: () => msg('Children', { id: 'missing-person-start.children' }) },
];

/** The first screen of a report of a missing person. */
export const start: StartPage = {
  title: () => msg('Report a missing person', { id: 'missing-person-start.title' }),
  lead: () =>
    msg('You need not wait, not even a day. The station is told as soon as you file.', {
      id: 'missing-person-start.lead',
    }),
  danger: () =>
    msg('Is it a child, or may somebody be in danger? Call now, then go on here.', {
      id: 'missing-person-start.danger',
    }),
  helpLines: [...helpLines, { number: '181', name: () => msg('Women', { id: 'missing-person-start.women' }) }],
  expect: [
    () =>
      msg('Six short questions about the person are enough. You can add the rest later.', {
        id: 'missing-person-start.expect.short',
      }),
    () => msg('A photo helps most, if you have one.', { id: 'missing-person-start.expect.photo' }),
    () =>
      msg('On the way you sign in with your mobile number and a code by SMS.', {
        id: 'missing-person-start.expect.code',
      }),
  ],
  related: [
    {
      service: 'found-person',
      words: () => msg('Have you found somebody? Tell it here', { id: 'missing-person-start.to-found-person' }),
    },
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'missing-person-start.notice.what' }),
      text: () =>
        msg('Who is missing and how to know them; your name, address and mobile number.', {
          id: 'missing-person-start.notice.what-text',
        }),
    },
    {
      title: () => msg('Why', { id: 'missing-person-start.notice.why' }),
      text: () => msg('So that the police can find the person.', { id: 'missing-person-start.notice.why-text' }),
    },
    {
      title: () => msg('Who sees it', { id: 'missing-person-start.notice.who' }),
      text: () =>
        msg('The police. The report and its photos are not made public.', {
          id: 'missing-person-start.notice.who-text',
        }),
    },
    {
      title: () => msg('How long', { id: 'missing-person-start.notice.long' }),
      text: () => msg('As long as the law asks of police records.', { id: 'missing-person-start.notice.long-text' }),
    },
    {
      title: () => msg('Your rights', { id: 'missing-person-start.notice.rights' }),
      text: () =>
        msg(
          'You can see it, ask for corrections, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'missing-person-start.notice.rights-text' },
        ),
    },
  ],
};
