import { css } from 'lit';

/** What every element starts from: the box, the letters, headings, links, focus and what only screen readers hear. */
export const foundation = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--n-text);
    background: var(--n-surface);
    font: 400 var(--n-size) / var(--n-leading) var(--n-font);
    text-align: start;
    /* References, names and links of any length stay inside a 320 px screen. */
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h2,
  h3,
  h4 {
    color: var(--n-brand-deep);
    font-weight: var(--n-weight);
    line-height: var(--n-leading-tight);
    text-wrap: balance;
  }
  h2 {
    font-size: var(--n-size-2xl);
  }
  h3,
  .page-title {
    font-size: var(--n-size-xl);
  }
  h4 {
    font-size: var(--n-size-l);
  }
  p {
    max-inline-size: var(--n-measure);
  }
  ul[role='list'],
  ol[role='list'] {
    list-style: none;
  }
  ul:not([role]),
  ol:not([role]) {
    padding-inline-start: var(--n-5);
  }
  a {
    color: var(--n-brand);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--n-brand-deep);
    text-decoration-thickness: max(3px, 0.1875em);
  }
  /* One ring for everything: marigold with ink around it is seen on light, on dark and on photographs. */
  :focus-visible {
    outline: 3px solid var(--n-focus);
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--n-on-focus);
  }
  a:focus-visible {
    color: var(--n-on-focus);
    background: var(--n-focus);
    box-shadow: 0 4px var(--n-on-focus);
    text-decoration: none;
  }
  [tabindex='-1']:focus-visible:not(a, button, input, select, textarea) {
    outline: none;
    box-shadow: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--n-text-muted);
  }
  .small {
    font-size: var(--n-size-s);
  }
  .stack > * + * {
    margin-block-start: var(--n-4);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--n-3);
    align-items: center;
  }
  /* References, numbers and telephone numbers read from left to right in every language. */
  .number {
    unicode-bidi: isolate;
    direction: ltr;
    font-variant-numeric: tabular-nums;
  }
`;
