import { html, type TemplateResult } from 'lit';
import { DEFAULT_EXIT } from '../default-exit.ts';
import type { ChoiceFilter } from '../list/list-definition.ts';
import { inLocale, msg } from '../locale/msg.ts';
import { type KeptSearch, searchSent } from './kept-search.ts';
import { type ListParts, listSteps, type PlainList } from './list-steps.ts';
import { toMarkup } from './markup.ts';
import { goButton } from './go-button.ts';
import { errorTitle, plainBar, plainForm } from './plain-form.ts';
import { endKept, type PlainSession, renewed, signedIn } from './plain-session.ts';
import { type PlainSignIn, signInPage, takeSignIn } from './sign-in-steps.ts';
import type { Asked, PlainService, Reply, Visit } from './step.ts';

/** What is kept while somebody looks through a list that is only for whoever is signed in. */
interface ListVisit extends KeptSearch {
  readonly session?: PlainSession | undefined;
  readonly signIn?: PlainSignIn | undefined;
}

const go = (step: string, visit: ListVisit | undefined): Reply => ({
  kind: 'go',
  step,
  visit: visit as unknown as Visit | undefined,
});

/** The script-less pages of a list that is only for whoever is signed in: the sign-in, then the list as any other. */
export function closedListSteps<Item>(definition: PlainList<Item>, parts: ListParts<Item>): PlainService {
  const list = listSteps(definition, { ...parts, closed: true });
  return {
    async answer(asked) {
      const visit = (asked.visit ?? {}) as ListVisit;
      if (asked.step === 'leave')
        return { kind: 'leave', to: DEFAULT_EXIT, deleted: () => endKept(asked, visit.session) };
      const session = visit.session && (await renewed(asked, visit.session));
      if (!session) return signInStep(asked, definition, visit);
      if (session !== visit.session) await asked.keep({ ...visit, session });
      const open = { ...visit, session };
      if (asked.step === '' && asked.sent) return takeSearch(asked, asked.sent, open, parts.filters);
      const reply = await list.answer({
        ...asked,
        portal: signedIn(asked, session),
        query: new URLSearchParams(visit.query),
      });
      return reply.kind === 'page' ? { ...reply, markup: `${reply.markup}${account(asked, session)}` } : reply;
    },
  };
}

async function takeSearch(
  asked: Asked,
  sent: FormData,
  visit: ListVisit,
  filters: readonly ChoiceFilter[],
): Promise<Reply> {
  if (sent.get('go') === 'sign-out') {
    await endKept(asked, visit.session);
    return go('', undefined);
  }
  return go('', { ...visit, query: searchSent(sent, visit, filters) });
}

async function signInStep<Item>(asked: Asked, definition: PlainList<Item>, visit: ListVisit): Promise<Reply> {
  const { step, sent, locale } = asked;
  const ended = visit.session !== undefined;
  if (step !== '')
    return go('', ended ? { ...visit, session: undefined, signIn: { mobile: '', ended: true } } : undefined);
  if (sent) {
    const taken = await takeSignIn(asked, sent, visit.signIn);
    return 'accessToken' in taken
      ? go('', { ...visit, session: taken, signIn: undefined })
      : go('', { ...visit, session: undefined, signIn: taken });
  }
  const signIn: PlainSignIn | undefined = ended ? { mobile: '', ended: true } : visit.signIn;
  return inLocale(locale, () => {
    const name = definition.service.name();
    return {
      kind: 'page',
      title: signIn?.problem ? errorTitle(name) : name,
      upgrade: true,
      markup: toMarkup(html`
        ${plainBar(asked, undefined)}
        <h2>${name}</h2>
        <p class="muted">${definition.service.summary()}</p>
        ${definition.notice ? html`<p class="note"><strong>${definition.notice()}</strong></p>` : ''}
        ${definition.aside ? html`<p>${definition.aside((path) => path)}</p>` : ''}
        <p>${definition.signIn?.()}</p>
        ${signInPage(asked, signIn)}
      `),
    };
  });
}

/** Who is signed in, and the way out. */
const account = (asked: Asked, { mobileMasked }: PlainSession): string =>
  inLocale(asked.locale, () =>
    toMarkup(
      plainForm(
        { ...asked, step: '' },
        html`<p class="row">
          <span class="number muted" translate="no">${mobileMasked}</span>
          ${goButton('sign-out', msg('Sign out', { id: 'list-guard.sign-out' }), 'plain')}
        </p>` satisfies TemplateResult,
        { enter: 'none' },
      ),
    ),
  );
