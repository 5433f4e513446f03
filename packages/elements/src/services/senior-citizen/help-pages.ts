import type { PageNote } from '../../form/form-service.ts';
import { msg } from '../../locale/msg.ts';
import { needing, type SeniorPage, type SeniorView } from './local-answers.ts';
import { what } from './opening.ts';

/** What help is needed. */
export const helpPages: readonly SeniorPage[] = [
  {
    id: 'help-kind',
    section: what,
    when: needing('help'),
    questions: [
      {
        path: 'help.kind',
        control: 'radios',
        label: () => msg('What is it about?', { id: 'senior-citizen-later.help' }),
        options: {
          medical: () => msg('Somebody is ill or hurt', { id: 'senior-citizen-later.help.medical' }),
          danger: () => msg('Danger, or fear of somebody', { id: 'senior-citizen-later.help.danger' }),
          ill_treatment: () => msg('Somebody treats me badly', { id: 'senior-citizen-later.help.ill-treatment' }),
          fraud: () => msg('Fraud, money, house or land', { id: 'senior-citizen-later.help.fraud' }),
          errand: () => msg('Medicine, papers, a way that I cannot go', { id: 'senior-citizen-later.help.errand' }),
          company: () => msg('I am alone and want somebody to look in', { id: 'senior-citizen-later.help.company' }),
          other: () => msg('Something else', { id: 'senior-citizen-later.help.other' }),
        },
      },
    ],
  },
  {
    id: 'help-text',
    section: what,
    when: needing('help'),
    title: () => msg('What should the station do?', { id: 'senior-citizen-later.help-title' }),
    questions: [
      {
        path: 'help.text',
        control: 'textarea',
        optional: true,
        label: () => msg('In your words', { id: 'senior-citizen-later.help-text' }),
      },
      {
        path: 'help.callAt',
        control: 'text',
        optional: true,
        label: () => msg('When should the station call?', { id: 'senior-citizen-later.call-at' }),
        hint: () => msg('For example: before ten in the morning', { id: 'senior-citizen-later.call-at-hint' }),
      },
    ],
  },
];

const emergency: PageNote = {
  text: () =>
    msg('Call 112 now. Then go on here: the station is told as well, as urgent.', { id: 'senior-citizen-later.note' }),
  helpLines: [{ number: '112', name: () => msg('Emergency', { id: 'senior-citizen-later.emergency' }) }],
};
const treated: PageNote = {
  text: () => msg('In danger or ill? Call 112 first.', { id: 'senior-citizen.need.help-hint' }),
  helpLines: emergency.helpLines,
};
const fraud: PageNote = {
  text: () =>
    msg('Was money taken online? Call 1930 at once: it can often still be stopped.', {
      id: 'senior-citizen-later.note-fraud',
    }),
  helpLines: [{ number: '1930', name: () => msg('Online fraud', { id: 'senior-citizen-later.cyber' }) }],
};

/** Whom to call first: said right after the question what it is about, and once more before filing. */
export const helpNote = (pageId: string, { need, help }: SeniorView): PageNote | undefined => {
  if (need !== 'help' || !(pageId === 'help-text' || pageId === 'check')) return undefined;
  if (help?.kind === 'fraud') return fraud;
  if (help?.kind === 'ill_treatment') return treated;
  return help?.kind === 'medical' || help?.kind === 'danger' ? emergency : undefined;
};
