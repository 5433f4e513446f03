import { type Failure, readFiled, readFiling } from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import { filedForm } from '../filed/filed-facts.ts';
import { filedList } from '../filed/filed-list.ts';
import { loadWords } from '../locale/load-words.ts';
import { msg } from '../locale/msg.ts';
import { errorState } from '../states/states.ts';
import { informationLabel } from '../tracker/information-words.ts';
import { signedIn } from './plain-session.ts';
import type { Asked, Reply } from './step.ts';
import { type DrawPage, goTracking as go, optionsOf, type TrackerVisit } from './tracker-visit.ts';

/** What somebody filed, for them to read again: a page of its own, because it is long, and not everybody near the screen may read it. */
export async function filedPage(asked: Asked, visit: TrackerVisit, page: DrawPage): Promise<Reply> {
  const { reference, session } = visit;
  // Nothing can be sent from here, and whoever has the code alone does not come here.
  if (asked.sent || !reference || !session) return go(reference ? 'filing' : '', visit);
  const portal = signedIn(asked, session);
  const [status, filed] = await Promise.all([
    readFiling(portal, reference, optionsOf(asked, visit)),
    readFiled(portal, reference, optionsOf(asked, visit)),
  ]);
  if (!status.ok) return page(() => withWayBack(asked, errorState(status.error as Failure)));
  if (!filed.ok) return page(() => withWayBack(asked, errorState(filed.error as Failure)));
  const form = await filedForm(status.data.service);
  await loadWords(asked.locale, form.parts);
  const corrects = status.data.citizenMay.includes('add_information');
  return page(() =>
    withWayBack(asked, filedList({ ...filed.data, form }, corrects ? informationLabel(false) : undefined)),
  );
}

const withWayBack = (asked: Asked, content: TemplateResult): TemplateResult => html`
  <h2 class="page-title">${msg('What you filed', { id: 'filing-view.filed' })}</h2>
  ${content}
  <p><a href=${asked.href('filing')}>${msg('Back', { id: 'form.back' })}</a></p>
`;
