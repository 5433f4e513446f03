import type { PageOf, View } from '@nagrik/journey';
import type { ComplaintFiling } from '@nagrik/sdk';
import { sensitiveNatureValues } from '@nagrik/sdk/enums';
import { msg } from '../../locale/msg.ts';
import type { BehalfLocal } from '../../questions/behalf-pages.ts';
import type { ItemLocal } from '../../questions/item-pages.ts';

/** What is asked on the way and not sent. */
export interface ComplaintLocal extends BehalfLocal, ItemLocal {
  readonly stationKnown: 'yes' | 'no';
  readonly more: ('property' | 'witnesses' | 'victims' | 'earlier')[];
}

export type ComplaintPage = PageOf<ComplaintFiling, ComplaintLocal>;
export type ComplaintView = View<ComplaintFiling, ComplaintLocal>;

export const account = () => msg('Your account', { id: 'complaint.section.account' });
export const you = () => msg('About you', { id: 'complaint.section.you' });

/** Of these nobody is made to write the story down: it may be told in person, to a woman officer (BNSS s.173(1), provisos). */
export const isSensitive = (view: ComplaintView): boolean =>
  sensitiveNatureValues.some((nature) => nature === view.incident?.nature);

/** Of these somebody has what was taken, so the things are asked for one by one. */
export const isTaking = ({ incident }: ComplaintView): boolean =>
  incident?.nature === 'theft' || incident?.nature === 'robbery';
