import { css } from 'lit';

/** Cards, small labels, pairs of name and value, and what can be opened. */
export const cards = css`
  .card {
    padding: var(--n-4);
    border: var(--n-rule) solid var(--n-line);
    border-radius: var(--n-radius-l);
    background: var(--n-surface);
    box-shadow: var(--n-shadow);
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
