import type { CSSResult } from 'lit';

/** Gives an element the styles of a part that was loaded later. */
export const adoptStyles = ({ shadowRoot: root }: Element, { styleSheet }: CSSResult): void => {
  if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
};
