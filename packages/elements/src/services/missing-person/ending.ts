import { dayInIndia, mayBeChild, type Tree } from '@nagrik/journey';
import {
  downloadReceipt,
  type Failure,
  fileMissingPerson,
  type MissingPersonReport,
  readFilingCalendar,
  type Receipt,
  type Result,
} from '@nagrik/sdk';
import type { FormEnding, PageNote } from '../../form/form-service.ts';
import { formatDate } from '../../locale/format.ts';
import { currentLocale, msg, str } from '../../locale/msg.ts';
import { missingPersonForm } from './definition.ts';
import type { MissingView } from './local-answers.ts';
import { helpLines } from './start.ts';

/** Said on the page after the age, and once more before filing. */
const childNote: PageNote = {
  text: () =>
    msg('For a child call 112 or 1098 now. Then go on here: the police must register a FIR and search at once.', {
      id: 'missing-person-later.note.child',
    }),
  helpLines,
};

const note = (pageId: string, tree: Tree): PageNote | undefined => {
  const { person, lastSeen } = tree as MissingView;
  const told = pageId === 'last-seen' || pageId === 'check';
  return told && person?.age && mayBeChild(person.age, lastSeen?.date ?? dayInIndia(new Date()))
    ? childNote
    : undefined;
};

/** What happens after a report was filed; only the report of a child is to be signed. */
const next: FormEnding['next'] = ({ clocks }) => {
  const toSign = clocks.find(({ kind }) => kind === 'signature');
  return [
    ...(toSign
      ? [
          {
            title: msg('The police must register a FIR and search at once', { id: 'missing-person-later.next.fir' }),
            text: msg(
              'So the law has it for everybody under 18. You get a copy free of charge. Go to the station now if you can, or call 112 or 1098.',
              { id: 'missing-person-later.next.fir-text' },
            ),
          },
          {
            title: msg(str`Sign the report by ${formatDate(toSign.dueAt)}`, { id: 'missing-person-later.next.sign' }),
            text: msg('At the station, with an identity document. The search does not wait for it.', {
              id: 'missing-person-later.next.sign-text',
            }),
          },
        ]
      : []),
    {
      title: msg('The station was told at once', { id: 'missing-person-later.next.station' }),
      text: msg('Under “Status of what you filed” you see who opened it and what they do.', {
        id: 'missing-person-later.next.station-text',
      }),
    },
    {
      title: msg('Add what you learn', { id: 'missing-person-later.next.add' }),
      text: msg('A photo, a call, somebody who saw them: also under “Status of what you filed”.', {
        id: 'missing-person-later.next.add-text',
      }),
    },
    {
      title: msg('When the person is back, tell the station', { id: 'missing-person-later.next.back' }),
      text: msg('So that nobody searches on.', { id: 'missing-person-later.next.back-text' }),
    },
  ];
};

/** How a report of a missing person ends: filed, with a receipt and what to do next. */
export const ending: FormEnding<MissingPersonReport> = {
  definition: missingPersonForm,
  file: (portal, body, options) => fileMissingPerson(portal, body, options) as Promise<Result<Receipt, Failure>>,
  receipt: (portal, { reference }, options) =>
    downloadReceipt(portal, reference, { language: currentLocale() }, options) as Promise<Result<Blob, Failure>>,
  calendar: (portal, { reference }, options) =>
    readFilingCalendar(portal, reference, {}, options) as Promise<Result<Blob, Failure>>,
  checkTitle: () => msg('Check your answers', { id: 'missing-person-later.check' }),
  submit: () => msg('File the report', { id: 'missing-person-later.submit' }),
  filedTitle: () => msg('Your report is filed', { id: 'missing-person-later.filed' }),
  note,
  next,
};
