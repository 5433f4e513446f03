import { css } from 'lit';

export const deskStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--n-3);
    padding-block-end: var(--n-4);
    border-block-end: var(--n-rule-thick) solid var(--n-marigold);
  }
  .sign-in {
    max-inline-size: 28em;
  }
  .head .button[aria-pressed='true'],
  .filters .button[aria-pressed='true'] {
    color: var(--n-on-brand);
    background: var(--n-brand);
  }
  .inbox {
    display: grid;
    gap: var(--n-3);
    padding: 0;
    list-style: none;
  }
  .inbox li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--n-3);
  }
  .reasons {
    padding: 0;
    list-style: none;
  }
  .stack > dialog {
    inline-size: min(100%, 48em);
    max-inline-size: 100%;
    block-size: 100%;
    max-block-size: 100%;
    margin: 0;
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    color: var(--n-text);
    background: var(--n-surface);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
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
  .sheet {
    padding: var(--n-4);
  }
`;
