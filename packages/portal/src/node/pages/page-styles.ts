import { pageTokens } from './page-tokens.ts';

/** The frame around every page of the portal. Colours and sizes are the elements' tokens. */
export const frameStyles = `${pageTokens}
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--n-surface); color: var(--n-text); font: var(--n-size)/var(--n-leading) var(--n-font); }
a { color: var(--n-brand); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--n-focus); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -999em; }
.skip:focus { inset-inline-start: var(--n-2); inset-block-start: var(--n-2); padding: var(--n-3); background: var(--n-focus); color: var(--n-on-focus); }
.demo { margin: 0; max-inline-size: none; padding: var(--n-2) var(--n-4); background: var(--n-warn-wash); color: var(--n-warn); text-align: center; font-weight: var(--n-weight); border-block-end: 1px solid currentcolor; }
/* An element brings its own heading to look at: the page's is for whoever hears it. */
.heard { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
header { background: var(--n-brand-wash); border-block-end: 4px solid var(--n-marigold); }
header > div, main, footer > div { max-inline-size: 60rem; margin-inline: auto; padding: var(--n-4); }
header > div { display: flex; flex-wrap: wrap; gap: var(--n-2) var(--n-5); align-items: center; justify-content: space-between; }
.name { font-size: var(--n-size-l); font-weight: var(--n-weight); color: var(--n-brand-deep); text-decoration: none; }
nav ul { display: flex; flex-wrap: wrap; gap: var(--n-1) var(--n-4); margin: 0; padding: 0; list-style: none; }
nav a { display: inline-flex; align-items: center; min-block-size: var(--n-target); }
nav button { min-block-size: var(--n-target); padding: 0; border: 0; background: none; color: var(--n-brand); font: inherit; font-weight: inherit; text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
nav [aria-current] { font-weight: var(--n-weight); color: var(--n-text); text-decoration: none; }
main { min-block-size: 60vh; }
h1 { font-size: var(--n-size-2xl); line-height: var(--n-leading-tight); }
footer { border-block-start: 1px solid var(--n-line); color: var(--n-text-muted); }
`;

/** The style sheet of the portal's own pages, one thing to look at with the elements on them. */
export const pageStyles = `${frameStyles}
.facts { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: var(--n-2) var(--n-5); padding: var(--n-4); border: 1px solid var(--n-line); background: var(--n-raised); }
.facts dt { color: var(--n-text-muted); }
.facts small { font-weight: normal; }
.facts dd { margin: 0; overflow-wrap: anywhere; font-weight: var(--n-weight); }
.messages { padding: 0; list-style: none; }
.messages li { padding-block: var(--n-3); border-block-end: 1px solid var(--n-line); overflow-wrap: anywhere; }
.messages p { margin: 0; font-size: var(--n-size-l); }
.messages p:first-child { display: flex; flex-wrap: wrap; gap: 0 var(--n-3); font-size: var(--n-size); color: var(--n-text-muted); }
@media (max-width: 30rem) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-block-end: var(--n-3); } }
.choices { display: flex; flex-wrap: wrap; gap: var(--n-3) var(--n-4); align-items: end; }
.field { display: grid; gap: var(--n-1); margin: 0; flex: 1 1 12rem; }
.field :is(select, input), textarea { font: inherit; color: inherit; background: var(--n-raised); border: 2px solid var(--n-line-strong); padding: var(--n-2); min-block-size: var(--n-target); inline-size: 100%; }
textarea, code { font-family: ui-monospace, monospace; font-size: 0.875rem; line-height: 1.6; }
code { overflow-wrap: anywhere; }
button { font: inherit; font-weight: var(--n-weight); min-block-size: var(--n-target); padding: var(--n-2) var(--n-5); border: 2px solid transparent; background: var(--n-brand); color: var(--n-on-brand); cursor: pointer; }
button.other { border-color: currentcolor; background: var(--n-raised); color: var(--n-brand-deep); }
.leave { display: flex; justify-content: end; margin: 0; }
.leave a { display: inline-flex; align-items: center; min-block-size: var(--n-target); font-weight: var(--n-weight); }
.consent { max-inline-size: 32rem; }
.answers { display: grid; gap: var(--n-4); margin: 0; padding: 0; border: 0; }
.answers legend { padding: 0; margin-block-end: var(--n-3); font-size: var(--n-size-xl); font-weight: var(--n-weight); }
.warning { padding: var(--n-3) var(--n-4); border-inline-start: 6px solid var(--n-warn); background: var(--n-warn-wash); }
.error { padding: var(--n-3) var(--n-4); border-inline-start: 6px solid var(--n-bad); background: var(--n-bad-wash); font-weight: var(--n-weight); }
.score { inline-size: 100%; margin-block: var(--n-5); border-collapse: collapse; background: var(--n-raised); border: 1px solid var(--n-line); }
.score caption { padding-block: var(--n-2); text-align: start; font-size: var(--n-size-l); font-weight: var(--n-weight); }
.score :is(th, td) { padding: var(--n-1) var(--n-2); text-align: start; vertical-align: top; font-weight: normal; border-block-end: 1px solid var(--n-line); }
.score tbody th { overflow-wrap: anywhere; }
.score thead th:not(:first-child) { inline-size: 4.5rem; white-space: nowrap; }
.score td:not([colspan]), .score thead th:not(:first-child) { text-align: end; font-variant-numeric: tabular-nums; }
.score thead th { color: var(--n-text-muted); }
.score [scope=rowgroup] { font-weight: var(--n-weight); background: var(--n-brand-wash); }
.previews { display: flex; gap: var(--n-4); overflow-x: auto; }
.previews figure { margin: 0; }
.previews iframe { border: 1px solid var(--n-line-strong); background: var(--n-surface); }
`;
