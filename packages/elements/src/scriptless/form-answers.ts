import { Journey, type Page } from '@nagrik/journey';
import { createKey } from '@nagrik/sdk';
import { fieldId } from '../controls/control-context.ts';
import { fileForm } from './form-filing.ts';
import type { FormRequest } from './form-request.ts';
import type { FormVisit } from './form-visit.ts';
import type { RefusedFile } from './plain-tools.ts';
import { PlainPlaces, type StationSearch } from './plain-places.ts';
import { takePictures } from './plain-pictures.ts';
import { filesSent, upload } from './plain-uploads.ts';
import { filesOf, mostItems, readAnswers } from './read-answers.ts';
import { takeSignIn } from './sign-in-steps.ts';
import type { Reply } from './step.ts';

/** Takes in what a page has sent, and does what the button says that was pressed: on, back, a search, an item, a file. */
export async function takePage(
  request: FormRequest,
  visit: FormVisit,
  journey: Journey,
  page: Page,
  sent: FormData,
): Promise<Reply> {
  const go = String(sent.get('go') ?? 'on');
  const clean: FormVisit = { ...visit, judged: undefined, problem: undefined, refused: undefined, notFiled: undefined };
  const kept = (more: Partial<FormVisit> = {}): FormVisit => ({ ...clean, ...more, journey: journey.snapshot() });
  if (page.step === 'sign-in' && go !== 'back') return takeSignInPage(request, visit, journey, sent);
  if (page.step === 'elsewhere' && go !== 'back') return goElsewhere(request, visit, journey);
  const places = await placesSent(request, page, sent);
  request.say(() => readAnswers(journey, page, sent, places));
  const refused = [
    ...(await takeFiles(request, journey, page, sent)),
    ...(await takePictures(request.asked, journey, page, sent)),
  ];
  if (go === 'back') {
    const first = !request.say(() => journey.back());
    if (first && visit.from) return request.go(visit.from.journey.page, visit.from);
    return request.go(first ? '' : journey.state.page.id, kept({ search: undefined }));
  }
  const [act = '', path = '', which = ''] = go.split(':');
  if (act === 'search') return request.go(page.id, kept({ search: searchOf(sent, path) }));
  const search = unsearched(visit, journey, page, sent);
  if (search) return request.go(page.id, kept({ search }));
  if (changeItems(journey, act, path, which)) return request.go(page.id, kept({ refused }));
  if (act === 'upload' || refused.length > 0) return request.go(page.id, kept({ refused }));
  if (page === journey.pages.at(-1)) return fileForm(request, kept(), journey);
  const next = request.goOn(journey);
  // Whoever is signed in already is not asked again.
  if (journey.state.page.step === 'sign-in' && visit.session) return request.go(request.goOn(journey), kept());
  const stays = next === page.id;
  return request.go(next, kept(stays ? { judged: 'page' } : { search: undefined }));
}

/** On with another form, which knows already what was typed in this one. */
function goElsewhere(request: FormRequest, visit: FormVisit, journey: Journey): Reply {
  const { form, onward } = request;
  const { elsewhere } = form;
  if (!onward || !elsewhere) return request.go(journey.state.page.id, visit);
  const next = request.say(() => {
    const other = new Journey(onward.definition);
    const answers = elsewhere.carry(journey.state.answers);
    other.restore({ page: '', answers, done: [], returning: false });
    return other.snapshot();
  });
  const { id, version } = onward.definition;
  const { session } = visit;
  return request.go(next.page, { form: id, version, key: createKey(), journey: next, session, from: visit });
}

async function takeSignInPage(
  request: FormRequest,
  visit: FormVisit,
  journey: Journey,
  sent: FormData,
): Promise<Reply> {
  const taken = await takeSignIn(request.asked, sent, visit.signIn);
  if (!('accessToken' in taken)) return request.go(request.asked.step, { ...visit, signIn: taken });
  const next = request.goOn(journey);
  return request.go(next, { ...visit, signIn: undefined, session: taken, journey: journey.snapshot() });
}

async function placesSent({ asked: { portal } }: FormRequest, page: Page, sent: FormData): Promise<PlainPlaces> {
  const station = page.questions.find(({ control }) => control === 'station');
  if (station) return PlainPlaces.named(portal, String(sent.get(fieldId(station.path)) ?? ''));
  const district = page.questions.some(({ control }) => control === 'district');
  return district ? PlainPlaces.find(portal) : new PlainPlaces();
}

const searchOf = (sent: FormData, path: string): StationSearch => ({
  district: String(sent.get(`${fieldId(path)}-district`) ?? ''),
  q: String(sent.get(`${fieldId(path)}-name`) ?? '').trim(),
});

/** Something was typed into a station's search and Continue pressed: the search comes first. */
function unsearched(visit: FormVisit, journey: Journey, page: Page, sent: FormData): StationSearch | undefined {
  const question = page.questions.find(({ control }) => control === 'station');
  if (!question || journey.read(question.path) !== undefined) return undefined;
  const search = searchOf(sent, question.path);
  const same = search.q === (visit.search?.q ?? '') && search.district === (visit.search?.district ?? '');
  return same ? undefined : search;
}

/** Adds or removes an item of a group, or a file. @returns whether the button was one of these */
function changeItems(journey: Journey, act: string, path: string, which: string): boolean {
  const before = journey.read(path);
  const items: readonly unknown[] = Array.isArray(before) ? before : [];
  switch (act) {
    case 'add':
      if (items.length < mostItems) journey.answer(path, [...items, {}]);
      return true;
    case 'remove':
      journey.answer(
        path,
        items.filter((_, index) => index !== Number(which)),
      );
      return true;
    case 'remove-file': {
      const others = filesOf(journey, path).filter(({ fileId }) => fileId !== which);
      journey.answer(path, others.length > 0 ? others : undefined);
      return true;
    }
    default:
      return false;
  }
}

async function takeFiles(
  { asked }: FormRequest,
  journey: Journey,
  page: Page,
  sent: FormData,
): Promise<readonly RefusedFile[]> {
  const all: RefusedFile[] = [];
  for (const { path } of page.questions.filter(({ control }) => control === 'files')) {
    const before = filesOf(journey, path);
    const { added, refused } = await upload(asked.portal, filesSent(sent, fieldId(path)), before.length);
    const stored = added.map((file) => ({ ...file, fileId: file.uploadId, state: 'stored' }) as const);
    if (stored.length > 0) journey.answer(path, [...before, ...stored]);
    all.push(...refused);
  }
  return all;
}
