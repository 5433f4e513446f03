import type { Tree } from '@nagrik/journey';
import { downloadReceipt, type Failure, fileFoundPerson, type FoundPersonReport } from '@nagrik/sdk';
import type { Receipt, Result } from '@nagrik/sdk';
import type { FormEnding, PageNote } from '../../form/form-service.ts';
import { currentLocale, msg } from '../../locale/msg.ts';
import { foundPersonForm } from './definition.ts';
import type { FoundView } from './local-answers.ts';
import { helpLines } from './start.ts';

const [emergency] = helpLines;

const childNote: PageNote = {
  text: () =>
    msg(
      'A child, or perhaps one: call 112 or 1098 now, and stay until somebody comes. Give the child to the police or Childline alone, also when somebody says that they are the family. Whoever finds a child must tell it within 24 hours (JJ Act s.32); with this report you do.',
      { id: 'found-person-later.note.child' },
    ),
  helpLines,
};

const helpNote: PageNote = {
  text: () => msg('Call 112 first, then go on here.', { id: 'found-person-later.note.help' }),
  helpLines: emergency ? [emergency] : [],
};

const bodyNote: PageNote = {
  text: () =>
    msg('Call 112 now, so that somebody comes at once. Touch and move nothing, and take no photo.', {
      id: 'found-person-later.note.body',
    }),
  helpLines: emergency ? [emergency] : [],
};

const mayBeChild = (looks: string | undefined): boolean =>
  ['baby', 'child', 'teenager', 'unsure'].includes(looks ?? '');

/** Said where it was just answered, and once more before filing. */
const note = (pageId: string, tree: Tree): PageNote | undefined => {
  const { state, attended, person } = tree as FoundView;
  const last = pageId === 'check';
  if (state === 'dead') return attended && (last || pageId === 'looks') ? bodyNote : undefined;
  if (mayBeChild(person?.looks)) return last || pageId === 'gender' ? childNote : undefined;
  const needsHelp = person?.needs?.some((need) => need !== 'not_speaking') ?? false;
  return needsHelp && (last || pageId === 'place') ? helpNote : undefined;
};

/** What happens after somebody found was reported. */
const next: FormEnding['next'] = () => [
  {
    title: msg('The station was told at once, as urgent', { id: 'found-person-later.next.station' }),
    text: msg('Under “Status of what you filed” you see who opened it and when an officer was there.', {
      id: 'found-person-later.next.station-text',
    }),
  },
  {
    title: msg('Until the police come', { id: 'found-person-later.next.until' }),
    text: msg(
      'A living person: stay if it is safe, and give them to nobody but the police, Childline or a doctor. A body: touch and move nothing. If nobody comes, call 112.',
      { id: 'found-person-later.next.until-text' },
    ),
  },
  {
    title: msg('Keep it to yourself', { id: 'found-person-later.next.quiet' }),
    text: msg('Put neither a photo nor a description on the internet. Of a child that is an offence (JJ Act s.74).', {
      id: 'found-person-later.next.quiet-text',
    }),
  },
];

/** How a report of somebody found ends: filed, with a receipt that says nothing of how they look. */
export const ending: FormEnding<FoundPersonReport> = {
  definition: foundPersonForm,
  file: (portal, body, options) => fileFoundPerson(portal, body, options) as Promise<Result<Receipt, Failure>>,
  receipt: (portal, { reference }, options) =>
    downloadReceipt(portal, reference, { language: currentLocale() }, options) as Promise<Result<Blob, Failure>>,
  checkTitle: () => msg('Check your answers', { id: 'found-person-later.check' }),
  submit: () => msg('Tell the police', { id: 'found-person-later.submit' }),
  filedTitle: () => msg('The police have your report', { id: 'found-person-later.filed' }),
  note,
  next,
};
