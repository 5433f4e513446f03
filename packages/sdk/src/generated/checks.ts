// Generated from openapi/ by `pnpm generate`. Do not edit.
import type * as z from 'zod/mini';

/** How the validators of an operation are loaded, each by itself. */
export const checks: Readonly<
  Record<string, { readonly [Side in 'body' | 'answer']?: () => Promise<z.core.$ZodType> }>
> = {
  requestOtp: {
    body: async () => (await import('./validators/request-otp.ts')).requestOtpBody,
    answer: async () => (await import('./answers/request-otp.ts')).requestOtpAnswer,
  },
  readSession: { answer: async () => (await import('./answers/read-session.ts')).readSessionAnswer },
  verifyOtp: {
    body: async () => (await import('./validators/verify-otp.ts')).verifyOtpBody,
    answer: async () => (await import('./answers/verify-otp.ts')).verifyOtpAnswer,
  },
  refreshSession: {
    body: async () => (await import('./validators/refresh-session.ts')).refreshSessionBody,
    answer: async () => (await import('./answers/refresh-session.ts')).refreshSessionAnswer,
  },
  listServices: { answer: async () => (await import('./answers/list-services.ts')).listServicesAnswer },
  listDistricts: { answer: async () => (await import('./answers/list-districts.ts')).listDistrictsAnswer },
  searchStations: { answer: async () => (await import('./answers/search-stations.ts')).searchStationsAnswer },
  readStation: { answer: async () => (await import('./answers/read-station.ts')).readStationAnswer },
  readUploadPolicy: { answer: async () => (await import('./answers/read-upload-policy.ts')).readUploadPolicyAnswer },
  createUpload: { answer: async () => (await import('./answers/create-upload.ts')).createUploadAnswer },
  readUpload: { answer: async () => (await import('./answers/read-upload.ts')).readUploadAnswer },
  fileComplaint: {
    body: async () => (await import('./validators/file-complaint.ts')).fileComplaintBody,
    answer: async () => (await import('./answers/file-complaint.ts')).fileComplaintAnswer,
  },
  readComplaint: { answer: async () => (await import('./answers/read-complaint.ts')).readComplaintAnswer },
  fileTip: {
    body: async () => (await import('./validators/file-tip.ts')).fileTipBody,
    answer: async () => (await import('./answers/file-tip.ts')).fileTipAnswer,
  },
  fileLostProperty: {
    body: async () => (await import('./validators/file-lost-property.ts')).fileLostPropertyBody,
    answer: async () => (await import('./answers/file-lost-property.ts')).fileLostPropertyAnswer,
  },
  fileMissingPerson: {
    body: async () => (await import('./validators/file-missing-person.ts')).fileMissingPersonBody,
    answer: async () => (await import('./answers/file-missing-person.ts')).fileMissingPersonAnswer,
  },
  fileFoundPerson: {
    body: async () => (await import('./validators/file-found-person.ts')).fileFoundPersonBody,
    answer: async () => (await import('./answers/file-found-person.ts')).fileFoundPersonAnswer,
  },
  fileVerification: {
    body: async () => (await import('./validators/file-verification.ts')).fileVerificationBody,
    answer: async () => (await import('./answers/file-verification.ts')).fileVerificationAnswer,
  },
  openConsent: {
    body: async () => (await import('./validators/open-consent.ts')).openConsentBody,
    answer: async () => (await import('./answers/open-consent.ts')).openConsentAnswer,
  },
  answerConsent: {
    body: async () => (await import('./validators/answer-consent.ts')).answerConsentBody,
    answer: async () => (await import('./answers/answer-consent.ts')).answerConsentAnswer,
  },
  fileSeniorRequest: {
    body: async () => (await import('./validators/file-senior-request.ts')).fileSeniorRequestBody,
    answer: async () => (await import('./answers/file-senior-request.ts')).fileSeniorRequestAnswer,
  },
  fileCharacterCertificate: {
    body: async () => (await import('./validators/file-character-certificate.ts')).fileCharacterCertificateBody,
    answer: async () => (await import('./answers/file-character-certificate.ts')).fileCharacterCertificateAnswer,
  },
  listFilings: { answer: async () => (await import('./answers/list-filings.ts')).listFilingsAnswer },
  readFiling: { answer: async () => (await import('./answers/read-filing.ts')).readFilingAnswer },
  listFilingEvents: { answer: async () => (await import('./answers/list-filing-events.ts')).listFilingEventsAnswer },
  addInformation: {
    body: async () => (await import('./validators/add-information.ts')).addInformationBody,
    answer: async () => (await import('./answers/add-information.ts')).addInformationAnswer,
  },
  withdrawFiling: {
    body: async () => (await import('./validators/withdraw-filing.ts')).withdrawFilingBody,
    answer: async () => (await import('./answers/withdraw-filing.ts')).withdrawFilingAnswer,
  },
  answerFiling: {
    body: async () => (await import('./validators/answer-filing.ts')).answerFilingBody,
    answer: async () => (await import('./answers/answer-filing.ts')).answerFilingAnswer,
  },
  answerSatisfaction: {
    body: async () => (await import('./validators/answer-satisfaction.ts')).answerSatisfactionBody,
    answer: async () => (await import('./answers/answer-satisfaction.ts')).answerSatisfactionAnswer,
  },
  readOutcome: { answer: async () => (await import('./answers/read-outcome.ts')).readOutcomeAnswer },
  findFirs: { answer: async () => (await import('./answers/find-firs.ts')).findFirsAnswer },
  listWanted: { answer: async () => (await import('./answers/list-wanted.ts')).listWantedAnswer },
  readWanted: { answer: async () => (await import('./answers/read-wanted.ts')).readWantedAnswer },
  listMissing: { answer: async () => (await import('./answers/list-missing.ts')).listMissingAnswer },
  readMissing: { answer: async () => (await import('./answers/read-missing.ts')).readMissingAnswer },
  listRecovered: { answer: async () => (await import('./answers/list-recovered.ts')).listRecoveredAnswer },
  readRecovered: { answer: async () => (await import('./answers/read-recovered.ts')).readRecoveredAnswer },
  fileRecoveredClaim: {
    body: async () => (await import('./validators/file-recovered-claim.ts')).fileRecoveredClaimBody,
    answer: async () => (await import('./answers/file-recovered-claim.ts')).fileRecoveredClaimAnswer,
  },
  listRemoved: { answer: async () => (await import('./answers/list-removed.ts')).listRemovedAnswer },
  readScorecard: { answer: async () => (await import('./answers/read-scorecard.ts')).readScorecardAnswer },
  listUnidentifiedPersons: {
    answer: async () => (await import('./answers/list-unidentified-persons.ts')).listUnidentifiedPersonsAnswer,
  },
  readUnidentifiedPerson: {
    answer: async () => (await import('./answers/read-unidentified-person.ts')).readUnidentifiedPersonAnswer,
  },
  listUnidentifiedBodies: {
    answer: async () => (await import('./answers/list-unidentified-bodies.ts')).listUnidentifiedBodiesAnswer,
  },
  readUnidentifiedBody: {
    answer: async () => (await import('./answers/read-unidentified-body.ts')).readUnidentifiedBodyAnswer,
  },
  listArrests: { answer: async () => (await import('./answers/list-arrests.ts')).listArrestsAnswer },
  readArrest: { answer: async () => (await import('./answers/read-arrest.ts')).readArrestAnswer },
  verifyDocument: { answer: async () => (await import('./answers/verify-document.ts')).verifyDocumentAnswer },
  listDocumentKeys: { answer: async () => (await import('./answers/list-document-keys.ts')).listDocumentKeysAnswer },
  readOfficerSession: {
    answer: async () => (await import('./answers/read-officer-session.ts')).readOfficerSessionAnswer,
  },
  signInOfficer: {
    body: async () => (await import('./validators/sign-in-officer.ts')).signInOfficerBody,
    answer: async () => (await import('./answers/sign-in-officer.ts')).signInOfficerAnswer,
  },
  listInbox: { answer: async () => (await import('./answers/list-inbox.ts')).listInboxAnswer },
  readStationFiling: { answer: async () => (await import('./answers/read-station-filing.ts')).readStationFilingAnswer },
  postFilingEvent: {
    body: async () => (await import('./validators/post-filing-event.ts')).postFilingEventBody,
    answer: async () => (await import('./answers/post-filing-event.ts')).postFilingEventAnswer,
  },
  listMatches: { answer: async () => (await import('./answers/list-matches.ts')).listMatchesAnswer },
  decideMatch: {
    body: async () => (await import('./validators/decide-match.ts')).decideMatchBody,
    answer: async () => (await import('./answers/decide-match.ts')).decideMatchAnswer,
  },
  listSites: { answer: async () => (await import('./answers/list-sites.ts')).listSitesAnswer },
  registerSite: {
    body: async () => (await import('./validators/register-site.ts')).registerSiteBody,
    answer: async () => (await import('./answers/register-site.ts')).registerSiteAnswer,
  },
  readSite: { answer: async () => (await import('./answers/read-site.ts')).readSiteAnswer },
  changeSite: {
    body: async () => (await import('./validators/change-site.ts')).changeSiteBody,
    answer: async () => (await import('./answers/change-site.ts')).changeSiteAnswer,
  },
  removeSite: { answer: async () => (await import('./answers/remove-site.ts')).removeSiteAnswer },
  issueDiagnosisPass: {
    answer: async () => (await import('./answers/issue-diagnosis-pass.ts')).issueDiagnosisPassAnswer,
  },
  readHosting: { answer: async () => (await import('./answers/read-hosting.ts')).readHostingAnswer },
  readHealth: { answer: async () => (await import('./answers/read-health.ts')).readHealthAnswer },
  readReadiness: { answer: async () => (await import('./answers/read-readiness.ts')).readReadinessAnswer },
  readContract: { answer: async () => (await import('./answers/read-contract.ts')).readContractAnswer },
};
