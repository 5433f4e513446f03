import type { FormDefinition } from '@nagrik/journey';

/** Whether one signs in on the way: the definition has a page for it, or has not. */
export const asksSignIn = ({ pages }: Pick<FormDefinition, 'pages'>): boolean =>
  pages.some(({ step }) => step === 'sign-in');
