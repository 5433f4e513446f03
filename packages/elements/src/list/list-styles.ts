import { css } from 'lit';

export const listStyles = css`
  .head {
    padding-block-end: var(--n-4);
    border-block-end: var(--n-rule-thick) solid var(--n-marigold);
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: var(--n-2);
    align-items: end;
  }
  .search .field {
    flex: 1 1 var(--n-column);
  }
  /* Thousands of cards scroll smoothly because pages out of sight are not laid out; their height is remembered. */
  .page {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: var(--n-4);
    padding-block-end: var(--n-4);
    content-visibility: auto;
    contain-intrinsic-size: auto 200em;
  }
  .entry {
    display: flex;
    flex-direction: column;
    gap: var(--n-3);
  }
  .entry > :last-child {
    margin-block-start: auto;
  }
  /* A rule above the entries, not dimmed entries: those must stay readable while the next ones come. */
  .busy::before {
    content: '';
    display: block;
    margin-block-end: calc(-1 * var(--n-rule-thick));
    border-block-start: var(--n-rule-thick) dotted var(--n-marigold);
  }
`;
