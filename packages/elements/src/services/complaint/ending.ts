import type { Tree } from '@nagrik/journey';
import { type ComplaintFiling, downloadReceipt, type Failure, fileComplaint, readFilingCalendar } from '@nagrik/sdk';
import type { Receipt, Result } from '@nagrik/sdk';
import type { FormEnding, PageNote } from '../../form/form-service.ts';
import { formatDate } from '../../locale/format.ts';
import { currentLocale, msg, str } from '../../locale/msg.ts';
import { complaintForm } from './definition.ts';
import { type ComplaintView, isSensitive } from './local-answers.ts';
import { children, cyber, emergency, start, women } from './start.ts';

/** What helps faster than a form, by what it is about; said on the page after that question. */
const helpByNature = (view: ComplaintView): PageNote | undefined => {
  switch (view.incident?.nature) {
    case 'cyber_crime':
    case 'fraud':
      return {
        text: () =>
          msg('Was money taken? Call at once: a quick call can stop the transfer. Then go on here.', {
            id: 'complaint-later.note.cyber',
          }),
        helpLines: [cyber],
      };
    case 'sexual_offence':
    case 'domestic_violence':
      return {
        text: () =>
          msg('You are not alone. These numbers help day and night, and a doctor treats you free of charge.', {
            id: 'complaint-later.note.woman',
          }),
        helpLines: [emergency, women],
      };
    case 'offence_against_child':
      return {
        text: () => msg('A child in need gets help here, day and night.', { id: 'complaint-later.note.child' }),
        helpLines: [emergency, children],
      };
    case 'robbery':
    case 'assault':
    case 'threat':
    case 'caste_atrocity':
    case 'damage':
    case 'road_accident':
      return { text: start.danger, helpLines: [emergency] };
    case 'harassment':
      return { text: start.danger, helpLines: [emergency, women] };
    default:
      return undefined;
  }
};

const note = (pageId: string, tree: Tree): PageNote | undefined => {
  const view = tree as ComplaintView;
  if (pageId === 'precision') return helpByNature(view);
  if (!isSensitive(view)) return undefined;
  if (pageId === 'contact-how')
    return {
      text: () =>
        msg(
          'Choose what is safe for you. If you choose nothing, an SMS says only that a request has an update: nothing of the police, and nothing of what happened.',
          { id: 'complaint-later.note.contact' },
        ),
      helpLines: [],
    };
  if (pageId !== 'story') return undefined;
  return {
    text: () =>
      msg('You do not have to write this down. You can leave it empty and tell it in person, to a woman officer.', {
        id: 'complaint-later.note.told',
      }),
    helpLines: [],
  };
};

const signature = (receipt: Receipt): string => {
  const clock = receipt.clocks.find(({ kind }) => kind === 'signature');
  return clock
    ? msg(str`Sign it by ${formatDate(clock.dueAt)}`, { id: 'complaint-later.next.sign-by' })
    : msg('Sign it within three days', { id: 'complaint-later.next.sign' });
};

/** What happens after a complaint was filed. */
const next: FormEnding['next'] = (receipt) => [
  {
    title: signature(receipt),
    text: msg(
      'Go to the station with the reference and an identity document. The law asks for your signature (BNSS section 173). If you miss the day, nothing is deleted and you can still go.',
      { id: 'complaint-later.next.sign-text' },
    ),
  },
  {
    title: msg('Bring what belongs to it', { id: 'complaint-later.next.bring' }),
    text: msg('Papers, bills, the originals of photos, medical reports, if you have them.', {
      id: 'complaint-later.next.bring-text',
    }),
  },
  {
    title: msg('The station was told at once', { id: 'complaint-later.next.station' }),
    text: msg('Under “Status of what you filed” you see who opened it, what they do and by when.', {
      id: 'complaint-later.next.station-text',
    }),
  },
  {
    title: msg('If a FIR is registered, you get a copy free of charge', { id: 'complaint-later.next.fir' }),
    text: msg('If not, you are told why, and to whom you can turn.', { id: 'complaint-later.next.fir-text' }),
  },
];

/** What the complaint says after its first question, and how it ends: filed, with a receipt and what to do next. */
export const ending: FormEnding<ComplaintFiling> = {
  definition: complaintForm,
  file: (portal, body, options) => fileComplaint(portal, body, options) as Promise<Result<Receipt, Failure>>,
  receipt: (portal, { reference }, options) =>
    downloadReceipt(portal, reference, { language: currentLocale() }, options) as Promise<Result<Blob, Failure>>,
  calendar: (portal, { reference }, options) =>
    readFilingCalendar(portal, reference, {}, options) as Promise<Result<Blob, Failure>>,
  checkTitle: () => msg('Check your answers before you file', { id: 'complaint-later.check' }),
  submit: () => msg('File the complaint', { id: 'complaint-later.submit' }),
  filedTitle: () => msg('Your complaint is filed', { id: 'complaint-later.filed' }),
  note,
  next,
};
