import type { HelpLine, StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Version of the notice below; raise it when its sense changes. It travels with each filing (DPDP Act 2023 s.6). */
export const privacyNoticeVersion = '2026-11';

/** Numbers that help at once, day and night, free of charge. */
export const emergency: HelpLine = {
  number: '112',
  name: () => msg('Emergency', { id: 'complaint-start.line.emergency' }),
};
export const women: HelpLine = { number: '181', name: () => msg('Women', { id: 'complaint-start.line.women' }) };
export const children: HelpLine = {
  number: '1098',
  name: () => msg('Children', { id: 'complaint-start.line.children' }),
};
export const cyber: HelpLine = {
  number: '1930',
  name: () => msg('Online fraud', { id: 'complaint-start.line.cyber' }),
};

/** The first screen of a complaint. */
export const start: StartPage = {
  title: () => msg('File a complaint with the police', { id: 'complaint-start.title' }),
  lead: () =>
    msg('You can do it from home in about ten minutes. Any station takes it, wherever it happened.', {
      id: 'complaint-start.lead',
    }),
  danger: () => msg('Is somebody in danger right now? Call, do not write.', { id: 'complaint-start.danger' }),
  helpLines: [emergency, women, children, cyber],
  expect: [
    () =>
      msg('You answer one question after the other. You can always go back; nothing is lost.', {
        id: 'complaint-start.expect.questions',
      }),
    () =>
      msg('On the way you sign in with your mobile number and a code by SMS.', { id: 'complaint-start.expect.code' }),
    () =>
      msg('Within three days after filing you sign the complaint at the station. Bring an identity document.', {
        id: 'complaint-start.expect.sign',
      }),
  ],
  related: [
    {
      service: 'missing-person',
      words: () => msg('Is somebody missing? Report it here', { id: 'complaint-start.to-missing-person' }),
    },
    {
      service: 'lost-property',
      words: () => msg('Have you only lost something? Report it here', { id: 'complaint-start.to-lost-property' }),
    },
    {
      service: 'tip',
      words: () => msg('Do you know of something and give no name? Tell it here', { id: 'complaint-start.to-tip' }),
    },
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'complaint-start.notice.what' }),
      text: () =>
        msg('Your name, address and mobile number, what happened, and the people and things that you name.', {
          id: 'complaint-start.notice.what-text',
        }),
    },
    {
      title: () => msg('Why', { id: 'complaint-start.notice.why' }),
      text: () =>
        msg('So that the police can look into your complaint (BNSS section 173), and for nothing else.', {
          id: 'complaint-start.notice.why-text',
        }),
    },
    {
      title: () => msg('Who sees it', { id: 'complaint-start.notice.who' }),
      text: () =>
        msg('The station that it goes to and its senior officers. It never stands on a public list.', {
          id: 'complaint-start.notice.who-text',
        }),
    },
    {
      title: () => msg('How long', { id: 'complaint-start.notice.long' }),
      text: () => msg('As long as the law asks of police records.', { id: 'complaint-start.notice.long-text' }),
    },
    {
      title: () => msg('Your rights', { id: 'complaint-start.notice.rights' }),
      text: () =>
        msg(
          'You can see what you filed, ask for corrections, and complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'complaint-start.notice.rights-text' },
        ),
    },
  ],
};
