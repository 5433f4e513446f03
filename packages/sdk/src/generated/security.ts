// Generated from openapi/ by `pnpm generate`. Do not edit.
/** Schemes whose credential is a bearer token. */
export type BearerScheme = 'citizen' | 'officer';

/** The headers of those whose credential is a code, by scheme. */
export const keyHeaders = { accessCode: 'nagrik-access-code' } as const;
