/** Version of the notice that stands beside the question (`words/consent-words.ts`); raise it when its sense changes (DPDP Act 2023 s.5, s.6). */
export const CONSENT_NOTICE_VERSION = '2026-11';
