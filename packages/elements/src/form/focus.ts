import type { LitElement, ReactiveControllerHost } from 'lit';
import { fieldId } from '../controls/control-context.ts';

/** Moves the focus to what a selector finds when the element has been drawn, and its beginning into view. */
export const focusFirst = async (element: LitElement, selector: string): Promise<void> => {
  await element.updateComplete;
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'nearest' });
  if (selector === '.page-title') element.scrollIntoView({ block: 'start' });
};

/** Moves the focus to the control of a question; to its first one where it has several. */
export const focusField = async (element: HTMLElement & ReactiveControllerHost, path: string): Promise<void> => {
  await element.updateComplete;
  const field = element.shadowRoot?.getElementById(fieldId(path));
  const controls = 'input, select, textarea, button';
  const control = field?.matches(controls) ? field : field?.querySelector<HTMLElement>(controls);
  control?.focus();
};
