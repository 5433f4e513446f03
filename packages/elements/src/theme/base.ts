import { cards } from './cards.ts';
import { firstStyles } from './first.ts';
import { inputs } from './inputs.ts';

/** What comes to {@link firstStyles} where something is asked or listed. */
export const laterStyles = [inputs, cards];

/** The style sheets that an element takes, first in its own list. */
export const baseStyles = [...firstStyles, ...laterStyles];
