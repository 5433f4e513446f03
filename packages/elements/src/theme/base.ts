import { css } from 'lit';
import { tokens } from './generated/tokens.ts';

/** What every element starts from: the box, the letters, headings, links, focus and what only screen readers hear. */
const foundation = css`
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
  h3 {
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

/** Buttons and links that look like them. */
const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--n-2);
    min-block-size: var(--n-target);
    padding: var(--n-2) var(--n-5);
    border: var(--n-rule-thick) solid var(--n-brand);
    border-radius: var(--n-radius);
    color: var(--n-on-brand);
    background: var(--n-brand);
    font: inherit;
    font-weight: var(--n-weight);
    line-height: var(--n-leading-tight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background var(--n-quick);
  }
  .button:hover {
    color: var(--n-on-brand);
    background: var(--n-brand-deep);
  }
  .button:focus-visible {
    color: var(--n-on-brand);
    background: var(--n-brand-deep);
    box-shadow: 0 0 0 5px var(--n-on-focus);
  }
  .button.secondary {
    color: var(--n-brand);
    background: var(--n-surface);
  }
  .button.secondary:hover,
  .button.secondary:focus-visible {
    color: var(--n-brand-deep);
    background: var(--n-brand-wash);
  }
  .button.danger {
    border-color: var(--n-bad);
    color: var(--n-surface);
    background: var(--n-bad);
  }
  .button.plain {
    margin-inline-start: calc(-1 * var(--n-2));
    padding-inline: var(--n-2);
    border-color: transparent;
    color: var(--n-brand);
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  @container (max-width: 400px) {
    .button.wide-on-phone {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .button:is(.button, .secondary, .danger) {
      border-color: ButtonText;
      color: ButtonText;
      background: ButtonFace;
    }
  }
`;

/** Native inputs, selects, radios and checkboxes with their labels, hints and errors. */
const inputs = css`
  .field > * + * {
    margin-block-start: var(--n-1);
  }
  label,
  legend,
  .label {
    display: block;
    padding: 0;
    color: var(--n-text);
    font-weight: var(--n-weight);
    line-height: var(--n-leading-tight);
  }
  .hint {
    color: var(--n-text-muted);
  }
  .error-message {
    color: var(--n-bad);
    font-weight: var(--n-weight);
  }
  .field.invalid {
    padding-inline-start: var(--n-4);
    border-inline-start: 4px solid var(--n-bad);
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: var(--n-target);
    padding: var(--n-2) var(--n-3);
    border: var(--n-rule-thick) solid var(--n-line-strong);
    border-radius: var(--n-radius);
    color: var(--n-text);
    background: var(--n-surface);
    /* Under 16 px iOS zooms the page in when an input gets focus. */
    font: inherit;
    line-height: var(--n-leading-tight);
  }
  [aria-invalid='true']:is(input, select, textarea) {
    border-color: var(--n-bad);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: var(--n-3);
    min-block-size: var(--n-target);
    padding-block: var(--n-2);
  }
  .choice label {
    flex: 1;
    padding-block: var(--n-1);
    font-weight: 400;
    cursor: pointer;
  }
  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    margin: 2px 0 0;
    accent-color: var(--n-brand);
    cursor: pointer;
  }
`;

/** Cards, notes, summaries and small labels. */
const surfaces = css`
  .card {
    padding: var(--n-4);
    border: var(--n-rule) solid var(--n-line);
    border-radius: var(--n-radius-l);
    background: var(--n-surface);
    box-shadow: var(--n-shadow);
  }
  .panel {
    padding: var(--n-4);
    border-radius: var(--n-radius);
    background: var(--n-raised);
  }
  .note {
    padding: var(--n-3) var(--n-4);
    border-inline-start: 6px solid var(--n-brand);
    border-radius: var(--n-radius);
    background: var(--n-brand-wash);
  }
  .note.good {
    border-color: var(--n-good);
    background: var(--n-good-wash);
  }
  .note.warn {
    border-color: var(--n-warn);
    background: var(--n-warn-wash);
  }
  .note.bad {
    border-color: var(--n-bad);
    background: var(--n-bad-wash);
  }
  .tag {
    display: inline-block;
    padding: 0 var(--n-2);
    border: var(--n-rule) solid currentcolor;
    border-radius: var(--n-radius);
    color: var(--n-brand-deep);
    background: var(--n-brand-wash);
    font-size: var(--n-size-s);
    font-weight: var(--n-weight);
  }
  .tag.good {
    color: var(--n-good);
    background: var(--n-good-wash);
  }
  .tag.warn {
    color: var(--n-warn);
    background: var(--n-warn-wash);
  }
  .tag.bad {
    color: var(--n-bad);
    background: var(--n-bad-wash);
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: var(--n-1) var(--n-4);
  }
  .facts dt {
    color: var(--n-text-muted);
  }
  details > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--n-target);
    color: var(--n-brand);
    font-weight: var(--n-weight);
    cursor: pointer;
  }
  details > summary::before {
    content: '▸' / '';
    margin-inline-end: var(--n-2);
  }
  details:dir(rtl) > summary::before {
    content: '◂' / '';
  }
  details[open] > summary::before {
    content: '▾' / '';
  }
`;

/** The style sheets that every element takes, first in its own list. */
export const baseStyles = [tokens, foundation, buttons, inputs, surfaces];
