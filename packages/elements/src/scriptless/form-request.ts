import type { Journey } from '@nagrik/journey';
import { html, type TemplateResult } from 'lit';
import type { FormEnding, FormService, LoadedForm } from '../form/form-service.ts';
import { inLocale } from '../locale/msg.ts';
import type { FormVisit } from './form-visit.ts';
import { toMarkup } from './markup.ts';
import { errorTitle, plainBar } from './plain-form.ts';
import type { Asked, Reply, Visit } from './step.ts';

/** A form with its ending: on a server nothing comes later. */
export type WholeForm = LoadedForm & FormEnding;

/** A form, and the one with which it may go on. */
export type WholeForms = readonly [first: WholeForm, onward?: WholeForm | undefined];

/** What the steps of a form have in common in one request. */
export class FormRequest {
  readonly service: FormService;
  /** The one whose visit is kept. */
  readonly form: WholeForm;
  /** The one with which a visit begins. */
  readonly first: WholeForm;
  /** The one with which it may go on. */
  readonly onward: WholeForm | undefined;
  readonly asked: Asked;
  /** What is kept, if it is of this form as it is now. */
  readonly visit: FormVisit | undefined;
  readonly #name: () => string;

  constructor(service: FormService, [first, onward]: WholeForms, name: () => string, asked: Asked) {
    this.service = service;
    this.asked = asked;
    this.first = first;
    this.onward = onward;
    const visit = asked.visit as unknown as FormVisit | undefined;
    const kept = [first, onward].find(
      (form) => form && visit?.form === form.definition.id && visit.version === form.definition.version,
    );
    this.form = kept ?? first;
    this.visit = kept && visit;
    this.#name = (kept === onward && first.elsewhere?.name) || name;
  }

  /** Runs it in the language of the page. */
  say<T>(thunk: () => T): T {
    return inLocale(this.asked.locale, thunk);
  }

  go(step: string, visit: FormVisit): Reply {
    return { kind: 'go', step, visit: visit as unknown as Visit };
  }

  keep(visit: FormVisit): Promise<void> {
    return this.asked.keep(visit as unknown as Visit);
  }

  page(draw: () => TemplateResult, wrong = false, upgrade = false): Reply {
    return this.say(() => ({
      kind: 'page',
      title: wrong ? errorTitle(this.#name()) : this.#name(),
      markup: toMarkup(html`${plainBar(this.asked, upgrade ? undefined : this.#name())} ${draw()}`),
      upgrade,
    }));
  }

  /** Continue. @returns the id of the page where the journey stands then */
  goOn(journey: Journey): string {
    this.say(() => journey.continue());
    return journey.state.page.id;
  }
}
