import { buttons } from './buttons.ts';
import { foundation } from './foundation.ts';
import { tokens } from './generated/tokens.ts';
import { surfaces } from './surfaces.ts';

/** The style sheets of a first screen that only tells something. */
export const firstStyles = [tokens, foundation, buttons, surfaces];
