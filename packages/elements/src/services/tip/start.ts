import type { Discreet, HelpLine, StartPage } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';

/** Numbers that help at once, day and night, free of charge. */
const helpLines: readonly HelpLine[] = [
  { number: '112', name: () => msg('Emergency', { id: 'tip-start.line.emergency' }) },
  { number: '1098', name: () => msg('Children', { id: 'tip-start.line.children' }) },
  { number: '181', name: () => msg('Women', { id: 'tip-start.line.women' }) },
  { number: '1930', name: () => msg('Online fraud', { id: 'tip-start.line.cyber' }) },
];

/** The first screen of a tip. It promises no more than is kept: confidential, not anonymous. */
export const start: StartPage = {
  title: () => msg('Tell the police something in confidence', { id: 'tip-start.title' }),
  lead: () =>
    msg('Write what you know; that alone is enough. You need no account, and nobody asks your name.', {
      id: 'tip-start.lead',
    }),
  danger: () => msg('Is somebody in danger right now? Call, do not write.', { id: 'tip-start.danger' }),
  helpLines,
  expect: [
    () =>
      msg(
        'This is confidential, not anonymous. The portal keeps neither your internet address nor the time of day with your tip. But whoever runs your internet, or looks at this phone, can see that you were here.',
        { id: 'tip-start.expect.confidential' },
      ),
    () =>
      msg('Do not write your own name or number, nor anything that only you can know.', {
        id: 'tip-start.expect.yourself',
      }),
    () =>
      msg(
        'At the end you get a reference and a code. With both you come back, read what the station asks, and answer.',
        {
          id: 'tip-start.expect.code',
        },
      ),
  ],
  related: [
    {
      service: 'complaint',
      words: () => msg('Did it happen to you? File a complaint', { id: 'tip-start.to-complaint' }),
    },
  ],
  notice: [
    {
      title: () => msg('What we ask for', { id: 'tip-start.notice.what' }),
      text: () => msg('What you know, and nothing about you.', { id: 'tip-start.notice.what-text' }),
    },
    {
      title: () => msg('Why', { id: 'tip-start.notice.why' }),
      text: () =>
        msg('So that the police can prevent or solve a crime, and for nothing else.', {
          id: 'tip-start.notice.why-text',
        }),
    },
    {
      title: () => msg('Who sees it', { id: 'tip-start.notice.who' }),
      text: () =>
        msg('The station that it goes to and its senior officers. It never stands on a public list.', {
          id: 'tip-start.notice.who-text',
        }),
    },
    {
      title: () => msg('How long', { id: 'tip-start.notice.long' }),
      text: () =>
        msg('As long as the law asks of police records; of the time, only the day.', {
          id: 'tip-start.notice.long-text',
        }),
    },
    {
      title: () => msg('If you are named in a tip', { id: 'tip-start.notice.named' }),
      text: () =>
        msg(
          'A tip proves nothing: the police look into it first. You can complain to the grievance officer of the police, then to the Data Protection Board of India.',
          { id: 'tip-start.notice.named-text' },
        ),
    },
  ],
};

/** A tip keeps no draft. */
export const discreet: Discreet = {
  unfiled: () => msg('It is kept nowhere: when you close this page it is gone.', { id: 'tip-start.unfiled' }),
  keep: () =>
    msg('Nothing is kept on this device. When you close this page, what you wrote is gone.', { id: 'tip-start.keep' }),
};
