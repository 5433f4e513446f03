import { downloadReceipt, type Failure, fileLostProperty, type LostPropertyReport } from '@nagrik/sdk';
import type { Receipt, Result } from '@nagrik/sdk';
import type { FormEnding, LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { currentLocale, msg } from '../../locale/msg.ts';
import { carryOver } from './carry-over.ts';
import { lostPropertyForm } from './definition.ts';

/** What is to be done with a report. */
const next: FormEnding['next'] = () => [
  {
    title: msg('Save the report now', { id: 'lost-property-later.next.save' }),
    text: msg(
      'Banks, offices and telephone companies ask for it. Anybody can check it by its code. It is no FIR and no proof of ownership.',
      { id: 'lost-property-later.next.save-text' },
    ),
  },
  {
    title: msg('Have phones and cards blocked', { id: 'lost-property-later.next.block' }),
    text: msg('A phone at ceir.gov.in, with this report and the bill. A bank card by a call to the bank.', {
      id: 'lost-property-later.next.block-text',
    }),
  },
  {
    title: msg('If you find it, take the report back', { id: 'lost-property-later.next.found' }),
    text: msg('Under “Status of what you filed”. If something like it is recovered, the station tells you.', {
      id: 'lost-property-later.next.found-text',
    }),
  },
];

/** How a report of lost property ends: issued; or, for what was stolen, in the complaint. */
export const ending: FormEnding<LostPropertyReport> = {
  definition: lostPropertyForm,
  file: (portal, body, options) => fileLostProperty(portal, body, options) as Promise<Result<Receipt, Failure>>,
  receipt: (portal, { reference }, options) =>
    downloadReceipt(portal, reference, { language: currentLocale() }, options) as Promise<Result<Blob, Failure>>,
  checkTitle: () => msg('Check your answers', { id: 'lost-property-later.check' }),
  submit: () => msg('File the report', { id: 'lost-property-later.submit' }),
  filedTitle: () => msg('Your report is issued', { id: 'lost-property-later.filed' }),
  saveReceipt: () => msg('Save the report (PDF)', { id: 'lost-property-later.save' }),
  note: () => undefined,
  next,
  elsewhere: {
    load: async () => (await import('../complaint/form.ts')).form as LoadedForm,
    words: together('form-start', 'complaint-start'),
    name: () => msg('Complaint of theft', { id: 'lost-property-later.complaint' }),
    go: () => msg('Go on with the complaint', { id: 'lost-property-later.go-on' }),
    carry: carryOver,
  },
};
