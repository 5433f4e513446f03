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
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--n-column)), 1fr));
    gap: var(--n-3);
  }
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: var(--n-4);
    padding: 0;
    list-style: none;
  }
  /* Ten thousand cards scroll smoothly because those out of sight are not laid out; their height is remembered. */
  .entry {
    display: flex;
    flex-direction: column;
    gap: var(--n-3);
    content-visibility: auto;
    contain-intrinsic-size: auto 16em;
  }
  .entry > :last-child {
    margin-block-start: auto;
  }
  .busy {
    opacity: 0.6;
  }
`;
