import type { HelpLine, StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Version of the notice below; raise it when its sense changes. It travels with each report (DPDP Act 2023 s.6). */
export const privacyNoticeVersion = '2026-11';

/** Numbers that help at once, day and night, free of charge. */
export const helpLines: readonly HelpLine[] = [
  { number: '112', name: () => msg('Emergency', { id: 'found-person-start.emergency' }) },
  { number: '1098', name: () => msg('Children', { id: 'found-person-start.children' }) },
];

/** The first screen of a report of somebody found. */
export const start: StartPage = {
  title: () => msg('Tell the police of an unknown person', { id: 'found-person-start.title' }),
  lead: () =>
    msg('For a lost child, somebody who cannot say who they are, or a body.', { id: 'found-person-start.lead' }),
  danger: () =>
    msg('Is somebody hurt or in danger, or is it a child? Call now: do not wait for this form.', {
      id: 'found-person-start.danger',
    }),
  helpLines,
  expect: [
    () =>
      msg('Your name and address are not asked. You sign in with your mobile number, so that the police can call.', {
        id: 'found-person-start.expect.name',
      }),
    () =>
      msg('No photo is asked, and none is needed. Put none on the internet.', {
        id: 'found-person-start.expect.photo',
      }),
    () =>
      msg('A body: touch and move nothing, and keep others away.', {
        id: 'found-person-start.expect.body',
      }),
  ],
  related: [
    {
      service: 'unidentified-person',
      words: () => msg('Looking for somebody? List of unknown persons', { id: 'found-person-start.persons' }),
    },
    {
      service: 'unidentified-body',
      words: () => msg('List of unidentified bodies', { id: 'found-person-start.bodies' }),
    },
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'found-person-start.notice.what' }),
      text: () =>
        msg('Where and when it was, and what the person looks like. Of you the mobile number alone.', {
          id: 'found-person-start.notice.what-text',
        }),
    },
    {
      title: () => msg('Why', { id: 'found-person-start.notice.why' }),
      text: () =>
        msg('So that the police can help, and find the family.', { id: 'found-person-start.notice.why-text' }),
    },
    {
      title: () => msg('Who sees it', { id: 'found-person-start.notice.who' }),
      text: () => msg('The police. What you tell is on no public list.', { id: 'found-person-start.notice.who-text' }),
    },
    {
      title: () => msg('How long', { id: 'found-person-start.notice.long' }),
      text: () => msg('As long as the law asks of police records.', { id: 'found-person-start.notice.long-text' }),
    },
    {
      title: () => msg('Your rights', { id: 'found-person-start.notice.rights' }),
      text: () =>
        msg(
          'You can see it, ask for corrections, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'found-person-start.notice.rights-text' },
        ),
    },
  ],
};
