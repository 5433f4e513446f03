import { css } from 'lit';
import { enclosedStyles, fileStyles } from '../controls/file-styles.ts';

/** Styles of pages, controls, check answers and confirmation; adopted when the first page is here. */
export const formStyles = css`
  .optional {
    font-size: var(--n-size);
    font-weight: 400;
  }
  .page > * + *,
  .questions > * + * {
    margin-block-start: var(--n-5);
  }
  .page > .progress + * {
    margin-block-start: var(--n-2);
  }
  .field > * + * {
    margin-block-start: var(--n-2);
  }
  .hint,
  .error-message {
    max-inline-size: var(--n-measure);
  }
  .choice .hint {
    display: block;
    font-size: var(--n-size-s);
  }
  .choice:not(:last-child) {
    border-block-end: var(--n-rule) solid var(--n-line);
  }
  .choices.found {
    max-block-size: 24em;
    overflow-y: auto;
    padding-inline: var(--n-3);
    border: var(--n-rule) solid var(--n-line);
    border-radius: var(--n-radius);
  }
  @container (min-width: 560px) {
    .choices.many {
      columns: 2;
      column-gap: var(--n-6);
    }
    .choices.many .choice {
      break-inside: avoid;
    }
  }
  input.narrow:not([type='radio'], [type='checkbox'], [type='file']) {
    max-inline-size: 14em;
  }
  input.short:not([type='radio'], [type='checkbox'], [type='file']) {
    max-inline-size: 8em;
  }
  input[type='time'] {
    min-inline-size: 9em;
  }
  input.code:not([type='radio'], [type='checkbox'], [type='file']) {
    max-inline-size: 9em;
    font-size: var(--n-size-xl);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }
  .mobile {
    display: flex;
    direction: ltr;
    align-items: center;
    justify-content: flex-start;
    gap: var(--n-2);
  }
  :host(:lang(ur)) .mobile {
    justify-content: flex-end;
  }
  .moment {
    display: flex;
    flex-wrap: wrap;
    gap: var(--n-4);
  }
  textarea {
    resize: vertical;
  }
  .item + .item,
  .item + .button {
    margin-block-start: var(--n-4);
  }
  .item > * + * {
    margin-block-start: var(--n-4);
  }
  .item-name {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: var(--n-3);
    color: var(--n-brand-deep);
  }
  .item-name + * {
    clear: both;
  }
  ${fileStyles} ${enclosedStyles}
  .summary h2 {
    font-size: var(--n-size-xl);
  }
  .summary h2,
  .danger p {
    margin-block-end: var(--n-2);
  }
  .summary ul {
    padding-inline-start: 1.2em;
  }
  .summary a {
    color: var(--n-bad);
  }
  .summary a:focus-visible {
    color: var(--n-on-focus);
  }
  .nav {
    display: flex;
    flex-wrap: wrap;
    gap: var(--n-3);
  }
  .keep {
    padding-block-start: var(--n-3);
    border-block-start: var(--n-rule) solid var(--n-line);
  }
  .answered {
    display: flex;
    gap: var(--n-3);
    align-items: flex-start;
    justify-content: space-between;
    padding-block: var(--n-2);
    border-block-end: var(--n-rule) solid var(--n-line);
  }
  .answered dt {
    color: var(--n-text-muted);
    font-size: var(--n-size-s);
  }
  .answered dd {
    white-space: pre-line;
  }
  .answered dd + dt {
    margin-block-start: var(--n-2);
  }
  .answered .button {
    flex: none;
  }
  .receipt {
    display: grid;
    gap: var(--n-3);
    padding: var(--n-5) var(--n-4);
    border: var(--n-rule-thick) solid var(--n-good);
    border-radius: var(--n-radius-l);
    background: var(--n-good-wash);
  }
  .receipt .big {
    font-size: var(--n-size-l);
    font-weight: 700;
    letter-spacing: 0.04em;
  }
  .next > li + li {
    margin-block-start: var(--n-3);
  }
  section > h3 + * {
    margin-block-start: var(--n-2);
  }
  .next {
    padding-inline-start: 1.4em;
  }
`;
