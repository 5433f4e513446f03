import { serviceCardsStyles } from '../directory/service-cards.ts';
import { filedStyles } from '../filed/filed-styles.ts';
import { formStyles } from '../form/form-styles.ts';
import { startStyles } from '../form/start-styles.ts';
import type { CSSResult } from 'lit';
import { oneEntryStyles } from '../list/one-entry.ts';
import { guardStyles } from '../guarded/day-fields.ts';
import { factsStyles } from '../list/opened-entry.ts';
import { personStyles } from '../list/person-list.ts';
import { baseStyles } from '../theme/base.ts';
import { tokens } from '../theme/generated/tokens.ts';
import { timelineStyles } from '../tracker/timeline.ts';

/** What only these pages have. */
const own = `
.scriptless > * + * { margin-block-start: var(--n-4); }
.scriptless .caption { margin: 0; color: var(--n-text-muted); font-size: var(--n-size); font-weight: var(--n-weight); line-height: var(--n-leading-tight); }
.scriptless form.page > button[aria-hidden] + * { margin-block-start: 0; }
.scriptless .page-title { font-size: var(--n-size-xl); }
.scriptless textarea { min-block-size: 9em; }
.scriptless a.button.plain { flex: none; }
.scriptless .asked-photo { max-inline-size: 100%; max-block-size: 24em; }
@media print { .scriptless .asked-photo { display: none; } }
.scriptless input[type='file'] { font: inherit; max-inline-size: 100%; }
.scriptless .choices .choice:last-child { border: 0; }
.scriptless ul.entries { display: grid; gap: var(--n-4); grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
nav ul:not([role]) { padding: 0; }
`;

const ofScriptless = (sheets: readonly CSSResult[]): string =>
  sheets
    .filter((sheet) => sheet !== tokens)
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll(/:host\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, '.scriptless$1')
    .replaceAll(':host', '.scriptless');

/**
 * The style sheet of the pages without script: the elements' own, with what is said of the element said of `.scriptless`. The
 * tokens are the page's.
 */
export const plainStyles: string =
  ofScriptless([
    ...baseStyles,
    startStyles,
    formStyles,
    timelineStyles,
    filedStyles,
    personStyles,
    factsStyles,
    guardStyles,
    serviceCardsStyles,
  ]) + own;

/** The same for one entry of a list, in a frame. */
export const cardStyles: string = ofScriptless([...baseStyles, personStyles, oneEntryStyles]);
