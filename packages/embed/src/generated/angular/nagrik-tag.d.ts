// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.
import type * as i0 from '@angular/core';
import type { ServiceAttributes } from '@nagrik/embed/elements';

export type { ServiceAttributes, ServiceEvents } from '@nagrik/embed/elements';

/**
 * Makes the tags of the services known to the templates of a component: `imports: [NagrikTag]`. Hands on what a template binds
 * as attributes of the tag.
 */
export declare class NagrikTag {
  /** The site’s name in the portal’s registry of sites. */
  site: ServiceAttributes['site'];
  /** The language; else the nearest `lang` around the tag. A change keeps every answer. */
  lang: ServiceAttributes['lang'];
  /** How the service stands in the page. By itself (`auto`): on the page what is public, else in a sealed frame. */
  surface: ServiceAttributes['surface'];
  /** Of a list: one entry as a card, or that on a page that was not found; else the whole list. */
  view: ServiceAttributes['view'];
  /** One of the portal’s ready looks. */
  theme: ServiceAttributes['theme'];
  /** The district whose stations are offered first: its CCTNS code, four digits. */
  district: ServiceAttributes['district'];
  /** The station that is proposed: its CCTNS code, seven digits. */
  station: ServiceAttributes['station'];
  /** Where “leave this page” leads: an `https:` address. */
  exitUrl: ServiceAttributes['exit-url'];
  static ɵfac: i0.ɵɵFactoryDeclaration<NagrikTag, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<
    NagrikTag,
    'nagrik-complaint-form, nagrik-status-tracker, nagrik-my-filings, nagrik-fir-lookup, nagrik-wanted-list, nagrik-missing-list, nagrik-arrested-list, nagrik-station-finder, nagrik-tip, nagrik-lost-property, nagrik-recovered-property, nagrik-property-claim, nagrik-missing-person, nagrik-found-person, nagrik-unidentified-person, nagrik-unidentified-body, nagrik-verify-document, nagrik-verification, nagrik-senior-citizen, nagrik-character-certificate, nagrik-service-directory',
    never,
    {
      site: { alias: 'site'; required: false };
      lang: { alias: 'lang'; required: false };
      surface: { alias: 'surface'; required: false };
      view: { alias: 'view'; required: false };
      theme: { alias: 'theme'; required: false };
      district: { alias: 'district'; required: false };
      station: { alias: 'station'; required: false };
      exitUrl: { alias: 'exit-url'; required: false };
    },
    {},
    never,
    never,
    true,
    never
  >;
}
