import type { components } from '../generated/types.ts';

type OnBehalfConsent = components['schemas']['OnBehalfConsent'];

/**
 * Whether somebody for whom another person files is told of it by SMS, by what is said of their consent. Filing needs none of it: anybody may
 * tell the police of an offence (BNSS s.173(1)).
 */
const TOLD_BY_SMS: Readonly<Record<OnBehalfConsent, boolean>> = {
  agreed: true,
  // They learn of it when they can read again.
  unable: true,
  // Whoever speaks for a child files; the phone of a child is often not theirs alone (DPDP Act 2023 s.9).
  child: false,
  // An SMS is the question that must not be asked.
  unsafe: false,
};

/** The number that is told that somebody has filed for it; nothing where it is not, or there is none. */
export const toldNumber = (onBehalfOf: components['schemas']['OnBehalfOf'] | undefined): string | undefined =>
  onBehalfOf && TOLD_BY_SMS[onBehalfOf.consent] ? onBehalfOf.mobile : undefined;
