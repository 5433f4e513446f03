import { DEFAULT_EXIT } from '../default-exit.ts';
import { Journey, type Page } from '@nagrik/journey';
import { createKey } from '@nagrik/sdk';
import type { FormService } from '../form/form-service.ts';
import { takePage } from './form-answers.ts';
import { elsewherePage, firstPage } from './form-ends.ts';
import { outcomeStep, receiptStep } from './form-filing.ts';
import { FormRequest, type WholeForms } from './form-request.ts';
import { askingPage, checkPage } from './form-screens.ts';
import { filingState, type FormVisit, isFiled } from './form-visit.ts';
import type { PlainTools } from './plain-tools.ts';
import { backButton } from './plain-form.ts';
import { PlainPlaces } from './plain-places.ts';
import { uploadPolicy } from './plain-uploads.ts';
import { endKept } from './plain-session.ts';
import { signInPage } from './sign-in-steps.ts';
import { fields, type PlainService, type Reply } from './step.ts';

/**
 * The script-less pages of a form: its definition run by the same {@link Journey} as in the element, one request a step.
 * Every form is sent to its own page, taken in, and answered with the way to the next one, so that a reload sends nothing
 * twice. What is wrong is judged again when the page is drawn.
 */

/** Makes the script-less pages of a form. Its words must be there already. */
export function formSteps(service: FormService, forms: WholeForms, name: () => string): PlainService {
  return { answer: (asked) => answer(new FormRequest(service, forms, name, asked)) };
}

async function answer(request: FormRequest): Promise<Reply> {
  const { visit } = request;
  const { step, sent } = request.asked;
  if (step === 'leave') {
    return { kind: 'leave', to: DEFAULT_EXIT, deleted: () => endKept(request.asked, visit?.session) };
  }
  if (step === '') return sent ? begin(request, sent) : first(request);
  if (visit && isFiled(visit)) return receiptStep(request, visit);
  if (!visit) return { kind: 'go', step: '?gone', visit: undefined };
  const journey = await openJourney(request, visit);
  if (step === 'outcome') return outcomeStep(request, visit, journey);
  if (visit.outcome === 'unknown') return request.go('outcome', visit);
  // As far as the citizen has come, and back: a bookmark or the browser's button may lead anywhere.
  const page = reachable(request, journey, visit);
  if (page?.id !== step) return page ? request.go(page.id, visit) : { kind: 'none' };
  if (page !== journey.state.page) request.say(() => journey.goTo(page.id));
  return sent ? takePage(request, visit, journey, page, sent) : draw(request, visit, journey, page);
}

const unfinished = (visit: FormVisit | undefined): visit is FormVisit => visit !== undefined && !isFiled(visit);

function first(request: FormRequest): Reply {
  const { asked, service, visit } = request;
  const open = unfinished(visit) ? visit : undefined;
  const gone = asked.query.has('gone') && !open;
  const state = open?.outcome === 'unknown' ? 'unknown' : open ? 'unfinished' : gone ? 'gone' : 'new';
  return request.page(() => firstPage(asked, service.start, state), false, true);
}

async function begin(request: FormRequest, sent: FormData): Promise<Reply> {
  const { asked, first: form, visit } = request;
  // What may have arrived is not begun afresh: with another key it would be filed twice.
  if (unfinished(visit) && (sent.get('go') === 'resume' || visit.outcome === 'unknown')) {
    return request.go(visit.outcome === 'unknown' ? 'outcome' : visit.journey.page, visit);
  }
  await endKept(asked, visit?.session);
  const { definition } = form;
  const journey = request.say(() => new Journey(definition));
  const about = sent.get(fields.about);
  const opened = typeof about === 'string' && about ? form.opensWith?.(about) : undefined;
  for (const [path, answer] of Object.entries(opened ?? {})) request.say(() => journey.answer(path, answer));
  const { id, version } = definition;
  const begun: FormVisit = { form: id, version, key: createKey(), journey: journey.snapshot() };
  return request.go(journey.state.page.id, begun);
}

async function openJourney(request: FormRequest, visit: FormVisit): Promise<Journey> {
  const { asked, form } = request;
  const validator = await form.validator();
  return request.say(() => {
    const journey = new Journey(form.definition, { validator, now: () => asked.now });
    journey.restore(visit.journey);
    return journey;
  });
}

/** The page asked for, if all before it are done; otherwise the first that is not. */
function reachable({ asked, form }: FormRequest, { pages }: Journey, { journey: kept }: FormVisit): Page | undefined {
  const at = pages.findIndex(({ id }) => id === asked.step);
  const done = new Set(kept.done);
  const open = pages.findIndex(({ id }) => !done.has(id));
  const current = pages.findIndex(({ id }) => id === kept.page);
  const furthest = Math.max(current, open < 0 ? pages.length - 1 : open);
  if (at < 0) return form.definition.pages.some(({ id }) => id === asked.step) ? pages[furthest] : undefined;
  return pages[Math.min(at, furthest)];
}

async function draw(request: FormRequest, visit: FormVisit, journey: Journey, page: Page): Promise<Reply> {
  const { asked, form } = request;
  if (page.step === 'sign-in') return drawSignIn(request, visit, journey);
  const { elsewhere } = form;
  if (page.step === 'elsewhere' && elsewhere) return request.page(() => elsewherePage(asked, journey, elsewhere));
  const tools = await toolsOf(request, visit, journey, page);
  request.say(() => {
    if (visit.problem) journey.applyProblem(visit.problem);
    else if (visit.judged === 'all') journey.ready();
    else if (visit.judged === 'page') journey.continue();
    // The clock may have made right what was wrong a moment ago; the page asked for is shown all the same.
    if (journey.state.page !== page) journey.goTo(page.id);
  });
  const { errors, general } = journey.state;
  const wrong = errors.size > 0 || general.length > 0 || tools.refused.length > 0;
  return request.page(
    () =>
      page.step === 'check'
        ? checkPage(asked, form, journey, tools, filingState(visit))
        : askingPage(asked, form, journey, tools),
    wrong,
  );
}

async function toolsOf(
  request: FormRequest,
  { search, refused = [] }: FormVisit,
  journey: Journey,
  page: Page,
): Promise<PlainTools> {
  const asks = (...controls: string[]): boolean => page.questions.some(({ control }) => controls.includes(control));
  const [places, policy] = await Promise.all([
    asks('district', 'station') ? PlainPlaces.find(request.asked.portal, search) : new PlainPlaces(),
    asks('files') ? uploadPolicy(request.asked.portal) : undefined,
  ]);
  return { journey, places, policy, search, refused };
}

function drawSignIn(request: FormRequest, visit: FormVisit, journey: Journey): Reply {
  if (visit.session) {
    const next = request.goOn(journey);
    return request.go(next, { ...visit, journey: journey.snapshot() });
  }
  return request.page(
    () => signInPage(request.asked, visit.signIn, backButton(journey.state.returning)),
    visit.signIn?.problem !== undefined,
  );
}
