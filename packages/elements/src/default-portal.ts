import type { Portal } from '@nagrik/sdk';

let current: Portal | string | undefined;
const listeners = new Set<() => void>();

/**
 * The portal of elements that nothing else names one for: an address, or a portal of the SDK. The script bundle sets the
 * origin that it came from.
 */
export const setDefaultPortal = (portal: Portal | string): void => {
  current = portal;
  for (const tell of listeners) tell();
};

export const defaultPortal = (): Portal | string | undefined => current;

/** Calls back when the default is set. @returns how to stop */
export const onDefaultPortal = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
