import { css } from 'lit';

/** Styles of the first screen of a form. */
export const startStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--n-2);
    min-block-size: var(--n-target);
    margin-block-end: var(--n-4);
    border-block-end: var(--n-rule) solid var(--n-line);
  }
  .bar .exit {
    margin-inline-start: auto;
  }
  .danger p {
    margin-block-end: var(--n-2);
  }
  .help-lines {
    display: flex;
    flex-wrap: wrap;
    gap: var(--n-2);
  }
  .help-lines a {
    display: inline-flex;
    align-items: center;
    gap: var(--n-2);
    min-block-size: var(--n-target);
    padding: var(--n-1) var(--n-3);
    border: var(--n-rule-thick) solid var(--n-bad);
    border-radius: var(--n-radius);
    color: var(--n-bad);
    background: var(--n-surface);
    text-decoration: none;
  }
  .help-lines a:focus-visible {
    color: var(--n-on-focus);
    background: var(--n-focus);
  }
  .help-lines .number {
    font-size: var(--n-size-l);
    font-weight: 700;
  }
  .lead {
    font-size: var(--n-size-l);
  }
  .expect {
    padding-inline-start: 1.2em;
  }
  .related {
    margin-block-start: var(--n-4);
  }
  .notice dt {
    font-weight: var(--n-weight);
  }
  .notice dd + dt {
    margin-block-start: var(--n-3);
  }
`;
