// Generated from the catalogue by `pnpm generate`. Do not edit.

/** The tag of each service, without `nagrik-`, and whether it is sealed off from the page: 1, or 0 for public data. */
export const tags = {
  'complaint-form': 1,
  'status-tracker': 1,
  'my-filings': 1,
  'fir-lookup': 0,
  'wanted-list': 0,
  'missing-list': 0,
  'arrested-list': 1,
  'station-finder': 0,
  'tip': 1,
  'lost-property': 1,
  'recovered-property': 0,
  'property-claim': 1,
  'missing-person': 1,
  'found-person': 1,
  'unidentified-person': 1,
  'unidentified-body': 1,
  'verify-document': 0,
  'verification': 1,
  'senior-citizen': 1,
  'character-certificate': 1,
  'service-directory': 0,
} as const;
