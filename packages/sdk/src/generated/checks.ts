// Generated from openapi/ by `pnpm generate`. Do not edit.
import type * as z from 'zod/mini';

/** How the validators of an operation are loaded, each by itself: the one thing that its module exports. */
export const checks: Readonly<
  Record<string, { readonly [Side in 'body' | 'answer']?: () => Promise<Readonly<Record<string, z.core.$ZodType>>> }>
> = {
  requestOtp: { body: () => import('./validators/request-otp.ts'), answer: () => import('./answers/request-otp.ts') },
  readSession: { answer: () => import('./answers/read-session.ts') },
  verifyOtp: { body: () => import('./validators/verify-otp.ts'), answer: () => import('./answers/verify-otp.ts') },
  refreshSession: {
    body: () => import('./validators/refresh-session.ts'),
    answer: () => import('./answers/refresh-session.ts'),
  },
  listServices: { answer: () => import('./answers/list-services.ts') },
  listDistricts: { answer: () => import('./answers/list-districts.ts') },
  searchStations: { answer: () => import('./answers/search-stations.ts') },
  readStation: { answer: () => import('./answers/read-station.ts') },
  readUploadPolicy: { answer: () => import('./answers/read-upload-policy.ts') },
  createUpload: { answer: () => import('./answers/create-upload.ts') },
  readUpload: { answer: () => import('./answers/read-upload.ts') },
  fileComplaint: {
    body: () => import('./validators/file-complaint.ts'),
    answer: () => import('./answers/file-complaint.ts'),
  },
  readComplaint: { answer: () => import('./answers/read-complaint.ts') },
  fileTip: { body: () => import('./validators/file-tip.ts'), answer: () => import('./answers/file-tip.ts') },
  fileLostProperty: {
    body: () => import('./validators/file-lost-property.ts'),
    answer: () => import('./answers/file-lost-property.ts'),
  },
  fileMissingPerson: {
    body: () => import('./validators/file-missing-person.ts'),
    answer: () => import('./answers/file-missing-person.ts'),
  },
  fileFoundPerson: {
    body: () => import('./validators/file-found-person.ts'),
    answer: () => import('./answers/file-found-person.ts'),
  },
  fileVerification: {
    body: () => import('./validators/file-verification.ts'),
    answer: () => import('./answers/file-verification.ts'),
  },
  openConsent: {
    body: () => import('./validators/open-consent.ts'),
    answer: () => import('./answers/open-consent.ts'),
  },
  answerConsent: {
    body: () => import('./validators/answer-consent.ts'),
    answer: () => import('./answers/answer-consent.ts'),
  },
  fileSeniorRequest: {
    body: () => import('./validators/file-senior-request.ts'),
    answer: () => import('./answers/file-senior-request.ts'),
  },
  fileCharacterCertificate: {
    body: () => import('./validators/file-character-certificate.ts'),
    answer: () => import('./answers/file-character-certificate.ts'),
  },
  listFilings: { answer: () => import('./answers/list-filings.ts') },
  readFiling: { answer: () => import('./answers/read-filing.ts') },
  readFiled: { answer: () => import('./answers/read-filed.ts') },
  listFilingEvents: { answer: () => import('./answers/list-filing-events.ts') },
  addInformation: {
    body: () => import('./validators/add-information.ts'),
    answer: () => import('./answers/add-information.ts'),
  },
  withdrawFiling: {
    body: () => import('./validators/withdraw-filing.ts'),
    answer: () => import('./answers/withdraw-filing.ts'),
  },
  askReopening: {
    body: () => import('./validators/ask-reopening.ts'),
    answer: () => import('./answers/ask-reopening.ts'),
  },
  answerFiling: {
    body: () => import('./validators/answer-filing.ts'),
    answer: () => import('./answers/answer-filing.ts'),
  },
  changeContact: {
    body: () => import('./validators/change-contact.ts'),
    answer: () => import('./answers/change-contact.ts'),
  },
  answerSatisfaction: {
    body: () => import('./validators/answer-satisfaction.ts'),
    answer: () => import('./answers/answer-satisfaction.ts'),
  },
  readOutcome: { answer: () => import('./answers/read-outcome.ts') },
  findFirs: { answer: () => import('./answers/find-firs.ts') },
  listWanted: { answer: () => import('./answers/list-wanted.ts') },
  readWanted: { answer: () => import('./answers/read-wanted.ts') },
  listMissing: { answer: () => import('./answers/list-missing.ts') },
  readMissing: { answer: () => import('./answers/read-missing.ts') },
  listRecovered: { answer: () => import('./answers/list-recovered.ts') },
  readRecovered: { answer: () => import('./answers/read-recovered.ts') },
  fileRecoveredClaim: {
    body: () => import('./validators/file-recovered-claim.ts'),
    answer: () => import('./answers/file-recovered-claim.ts'),
  },
  listRemoved: { answer: () => import('./answers/list-removed.ts') },
  readScorecard: { answer: () => import('./answers/read-scorecard.ts') },
  listUnidentifiedPersons: { answer: () => import('./answers/list-unidentified-persons.ts') },
  readUnidentifiedPerson: { answer: () => import('./answers/read-unidentified-person.ts') },
  listUnidentifiedBodies: { answer: () => import('./answers/list-unidentified-bodies.ts') },
  readUnidentifiedBody: { answer: () => import('./answers/read-unidentified-body.ts') },
  listArrests: { answer: () => import('./answers/list-arrests.ts') },
  readArrest: { answer: () => import('./answers/read-arrest.ts') },
  verifyDocument: { answer: () => import('./answers/verify-document.ts') },
  listDocumentKeys: { answer: () => import('./answers/list-document-keys.ts') },
  readOfficerSession: { answer: () => import('./answers/read-officer-session.ts') },
  signInOfficer: {
    body: () => import('./validators/sign-in-officer.ts'),
    answer: () => import('./answers/sign-in-officer.ts'),
  },
  listInbox: { answer: () => import('./answers/list-inbox.ts') },
  readStationFiling: { answer: () => import('./answers/read-station-filing.ts') },
  postFilingEvent: {
    body: () => import('./validators/post-filing-event.ts'),
    answer: () => import('./answers/post-filing-event.ts'),
  },
  listMatches: { answer: () => import('./answers/list-matches.ts') },
  decideMatch: {
    body: () => import('./validators/decide-match.ts'),
    answer: () => import('./answers/decide-match.ts'),
  },
  listSites: { answer: () => import('./answers/list-sites.ts') },
  registerSite: {
    body: () => import('./validators/register-site.ts'),
    answer: () => import('./answers/register-site.ts'),
  },
  readSite: { answer: () => import('./answers/read-site.ts') },
  changeSite: { body: () => import('./validators/change-site.ts'), answer: () => import('./answers/change-site.ts') },
  removeSite: { answer: () => import('./answers/remove-site.ts') },
  issueDiagnosisPass: { answer: () => import('./answers/issue-diagnosis-pass.ts') },
  readHosting: { answer: () => import('./answers/read-hosting.ts') },
  readHealth: { answer: () => import('./answers/read-health.ts') },
  readReadiness: { answer: () => import('./answers/read-readiness.ts') },
  readContract: { answer: () => import('./answers/read-contract.ts') },
};
