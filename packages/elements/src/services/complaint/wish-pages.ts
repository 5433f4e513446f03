import { msg } from '../../locale/msg.ts';
import { contactWords, isReached } from '../../questions/contact-words.ts';
import { type ComplaintPage, you } from './local-answers.ts';

/** What helps to be heard (BNSS s.173(1), provisos; RPwD Act 2016 s.12), and how one can be reached without danger. */
export const wishPages: readonly ComplaintPage[] = [
  {
    id: 'wishes',
    section: you,
    title: () => msg('What would help you?', { id: 'complaint-later.wishes' }),
    intro: () => msg('Tick what you wish. You can leave everything empty.', { id: 'complaint-later.wishes-intro' }),
    questions: [
      {
        path: 'wishes.womanOfficer',
        control: 'checkbox',
        optional: true,
        label: () => msg('I want to speak to a woman officer', { id: 'complaint-later.wish.woman' }),
      },
      {
        path: 'wishes.interpreter',
        control: 'checkbox',
        optional: true,
        label: () =>
          msg('I need an interpreter or somebody who helps me to make myself understood', {
            id: 'complaint-later.wish.interpreter',
          }),
      },
      {
        path: 'wishes.homeVisit',
        control: 'checkbox',
        optional: true,
        label: () => msg('I cannot come to the station: please visit me', { id: 'complaint-later.wish.visit' }),
      },
      {
        path: 'wishes.support',
        control: 'checkboxes',
        optional: true,
        label: () => msg('What else do you need to be heard and understood?', { id: 'complaint-later.support' }),
        options: {
          special_educator: () => msg('A special educator beside me', { id: 'complaint-later.support.educator' }),
          sign_language: () => msg('Somebody who knows sign language', { id: 'complaint-later.support.sign' }),
          read_aloud: () => msg('That everything is read aloud to me', { id: 'complaint-later.support.read' }),
          step_free: () => msg('A way without steps', { id: 'complaint-later.support.steps' }),
        },
      },
    ],
  },
  {
    id: 'contact',
    section: you,
    title: () => msg('How can the police reach you safely?', { id: 'complaint-later.safe' }),
    intro: () =>
      msg('Think of who picks up your phone or reads your SMS. You can leave it empty.', {
        id: 'complaint-later.safe-intro',
      }),
    questions: [
      {
        path: 'wishes.contactBy',
        control: 'radios',
        optional: true,
        label: contactWords.by,
        options: contactWords.ways,
      },
    ],
  },
  {
    id: 'contact-how',
    section: you,
    when: ({ wishes }) => isReached(wishes?.contactBy),
    title: () => msg('When, and in which words?', { id: 'complaint-later.safe-how' }),
    intro: () => msg('You can leave everything empty.', { id: 'complaint-later.safe-how-intro' }),
    questions: [
      {
        path: 'wishes.contactTime',
        control: 'text',
        optional: true,
        label: contactWords.hours,
        hint: contactWords.hoursHint,
      },
      {
        path: 'wishes.messages',
        control: 'radios',
        optional: true,
        label: contactWords.sms,
        options: contactWords.messages,
      },
    ],
  },
];
