import { formStyles } from '../form/form-styles.ts';
import { startStyles } from '../form/start-styles.ts';
import { buttons } from '../theme/buttons.ts';
import { foundation } from '../theme/foundation.ts';
import { inputs } from '../theme/inputs.ts';
import { surfaces } from '../theme/surfaces.ts';

/** What only these pages have. */
const own = `
.scriptless > * + * { margin-block-start: var(--n-4); }
.scriptless .caption { margin: 0; color: var(--n-text-muted); font-size: var(--n-size); font-weight: var(--n-weight); line-height: var(--n-leading-tight); }
.scriptless .page-title { font-size: var(--n-size-xl); }
.scriptless textarea { min-block-size: 9em; }
.scriptless a.button.plain { flex: none; }
.scriptless input[type='file'] { font: inherit; max-inline-size: 100%; }
.scriptless .choices .choice:last-child { border: 0; }
nav ul:not([role]) { padding: 0; }
`;

/**
 * The style sheet of the pages without script: the elements' own, with what is said of the element said of `.scriptless`. The
 * tokens are the page's.
 */
export const plainStyles: string =
  [foundation, buttons, inputs, surfaces, startStyles, formStyles]
    .map(({ cssText }) => cssText)
    .join('\n')
    .replaceAll(/:host\(([^()]*(?:\([^()]*\))?[^()]*)\)/g, '.scriptless$1')
    .replaceAll(':host', '.scriptless') + own;
