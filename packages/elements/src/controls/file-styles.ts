import { css } from 'lit';

/** Pictures inside a request: whole, wherever they are shown. */
export const enclosedStyles = css`
  .enclosed {
    display: block;
    max-inline-size: 100%;
    max-block-size: 24rem;
    margin-block: var(--n-1);
    background: var(--n-line);
  }
`;

/** What the question for files needs besides the styles of every element. */
export const fileStyles = css`
  .part-label {
    font-weight: 400;
    margin-block-end: var(--n-1);
  }
  .files > li {
    padding-block: var(--n-3);
    border-block-start: var(--n-rule) solid var(--n-line);
  }
  .files progress {
    inline-size: 100%;
    accent-color: var(--n-brand);
  }
  .good {
    color: var(--n-good);
  }
  .note.good {
    color: inherit;
  }
  .file-button input:focus-visible + .button {
    outline: 3px solid var(--n-focus);
    box-shadow: 0 0 0 5px var(--n-on-focus);
  }
  .file-button input:disabled + .button {
    opacity: 0.6;
  }
`;
