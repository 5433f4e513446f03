import { defineForm } from '@nagrik/journey';
import type { MissingPersonReport } from '@nagrik/sdk';
import { msg } from '../../locale/msg.ts';
import type { MissingLocal, MissingPage } from './local-answers.ts';

export const who = () => msg('Who is missing', { id: 'missing-person.section.who' });

export const namePage: MissingPage = {
  id: 'name',
  section: who,
  questions: [
    {
      path: 'person.name',
      control: 'text',
      label: () => msg('What is the name of the missing person?', { id: 'missing-person.name' }),
      hint: () => msg('As people call them', { id: 'missing-person.name-hint' }),
      errors: { required: () => msg('Write the name', { id: 'missing-person.name-error' }) },
    },
  ],
};

/** What is loaded before the citizen starts: the first page. The others come with the ending. */
export const missingPersonOpening = defineForm<MissingPersonReport, MissingLocal>()({
  id: 'missing-person',
  pages: [namePage],
  goesOn: true,
});
