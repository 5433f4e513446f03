import type { PageOf, View } from '@nagrik/journey';
import type { SeniorRequest } from '@nagrik/sdk';
import type { StationLocal } from '../../questions/station-pages.ts';

/** What is asked on the way and not sent. */
export interface SeniorLocal extends StationLocal {
  readonly forWhom: 'me' | 'other';
  /** Of what is an offence: whether somebody comes to help, or the police look into it. */
  readonly wants: 'help' | 'complaint';
}

export type SeniorPage = PageOf<SeniorRequest, SeniorLocal>;
export type SeniorView = View<SeniorRequest, SeniorLocal>;

/** Only where this is asked for. */
export const needing =
  (need: SeniorRequest['need']): NonNullable<SeniorPage['when']> =>
  (view) =>
    view.need === need;

/** What may be an offence: whoever tells of it can make it a complaint instead, with what they have typed. */
export const mayBeOffence = ({ need, help }: SeniorView): boolean =>
  need === 'help' && (help?.kind === 'fraud' || help?.kind === 'ill_treatment');

/** For these the journey ends here, and goes on in the complaint. */
export const complains = (view: SeniorView): boolean => mayBeOffence(view) && view.local?.wants === 'complaint';
