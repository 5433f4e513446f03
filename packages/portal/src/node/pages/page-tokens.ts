import { tokens } from '@nagrik/elements/theme';

/** The elements' colours and sizes for a page as a whole, also those of a language alone (`:host(:lang(ur))`: its font, its leading). */
export const pageTokens: string = tokens.cssText
  .replaceAll(/:host\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, ':root$1')
  .replaceAll(':host', ':root');
