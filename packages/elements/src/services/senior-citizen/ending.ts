import type { Tree } from '@nagrik/journey';
import {
  downloadReceipt,
  type Failure,
  fileSeniorRequest,
  type Receipt,
  type Result,
  type SeniorRequest,
} from '@nagrik/sdk';
import type { FormEnding, LoadedForm } from '../../form/form-service.ts';
import { together } from '../../locale/load-words.ts';
import { currentLocale, msg } from '../../locale/msg.ts';
import { carryOver } from './complaint-pages.ts';
import { seniorForm } from './definition.ts';
import { helpNote } from './help-pages.ts';
import type { SeniorView } from './local-answers.ts';
import { toldNote } from './person-pages.ts';

/** What happens with a request, whatever it asks for. */
const next: FormEnding['next'] = () => [
  {
    title: msg('The station was told at once', { id: 'senior-citizen-later.next.station' }),
    text: msg('Under “Status of what you filed” you see who has read it and what they do.', {
      id: 'senior-citizen-later.next.station-text',
    }),
  },
  {
    title: msg('Ask whoever comes for their identity card', { id: 'senior-citizen-later.next.card' }),
    text: msg('The visit stands there as well. In doubt do not open, and call 112.', {
      id: 'senior-citizen-later.next.card-text',
    }),
  },
  {
    title: msg('It costs nothing', { id: 'senior-citizen-later.next.free' }),
    text: msg('Pay nobody for it, and tell nobody a code or a card number.', {
      id: 'senior-citizen-later.next.free-text',
    }),
  },
];

/** How a senior citizen's request ends: filed with the station. */
export const ending: FormEnding<SeniorRequest> = {
  definition: seniorForm,
  file: (portal, body, options) => fileSeniorRequest(portal, body, options) as Promise<Result<Receipt, Failure>>,
  receipt: (portal, { reference }, options) =>
    downloadReceipt(portal, reference, { language: currentLocale() }, options) as Promise<Result<Blob, Failure>>,
  checkTitle: () => msg('Check your answers', { id: 'senior-citizen-later.check' }),
  submit: () => msg('Send it to the station', { id: 'senior-citizen-later.submit' }),
  filedTitle: () => msg('Your request is filed', { id: 'senior-citizen-later.filed' }),
  note: (pageId, tree: Tree) => helpNote(pageId, tree as SeniorView) ?? toldNote(pageId, tree as SeniorView),
  next,
  elsewhere: {
    load: async () => (await import('../complaint/form.ts')).form as LoadedForm,
    words: together('form-start', 'complaint-start'),
    name: () => msg('Complaint', { id: 'senior-citizen-later.complaint' }),
    go: () => msg('Go on with the complaint', { id: 'senior-citizen-later.go-on' }),
    carry: carryOver,
  },
};
