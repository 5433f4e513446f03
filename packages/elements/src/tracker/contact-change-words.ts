import { msg } from '../locale/msg.ts';

/** What is said where somebody changes how they can be reached, with script and without. */
export const contactChangeWords = {
  intro: () =>
    msg('What you choose here counts instead of what you said before. Only the station reads it.', {
      id: 'contact-change.intro',
    }),
  ifReached: () =>
    msg('The next two only count if the police may reach you. You can leave them empty.', {
      id: 'contact-change.if-reached',
    }),
  send: () => msg('Tell the station', { id: 'contact-change.send' }),
  required: () => msg('Choose whether the police may call you', { id: 'contact-change.required' }),
  done: () => msg('Changed. The station sees it from now on.', { id: 'contact-change.done' }),
} as const;
