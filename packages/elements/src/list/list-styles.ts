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
  .stack > dialog {
    inline-size: min(100%, 44em);
    max-inline-size: 100%;
    max-block-size: 100%;
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: var(--n-radius-l);
    color: var(--n-text);
    background: var(--n-surface);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .sheet {
    padding: var(--n-4);
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--n-3);
    padding: var(--n-2) var(--n-4);
    border-block-end: var(--n-rule-thick) solid var(--n-marigold);
    background: var(--n-surface);
  }
`;
