import type { QuestionIn } from '@nagrik/journey';
import { msg } from '../locale/msg.ts';

interface WithHeight {
  person: { heightCm?: number };
}

/** How tall somebody is, as far as anybody can say: asked alike of the missing and of whoever was found. */
export const height = {
  path: 'person.heightCm',
  control: 'number',
  optional: true,
  label: () => msg('Height in centimetres, about', { id: 'questions.height' }),
  hint: () => msg('5 feet are 152 centimetres.', { id: 'questions.height-hint' }),
} as const satisfies QuestionIn<WithHeight, WithHeight, unknown>;
