import type { CSSResult, LitElement } from 'lit';

/** Gives an element the styles of a part that was loaded later. */
export const adoptStyles = (element: LitElement, { styleSheet }: CSSResult): void => {
  const root = element.renderRoot as ShadowRoot;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
};
