// Generated from the folders of packages/portal/src/operations by `pnpm generate`. Do not edit.
import type { Operations } from '../handler/operation.ts';
import { listArrests, readArrest } from '../operations/arrests/arrests.ts';
import { fileCharacterCertificate } from '../operations/character-certificate/file-character-certificate.ts';
import { readComplaint } from '../operations/complaints/complaints.ts';
import { fileComplaint } from '../operations/complaints/file-complaint.ts';
import { downloadAppealLetter } from '../operations/documents/download-appeal-letter.ts';
import { downloadReceipt } from '../operations/documents/download-receipt.ts';
import { downloadResult } from '../operations/documents/download-result.ts';
import { listDocumentKeys } from '../operations/documents/list-document-keys.ts';
import { verifyDocument } from '../operations/documents/verify-document.ts';
import { listFilings, readFiling, listFilingEvents, watchFilingEvents, readFilingCalendar } from '../operations/filings/filings.ts';
import { readOutcome } from '../operations/filings/outcomes.ts';
import { readFiled } from '../operations/filings/read-filed.ts';
import { addInformation, withdrawFiling, askReopening, answerFiling, changeContact } from '../operations/filings/write-filing.ts';
import { findFirs, downloadFirCopy } from '../operations/firs/firs.ts';
import { fileFoundPerson } from '../operations/found-person/file-found-person.ts';
import { fileLostProperty } from '../operations/lost-property/file-lost-property.ts';
import { listMatches, decideMatch } from '../operations/matches/matches.ts';
import { fileMissingPerson } from '../operations/missing-person/file-missing-person.ts';
import { listMissing, readMissing, readMissingPhoto } from '../operations/missing/missing.ts';
import { listDistricts, searchStations, readStation } from '../operations/places/places.ts';
import { readHealth, readReadiness, readContract } from '../operations/portal/portal.ts';
import { fileRecoveredClaim } from '../operations/recovered-claims/file-recovered-claim.ts';
import { listRecovered, readRecovered } from '../operations/recovered/recovered.ts';
import { listRemoved } from '../operations/removed/removed.ts';
import { answerSatisfaction } from '../operations/satisfaction/answer-satisfaction.ts';
import { readScorecard } from '../operations/scorecard/scorecard.ts';
import { fileSeniorRequest } from '../operations/senior-citizen/file-senior-request.ts';
import { listServices } from '../operations/services/services.ts';
import { requestOtp, verifyOtp } from '../operations/session/otp.ts';
import { refreshSession, readSession, endSession } from '../operations/session/session.ts';
import { issueDiagnosisPass, readHosting } from '../operations/sites/hosting.ts';
import { listSites, readSite, registerSite, changeSite, removeSite } from '../operations/sites/sites.ts';
import { listInbox, watchInbox } from '../operations/station/inbox.ts';
import { signInOfficer, readOfficerSession, endOfficerSession } from '../operations/station/officer-session.ts';
import { postFilingEvent } from '../operations/station/post-filing-event.ts';
import { readStationFiling, readAttachment } from '../operations/station/station-filing.ts';
import { fileTip } from '../operations/tips/file-tip.ts';
import { listUnidentifiedPersons, listUnidentifiedBodies, readUnidentifiedPerson, readUnidentifiedBody, readUnidentifiedPersonPhoto, readUnidentifiedBodyPhoto } from '../operations/unidentified/unidentified.ts';
import { appendToUpload } from '../operations/uploads/append-to-upload.ts';
import { readUploadPolicy, readUploadProtocol, createUpload, readUpload, readUploadOffset, deleteUpload } from '../operations/uploads/uploads.ts';
import { answerConsent } from '../operations/verification/answer-consent.ts';
import { fileVerification } from '../operations/verification/file-verification.ts';
import { openConsent } from '../operations/verification/open-consent.ts';
import { listWanted, readWanted, readWantedPhoto } from '../operations/wanted/wanted.ts';

/** Every operation of the contract. */
export const operations: Operations = {
  addInformation,
  answerConsent,
  answerFiling,
  answerSatisfaction,
  appendToUpload,
  askReopening,
  changeContact,
  changeSite,
  createUpload,
  decideMatch,
  deleteUpload,
  downloadAppealLetter,
  downloadFirCopy,
  downloadReceipt,
  downloadResult,
  endOfficerSession,
  endSession,
  fileCharacterCertificate,
  fileComplaint,
  fileFoundPerson,
  fileLostProperty,
  fileMissingPerson,
  fileRecoveredClaim,
  fileSeniorRequest,
  fileTip,
  fileVerification,
  findFirs,
  issueDiagnosisPass,
  listArrests,
  listDistricts,
  listDocumentKeys,
  listFilingEvents,
  listFilings,
  listInbox,
  listMatches,
  listMissing,
  listRecovered,
  listRemoved,
  listServices,
  listSites,
  listUnidentifiedBodies,
  listUnidentifiedPersons,
  listWanted,
  openConsent,
  postFilingEvent,
  readArrest,
  readAttachment,
  readComplaint,
  readContract,
  readFiled,
  readFiling,
  readFilingCalendar,
  readHealth,
  readHosting,
  readMissing,
  readMissingPhoto,
  readOfficerSession,
  readOutcome,
  readReadiness,
  readRecovered,
  readScorecard,
  readSession,
  readSite,
  readStation,
  readStationFiling,
  readUnidentifiedBody,
  readUnidentifiedBodyPhoto,
  readUnidentifiedPerson,
  readUnidentifiedPersonPhoto,
  readUpload,
  readUploadOffset,
  readUploadPolicy,
  readUploadProtocol,
  readWanted,
  readWantedPhoto,
  refreshSession,
  registerSite,
  removeSite,
  requestOtp,
  searchStations,
  signInOfficer,
  verifyDocument,
  verifyOtp,
  watchFilingEvents,
  watchInbox,
  withdrawFiling,
};
