// Generated from the catalogue by `pnpm generate`. Do not edit.

/** Tags without `nagrik-`, with a space between: of services that are sealed off from the page. In a text each costs the loader least. */
export const sealedTags = 'complaint-form status-tracker my-filings arrested-list tip lost-property property-claim missing-person';

/** As `sealedTags`: of services that show public data. */
export const openTags = 'fir-lookup wanted-list missing-list station-finder recovered-property service-directory';
