import type { Operations } from '../handler/operation.ts';
import { addInformation, listComplaints, readComplaint, withdrawComplaint } from './complaints/complaints.ts';
import { fileComplaint } from './complaints/file-complaint.ts';
import { listFilingEvents, readFiling, readFilingCalendar, watchFilingEvents } from './filings/filings.ts';
import { readOutcome } from './filings/outcomes.ts';
import { readContract, readHealth, readReadiness } from './portal/portal.ts';
import { listServices } from './services/services.ts';
import { requestOtp, verifyOtp } from './session/otp.ts';
import { endSession, readSession, refreshSession } from './session/session.ts';
import { listInbox, watchInbox } from './station/inbox.ts';
import { endOfficerSession, readOfficerSession, signInOfficer } from './station/officer-session.ts';
import { postFilingEvent } from './station/post-filing-event.ts';
import { readAttachment, readStationFiling } from './station/station-filing.ts';
import { createUpload, deleteUpload, putUploadContent, readUpload, readUploadPolicy } from './uploads/uploads.ts';

/** Every operation of the contract, from the folder of its area. */
export const operations: Partial<Operations> = {
  addInformation,
  createUpload,
  deleteUpload,
  endOfficerSession,
  endSession,
  fileComplaint,
  listComplaints,
  listFilingEvents,
  listInbox,
  listServices,
  postFilingEvent,
  putUploadContent,
  readAttachment,
  readComplaint,
  readContract,
  readFiling,
  readFilingCalendar,
  readHealth,
  readOfficerSession,
  readOutcome,
  readReadiness,
  readSession,
  readStationFiling,
  readUpload,
  readUploadPolicy,
  refreshSession,
  requestOtp,
  signInOfficer,
  verifyOtp,
  watchFilingEvents,
  watchInbox,
  withdrawComplaint,
};
