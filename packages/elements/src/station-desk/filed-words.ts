import type { Question } from '@nagrik/journey';
import { optionLabel } from '../controls/choice-controls.ts';
import { accountPages } from '../services/complaint/account-pages.ts';
import { incidentPages } from '../services/complaint/incident-pages.ts';
import { personPages } from '../services/complaint/person-pages.ts';
import { readable } from '../services/status/state-words.ts';

const questions = (): readonly Question[] =>
  [...personPages, ...incidentPages, ...accountPages].flatMap((page) => (page.questions ?? []) as readonly Question[]);

/** A filed value in the words in which the citizen chose it; one that no question offers is made readable. */
export const chosenWords = (path: string, value: string): string =>
  optionLabel(questions().find((question) => question.path === path)?.options?.[value]) || readable(value);

/** What a question of the form asks, for a value that is a yes. */
export const questionWords = (path: string): string =>
  questions()
    .find((question) => question.path === path)
    ?.label() ?? readable(path.split('.').at(-1) ?? path);
