// Generated from the folders of packages/portal/src/operations by `pnpm generate`. Do not edit.
import type { Operations } from '../handler/operation.ts';
import { listArrests, readArrest } from '../operations/arrests/arrests.ts';
import { readComplaint } from '../operations/complaints/complaints.ts';
import { fileComplaint } from '../operations/complaints/file-complaint.ts';
import { downloadReceipt } from '../operations/documents/download-receipt.ts';
import { verifyDocument } from '../operations/documents/verify-document.ts';
import { listFilings, readFiling, listFilingEvents, watchFilingEvents, readFilingCalendar } from '../operations/filings/filings.ts';
import { readOutcome } from '../operations/filings/outcomes.ts';
import { addInformation, withdrawFiling } from '../operations/filings/write-filing.ts';
import { findFirs, downloadFirCopy } from '../operations/firs/firs.ts';
import { fileLostProperty } from '../operations/lost-property/file-lost-property.ts';
import { fileMissingPerson } from '../operations/missing-person/file-missing-person.ts';
import { listMissing, readMissing, readMissingPhoto } from '../operations/missing/missing.ts';
import { listDistricts, searchStations, readStation } from '../operations/places/places.ts';
import { readHealth, readReadiness, readContract } from '../operations/portal/portal.ts';
import { fileRecoveredClaim } from '../operations/recovered-claims/file-recovered-claim.ts';
import { listRecovered, readRecovered } from '../operations/recovered/recovered.ts';
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
import { appendToUpload } from '../operations/uploads/append-to-upload.ts';
import { readUploadPolicy, readUploadProtocol, createUpload, readUpload, readUploadOffset, deleteUpload } from '../operations/uploads/uploads.ts';
import { listWanted, readWanted, readWantedPhoto } from '../operations/wanted/wanted.ts';

/** Every operation of the contract. */
export const operations: Operations = {
  addInformation,
  appendToUpload,
  changeSite,
  createUpload,
  deleteUpload,
  downloadFirCopy,
  downloadReceipt,
  endOfficerSession,
  endSession,
  fileComplaint,
  fileLostProperty,
  fileMissingPerson,
  fileRecoveredClaim,
  fileTip,
  findFirs,
  issueDiagnosisPass,
  listArrests,
  listDistricts,
  listFilingEvents,
  listFilings,
  listInbox,
  listMissing,
  listRecovered,
  listServices,
  listSites,
  listWanted,
  postFilingEvent,
  readArrest,
  readAttachment,
  readComplaint,
  readContract,
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
  readSession,
  readSite,
  readStation,
  readStationFiling,
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
