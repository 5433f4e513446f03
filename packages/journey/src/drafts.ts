/** The door of `@nagrik/journey/drafts`: loaded after the first page has been shown. */
export * from './draft.ts';
export * from './draft-keeper.ts';
export * from './indexed-db-drafts.ts';
export * from './memory-drafts.ts';
