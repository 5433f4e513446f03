import { css } from 'lit';

/** Answers keep the lines in which they were written. */
export const filedStyles = css`
  .narrative {
    white-space: pre-line;
  }
`;
