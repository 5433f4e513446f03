/**
 * The services without script: the same definitions, words and validators as the elements', drawn as pages of HTML by a
 * server. Knows no HTTP: a host asks with what was sent and what it keeps, and gets a page or where to go.
 */
import type { LoadedForm } from '../form/form-service.ts';
import { viewWords } from '../list/view-words.ts';
import { loadWords, type WordPart } from '../locale/load-words.ts';
import { LOCALES } from '../locale/locale.ts';
import { services } from '../services/catalogue.ts';
import { type ServiceDefinition, viewsOf } from '../services/service-definition.ts';
import { learnToExplain } from '../states/explain.ts';
import { closedListSteps } from './closed-list-steps.ts';
import { directorySteps } from './directory-steps.ts';
import type { WholeForm } from './form-request.ts';
import { formSteps } from './form-steps.ts';
import { keptListSteps } from './kept-search.ts';
import { listSteps, type PlainList } from './list-steps.ts';
import { lookupSteps } from './lookup-steps.ts';
import type { PlainDefinition } from './plain-definition.ts';
import { plainFeed } from './plain-feed.ts';
import type { PlainService } from './step.ts';
import { trackerSteps } from './tracker-steps.ts';

export { DEFAULT_EXIT } from '../default-exit.ts';
export type { PlainFeed } from './plain-feed.ts';
export type { Asked, PlainService, Reply, Visit } from './step.ts';
export { fields } from './step.ts';
export { cardStyles, plainStyles } from './plain-styles.ts';

const need = (parts: readonly WordPart[]): Promise<unknown> =>
  Promise.all(LOCALES.map((locale) => loadWords(locale, parts)));

async function wholeForm(form: LoadedForm): Promise<WholeForm> {
  await need([...form.parts, ...form.laterParts]);
  return { ...form, ...(await form.loadEnding()) };
}

async function pagesOf(service: ServiceDefinition): Promise<PlainService> {
  // By its folder and not by a list: the catalogue is the one list of services.
  const { plain } = (await import(`../services/${service.id}/plain.ts`)) as { plain: PlainDefinition };
  switch (plain.kind) {
    case 'own': {
      await need([...service.words, ...plain.words, 'form', 'form-later']);
      return plain.pages;
    }
    case 'form': {
      await need(service.words);
      const first = await wholeForm(await plain.service.load());
      await need(first.elsewhere?.words ?? []);
      const onward = first.elsewhere && (await wholeForm(await first.elsewhere.load()));
      return formSteps(plain.service, [first, onward], service.name);
    }
    case 'tracker': {
      const words = await plain.definition.loadFilingWords();
      await need([
        ...service.words,
        ...words.words,
        ...(await words.more()),
        'my-filings',
        'satisfaction',
        'filing-question',
        'contact',
        'contact-change',
        'filing-files',
        'filed',
        'form',
        'form-start',
        'form-later',
      ]);
      return trackerSteps(plain.definition, words);
    }
    case 'directory': {
      await need(service.words);
      return directorySteps(plain.definition);
    }
    case 'lookup': {
      const found = await plain.definition.loadAnswer();
      await need([...service.words, ...found.words, 'form']);
      return lookupSteps(plain.definition, found);
    }
    case 'list': {
      const { read, keepsSearch, publishedOn } = plain;
      const definition: PlainList<never> = plain.definition;
      const [{ filters, words }, detail] = await Promise.all([definition.loadFilters(), definition.loadDetail()]);
      await need([
        ...service.words,
        ...words,
        ...detail.words,
        ...viewWords,
        ...(definition.words ?? []),
        'list-guard',
        'form-start',
        'form',
        'form-later',
      ]);
      const steps = definition.signIn ? closedListSteps : keepsSearch ? keptListSteps : listSteps;
      const pages = steps(definition, { filters, detail, read, views: viewsOf(service) });
      return definition.list ? { ...pages, feed: plainFeed(definition, publishedOn) } : pages;
    }
  }
}

/** The pages of every service of the catalogue, by its id. All words in all languages are there when it resolves. */
export async function plainServices(): Promise<ReadonlyMap<string, PlainService>> {
  await Promise.all([need(['service', 'failure', 'plain', 'state', 'sign-in']), ...LOCALES.map(learnToExplain)]);
  const all = new Map<string, PlainService>();
  for (const service of services) {
    all.set(service.id, await pagesOf(service));
  }
  return all;
}
