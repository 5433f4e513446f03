// Generated from the catalogue by `pnpm generate`. Do not edit.

/** Tags without `nagrik-`, with a space between: in one text each costs the loader least. */
export const tagNames = 'complaint-form status-tracker my-filings arrested-list tip lost-property property-claim missing-person found-person unidentified-person unidentified-body verification senior-citizen character-certificate fir-lookup wanted-list missing-list station-finder recovered-property verify-document service-directory';

/** So many of them, the first, are of services that are sealed off from the page; the others show public data. */
export const sealedTags = 14;
