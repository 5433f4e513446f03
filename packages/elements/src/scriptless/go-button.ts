import { html, type TemplateResult } from 'lit';
import { fields } from './step.ts';

/** A button of the page's one form that does something else than go on: `go` says what. */
export const goButton = (go: string, words: unknown, className = 'secondary'): TemplateResult =>
  html`<button class="button ${className}" name=${fields.go} value=${go}>${words}</button>`;
