// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.
import type { Surface } from '../../loader/embedded-service.ts';
import type { themeTokens } from '../theme-tokens.ts';

/** The tags of the catalogue, each with what a framework says of one. */
export interface ServiceTags<Tag> {
  /** e-Complaint */
  'nagrik-complaint-form': Tag;
  /** Status of what you filed */
  'nagrik-status-tracker': Tag;
  /** What I have filed */
  'nagrik-my-filings': Tag;
  /** Copy of a FIR */
  'nagrik-fir-lookup': Tag;
  /** Notorious and rewarded criminals */
  'nagrik-wanted-list': Tag;
  /** Missing persons */
  'nagrik-missing-list': Tag;
  /** Arrested persons */
  'nagrik-arrested-list': Tag;
  /** Find a police station */
  'nagrik-station-finder': Tag;
  /** Confidential tip */
  'nagrik-tip': Tag;
  /** Lost property report */
  'nagrik-lost-property': Tag;
  /** Recovered property */
  'nagrik-recovered-property': Tag;
  /** Claim of recovered property */
  'nagrik-property-claim': Tag;
  /** Missing person report */
  'nagrik-missing-person': Tag;
  /** Unknown person found */
  'nagrik-found-person': Tag;
  /** Unknown persons */
  'nagrik-unidentified-person': Tag;
  /** Unidentified bodies */
  'nagrik-unidentified-body': Tag;
  /** Check a document */
  'nagrik-verify-document': Tag;
  /** Verification of tenant, domestic help, driver */
  'nagrik-verification': Tag;
  /** Senior citizens */
  'nagrik-senior-citizen': Tag;
  /** Character certificate */
  'nagrik-character-certificate': Tag;
  /** All police services */
  'nagrik-service-directory': Tag;
}

/** What the tags can be set to. */
export interface ServiceAttributes {
  /** The site’s name in the portal’s registry of sites. */
  site?: string | undefined;
  /** The language; else the nearest `lang` around the tag. A change keeps every answer. */
  lang?: 'hi' | 'en' | 'ur' | undefined;
  /** How the service stands in the page. By itself (`auto`): on the page what is public, else in a sealed frame. */
  surface?: Surface | 'auto' | undefined;
  /** Of a list: one entry as a card, or that on a page that was not found; else the whole list. */
  view?: 'card' | 'not-found' | undefined;
  /** One of the portal’s ready looks. */
  theme?: 'plain' | 'gov' | 'dark' | undefined;
  /** The district whose stations are offered first: its CCTNS code, four digits. */
  district?: string | undefined;
  /** The station that is proposed: its CCTNS code, seven digits. */
  station?: string | undefined;
  /** Where “leave this page” leads: an `https:` address. */
  'exit-url'?: string | undefined;
}

/** What the tags fire, and what a page gets to know by it: never what somebody typed. */
export interface ServiceEvents {
  'nagrik-ready': Event;
  'nagrik-resized': Event;
  'nagrik-step': Event & { readonly page: string };
  'nagrik-filed': Event & { readonly reference: string };
  'nagrik-failed': Event & { readonly outcome: 'not-sent' | 'rejected' | 'unknown'; readonly code: string };
  'nagrik-deprecated': Event & { readonly operation: string; readonly sunset: string };
  'nagrik-found': Event & { readonly count: number };
  'nagrik-updated': Event;
  'nagrik-theme-refused': Event & { readonly property: string; readonly reason: string };
}

/** The custom properties by which a page's style dresses the frame. */
export type ThemeProperties = { [Name in keyof typeof themeTokens as `--nagrik-${Name}`]?: string };
