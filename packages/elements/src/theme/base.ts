import { buttons } from './buttons.ts';
import { foundation } from './foundation.ts';
import { tokens } from './generated/tokens.ts';
import { inputs } from './inputs.ts';
import { surfaces } from './surfaces.ts';

/** The style sheets that every element takes, first in its own list. */
export const baseStyles = [tokens, foundation, buttons, inputs, surfaces];
