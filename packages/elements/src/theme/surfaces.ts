import { css } from 'lit';

/** Panels and notes. */
export const surfaces = css`
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
`;
