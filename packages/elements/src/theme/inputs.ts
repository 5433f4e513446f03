import { css } from 'lit';

/** Native inputs, selects, radios and checkboxes with their labels, hints and errors. */
export const inputs = css`
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
  .page-title label {
    color: inherit;
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
  /* Firefox draws the ring of the focus around the box, and fills what a round button leaves of it. */
  input[type='radio'] {
    border-radius: 50%;
  }
`;
