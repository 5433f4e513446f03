import { defineForm } from '@nagrik/journey';
import type { TipFiling } from '@nagrik/sdk';
import { currentLocale } from '../../locale/msg.ts';
import { knownPages } from './known-pages.ts';
import type { TipLocal } from './local-answers.ts';
import { wherePages } from './where-pages.ts';

/** The tip: what somebody knows, and if they like, what it is about, where, and about whom. No page asks who they are. */
export const tipForm = defineForm<TipFiling, TipLocal>()({
  id: 'tip',
  pages: [...knownPages, ...wherePages],
  rules: [],
  // The envelope is open: sealing it on the device changes what is put in here, and no question.
  fill: ({ stationCode }) => ({
    language: currentLocale(),
    // Its content are the answers.
    envelope: { sealing: 'none' } as TipFiling['envelope'],
    // A station's code begins with its district's, so nobody is asked for both.
    ...(stationCode && { districtCode: stationCode.slice(0, 4) }),
  }),
});
