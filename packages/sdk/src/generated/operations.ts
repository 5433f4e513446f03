// Generated from openapi/ by `pnpm generate`. Do not edit.
export * from './operations/session.ts';
export * from './operations/services.ts';
export * from './operations/places.ts';
export * from './operations/uploads.ts';
export * from './operations/complaints.ts';
export * from './operations/tips.ts';
export * from './operations/lost-property.ts';
export * from './operations/filings.ts';
export * from './operations/firs.ts';
export * from './operations/wanted.ts';
export * from './operations/missing.ts';
export * from './operations/recovered.ts';
export * from './operations/arrests.ts';
export * from './operations/documents.ts';
export * from './operations/station.ts';
export * from './operations/sites.ts';
export * from './operations/portal.ts';
