import { answersFrom, type FormDefinition, getAt, type PlaceAnswer, type Question } from '@nagrik/journey';
import type { StationFiling } from '@nagrik/sdk';
import { html, type TemplateResult } from 'lit';
import { answerWords } from '../form/answer-words.ts';
import type { LoadedForm } from '../form/form-service.ts';
import type { WordPart } from '../locale/load-words.ts';

/** The questions by which a filing was made, and their words. */
export interface FiledForm {
  readonly definition: FormDefinition;
  readonly parts: readonly WordPart[];
}

/**
 * The form of a service, by its folder and not by a list: the catalogue is the one list of services. Its questions alone: what is imported
 * here and by the service's own first screen would have to lie in a chunk of its own.
 * @throws what the import threw: the network failed, or this version knows no such form
 */
export async function filedForm(service: string): Promise<FiledForm> {
  const { form } = (await import(`../services/${service}/form.ts`)) as { form: LoadedForm };
  const definition = form.definition.goesOn ? (await form.loadEnding()).definition : undefined;
  return { definition: definition ?? form.definition, parts: [...form.parts, ...form.laterParts] };
}

type PlaceNames = NonNullable<StationFiling['placeNames']>;

/** A filing holds the code of a place; an officer reads its name. */
const named = (answer: unknown, placeNames: PlaceNames): unknown => {
  const name = placeNames[(Object(answer) as Partial<PlaceAnswer>).code ?? ''];
  return name ? { ...(answer as PlaceAnswer), name } : answer;
};

/** What was filed, in the questions and words in which the citizen gave it; what was not answered is left out. */
export const filedFacts = (
  { definition }: FiledForm,
  filed: unknown,
  placeNames: PlaceNames = {},
): readonly TemplateResult[] => {
  const answers = answersFrom(definition, filed);
  const questions = new Map<string, Question>();
  // Two pages may ask the same in other words, of the living and of the dead: the one holds that was shown.
  for (const { questions: asked, when } of definition.pages)
    for (const question of asked)
      if (!questions.has(question.path) || when?.(filed as never)) questions.set(question.path, question);
  return [...questions.values()].flatMap((question) => {
    const answer = getAt(answers, question.path);
    // Files stand beside, with what opens them.
    if (answer === undefined || question.control === 'files') return [];
    return [
      html`<dt>${question.label()}</dt>
        <dd dir="auto" class="narrative">${answerWords(question, named(answer, placeNames))}</dd>`,
    ];
  });
};
