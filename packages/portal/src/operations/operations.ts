import type { Operations } from '../handler/operation.ts';
import { listArrests } from './arrests/arrests.ts';
import { readComplaint } from './complaints/complaints.ts';
import { fileComplaint } from './complaints/file-complaint.ts';
import { downloadReceipt } from './documents/download-receipt.ts';
import { verifyDocument } from './documents/verify-document.ts';
import { addInformation, withdrawFiling } from './filings/write-filing.ts';
import { listFilingEvents, listFilings, readFiling, readFilingCalendar, watchFilingEvents } from './filings/filings.ts';
import { readOutcome } from './filings/outcomes.ts';
import { downloadFirCopy, findFirs } from './firs/firs.ts';
import { listDistricts, readStation, searchStations } from './places/places.ts';
import { listMissing, readMissing, readMissingPhoto } from './missing/missing.ts';
import { readContract, readHealth, readReadiness } from './portal/portal.ts';
import { listServices } from './services/services.ts';
import { requestOtp, verifyOtp } from './session/otp.ts';
import { endSession, readSession, refreshSession } from './session/session.ts';
import { issueDiagnosisPass, readHosting } from './sites/hosting.ts';
import { changeSite, listSites, readSite, registerSite, removeSite } from './sites/sites.ts';
import { listInbox, watchInbox } from './station/inbox.ts';
import { endOfficerSession, readOfficerSession, signInOfficer } from './station/officer-session.ts';
import { postFilingEvent } from './station/post-filing-event.ts';
import { readAttachment, readStationFiling } from './station/station-filing.ts';
import { appendToUpload } from './uploads/append-to-upload.ts';
import {
  createUpload,
  deleteUpload,
  readUpload,
  readUploadOffset,
  readUploadPolicy,
  readUploadProtocol,
} from './uploads/uploads.ts';
import { listWanted, readWanted, readWantedPhoto } from './wanted/wanted.ts';

/** Every operation of the contract, from the folder of its area. */
export const operations: Operations = {
  appendToUpload,
  addInformation,
  changeSite,
  createUpload,
  deleteUpload,
  downloadFirCopy,
  downloadReceipt,
  endOfficerSession,
  endSession,
  fileComplaint,
  findFirs,
  issueDiagnosisPass,
  listArrests,
  listFilings,
  listDistricts,
  listFilingEvents,
  listInbox,
  listMissing,
  listServices,
  listSites,
  listWanted,
  postFilingEvent,
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
