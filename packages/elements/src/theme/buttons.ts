import { css } from 'lit';

/** Buttons and links that look like them. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--n-2);
    min-block-size: var(--n-target);
    padding: var(--n-2) var(--n-5);
    border: var(--n-rule-thick) solid var(--n-brand);
    border-radius: var(--n-radius);
    color: var(--n-on-brand);
    background: var(--n-brand);
    font: inherit;
    font-weight: var(--n-weight);
    line-height: var(--n-leading-tight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background var(--n-quick);
  }
  .button:hover {
    color: var(--n-on-brand);
    background: var(--n-brand-deep);
  }
  .button:focus-visible {
    color: var(--n-on-brand);
    background: var(--n-brand-deep);
    box-shadow: 0 0 0 5px var(--n-on-focus);
  }
  .button.secondary {
    color: var(--n-brand);
    background: var(--n-surface);
  }
  .button.secondary:hover,
  .button.secondary:focus-visible {
    color: var(--n-brand-deep);
    background: var(--n-brand-wash);
  }
  .button.danger {
    border-color: var(--n-bad);
    color: var(--n-surface);
    background: var(--n-bad);
  }
  .button.plain {
    margin-inline-start: calc(-1 * var(--n-2));
    padding-inline: var(--n-2);
    border-color: transparent;
    color: var(--n-brand);
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  @container (max-width: 400px) {
    .button.wide-on-phone {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .button:is(.button, .secondary, .danger) {
      border-color: ButtonText;
      color: ButtonText;
      background: ButtonFace;
    }
  }
`;
