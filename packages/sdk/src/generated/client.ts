// Generated from openapi/ by `pnpm generate`. Do not edit.
import { PagedData } from '../facade/paged-data.ts';
import type { CallOptions, Portal } from '../transport/portal.ts';
import { unwrap } from '../transport/unwrap.ts';
import { requestOtp, readSession, verifyOtp, endSession, refreshSession } from './operations/session.ts';
import { listServices } from './operations/services.ts';
import { listDistricts, searchStations, readStation, type SearchStationsQuery } from './operations/places.ts';
import {
  readUploadPolicy,
  createUpload,
  readUpload,
  appendToUpload,
  deleteUpload,
  type CreateUploadHeaders,
  type AppendToUploadHeaders,
} from './operations/uploads.ts';
import { fileComplaint, readComplaint } from './operations/complaints.ts';
import { fileTip } from './operations/tips.ts';
import { fileLostProperty } from './operations/lost-property.ts';
import { fileMissingPerson } from './operations/missing-person.ts';
import { fileFoundPerson } from './operations/found-person.ts';
import { fileVerification, openConsent, answerConsent } from './operations/verification.ts';
import { fileSeniorRequest } from './operations/senior-citizen.ts';
import { fileCharacterCertificate } from './operations/character-certificate.ts';
import {
  listFilings,
  readFiling,
  readFiled,
  listFilingEvents,
  readFilingCalendar,
  addInformation,
  withdrawFiling,
  askReopening,
  answerFiling,
  changeContact,
  answerSatisfaction,
  downloadReceipt,
  downloadAppealLetter,
  downloadResult,
  readOutcome,
  type ListFilingsQuery,
  type ListFilingEventsQuery,
  type ReadFilingCalendarQuery,
  type DownloadReceiptQuery,
  type DownloadAppealLetterQuery,
  type DownloadResultQuery,
} from './operations/filings.ts';
import { findFirs, downloadFirCopy, type FindFirsQuery, type DownloadFirCopyQuery } from './operations/firs.ts';
import { listWanted, readWanted, readWantedPhoto, type ListWantedQuery } from './operations/wanted.ts';
import { listMissing, readMissing, readMissingPhoto, type ListMissingQuery } from './operations/missing.ts';
import { listRecovered, readRecovered, type ListRecoveredQuery } from './operations/recovered.ts';
import { fileRecoveredClaim } from './operations/recovered-claims.ts';
import { listRemoved, type ListRemovedQuery } from './operations/lists.ts';
import { readScorecard, type ReadScorecardQuery } from './operations/scorecard.ts';
import {
  listUnidentifiedPersons,
  readUnidentifiedPerson,
  readUnidentifiedPersonPhoto,
  type ListUnidentifiedPersonsQuery,
  type ReadUnidentifiedPersonPhotoQuery,
} from './operations/unidentified-persons.ts';
import {
  listUnidentifiedBodies,
  readUnidentifiedBody,
  readUnidentifiedBodyPhoto,
  type ListUnidentifiedBodiesQuery,
  type ReadUnidentifiedBodyPhotoQuery,
} from './operations/unidentified-bodies.ts';
import { listArrests, readArrest, type ListArrestsQuery } from './operations/arrests.ts';
import { verifyDocument, listDocumentKeys } from './operations/documents.ts';
import {
  readOfficerSession,
  signInOfficer,
  endOfficerSession,
  listInbox,
  readStationFiling,
  postFilingEvent,
  readAttachment,
  listMatches,
  decideMatch,
  type ListInboxQuery,
} from './operations/station.ts';
import {
  listSites,
  registerSite,
  readSite,
  changeSite,
  removeSite,
  issueDiagnosisPass,
  readHosting,
  type ReadHostingQuery,
} from './operations/sites.ts';
import { readHealth, readReadiness, readContract } from './operations/portal.ts';
import type {
  Arrest,
  ArrestPage,
  CharacterCertificateRequest,
  Citizen,
  Complaint,
  ComplaintFiling,
  ConsentAnswer,
  ConsentOpening,
  ConsentQuestion,
  ConsentRecord,
  ContactWishes,
  DistrictList,
  DocumentKeys,
  Filed,
  FilingAnswer,
  FilingEvent,
  FilingEvents,
  FilingPage,
  FilingStatus,
  FirPage,
  FoundPersonReport,
  Health,
  Hosting,
  InboxPage,
  Information,
  IssuedDiagnosisPass,
  IssuedDocument,
  LostPropertyReport,
  Match,
  MatchDecision,
  MatchList,
  MissingPage,
  MissingPerson,
  MissingPersonReport,
  NewSite,
  Officer,
  OfficerCredentials,
  OfficerSession,
  OtpAnswer,
  OtpChallenge,
  OtpRequest,
  Outcome,
  Readiness,
  Receipt,
  RecoveredClaim,
  RecoveredItem,
  RecoveredPage,
  RefreshRequest,
  RemovedEntries,
  ReopeningRequest,
  Satisfaction,
  Scorecard,
  SeniorRequest,
  ServiceList,
  Session,
  Site,
  SiteChange,
  SiteList,
  SiteRecord,
  Station,
  StationEvent,
  StationFiling,
  StationList,
  TipFiling,
  UnidentifiedEntry,
  UnidentifiedPage,
  Upload,
  UploadPolicy,
  VerificationRequest,
  WantedPage,
  WantedPerson,
  Withdrawal,
} from './types.ts';

/** A method for each operation of the contract. Each gives the data of a success, and throws a `PortalError` for a failure. */
export class PortalOperations {
  /** What the methods call on; the functions of `@nagrik/sdk` take it, too. */
  readonly portal: Portal;

  constructor(portal: Portal) {
    this.portal = portal;
  }

  /**
   * Send a one-time password to a mobile number.
   *
   * The answer is the same whether the number is known or not. Budgets hold per number and per network.
   * With an idempotency key a repeated request sends no second message.
   *
   * @throws {@link PortalError}
   */
  async requestOtp(body: OtpRequest, options?: CallOptions): Promise<OtpChallenge> {
    return unwrap(await requestOtp(this.portal, body, options));
  }

  /**
   * Who am I.
   *
   * @throws {@link PortalError}
   */
  async readSession(options?: CallOptions): Promise<Citizen> {
    return unwrap(await readSession(this.portal, options));
  }

  /**
   * Sign in with the one-time password.
   *
   * A code works once. After five wrong tries the challenge is closed.
   *
   * @throws {@link PortalError}
   */
  async verifyOtp(body: OtpAnswer, options?: CallOptions): Promise<Session> {
    return unwrap(await verifyOtp(this.portal, body, options));
  }

  /**
   * Sign out.
   *
   * @throws {@link PortalError}
   */
  async endSession(options?: CallOptions): Promise<void> {
    return unwrap(await endSession(this.portal, options));
  }

  /**
   * Get a new access token.
   *
   * The refresh token is exchanged for a new one. One that is used a second time ends the session, because somebody has a copy.
   * A repeat gets the same tokens as long as nobody has used them: for the client whose first answer was lost, however late its
   * network comes back. Within ten seconds it gets them in any case: for two tabs of one browser that renew at the same moment
   * (RFC 9700 §4.14.2 on rotation; both bound what a copy is good for, and whoever uses it ends the session for the other).
   *
   * @throws {@link PortalError}
   */
  async refreshSession(body: RefreshRequest, options?: CallOptions): Promise<Session> {
    return unwrap(await refreshSession(this.portal, body, options));
  }

  /**
   * The catalogue of services.
   *
   * @throws {@link PortalError}
   */
  async listServices(options?: CallOptions): Promise<ServiceList> {
    return unwrap(await listServices(this.portal, options));
  }

  /**
   * All districts.
   *
   * The revenue districts that citizens know, each with the police districts inside it.
   *
   * @throws {@link PortalError}
   */
  async listDistricts(options?: CallOptions): Promise<DistrictList> {
    return unwrap(await listDistricts(this.portal, options));
  }

  /**
   * Find a station by name, by district or by position.
   *
   * Names match in Hindi, Urdu or Roman letters, and spelling is forgiven. With `near` only stations whose own place is known are
   * given, the nearest first: a station whose district alone is known may be 80 km away, and nobody is told that it is near.
   *
   * @throws {@link PortalError}
   */
  async searchStations(query: SearchStationsQuery = {}, options?: CallOptions): Promise<StationList> {
    return unwrap(await searchStations(this.portal, query, options));
  }

  /**
   * One station.
   *
   * @param stationCode - CCTNS code.
   *
   * @throws {@link PortalError}
   */
  async readStation(stationCode: string, options?: CallOptions): Promise<Station> {
    return unwrap(await readStation(this.portal, stationCode, options));
  }

  /**
   * What may be uploaded.
   *
   * @throws {@link PortalError}
   */
  async readUploadPolicy(options?: CallOptions): Promise<UploadPolicy> {
    return unwrap(await readUploadPolicy(this.portal, options));
  }

  /**
   * Announce a file.
   *
   * Creation of tus. Needs no account, because a photo is added before the citizen signs in. An upload that no filing claims
   * is deleted after 24 hours.
   *
   * @throws {@link PortalError}
   */
  async createUpload(headers: CreateUploadHeaders, options?: CallOptions): Promise<Upload> {
    return unwrap(await createUpload(this.portal, headers, options));
  }

  /**
   * State of an upload.
   *
   * How much has arrived, and what became of it. Never gives the content back.
   *
   * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
   *
   * @throws {@link PortalError}
   */
  async readUpload(uploadId: string, options?: CallOptions): Promise<Upload> {
    return unwrap(await readUpload(this.portal, uploadId, options));
  }

  /**
   * Send content, or more of it.
   *
   * Content goes on where what has arrived ends (`upload-offset`); what arrived of a request that broke off is kept. With
   * `upload-checksum` the content of this request is kept whole or not at all.
   *
   * With the last byte the whole is judged: its SHA-256 must be the announced one, and the content what its media type says.
   * Images are decoded and re-encoded without metadata for viewing; the original is kept with its SHA-256. What is refused
   * then stays refused, keeps its code, and can never be part of a filing.
   *
   * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
   *
   * @throws {@link PortalError}
   */
  async appendToUpload(
    uploadId: string,
    headers: AppendToUploadHeaders,
    body: Blob,
    options?: CallOptions,
  ): Promise<void> {
    return unwrap(await appendToUpload(this.portal, uploadId, headers, body, options));
  }

  /**
   * Remove an upload that no filing has claimed.
   *
   * Termination of tus.
   *
   * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
   *
   * @throws {@link PortalError}
   */
  async deleteUpload(uploadId: string, options?: CallOptions): Promise<void> {
    return unwrap(await deleteUpload(this.portal, uploadId, options));
  }

  /**
   * File a complaint.
   *
   * Any station takes a complaint, whatever the area (BNSS s.173(1)): without `stationCode` it goes to the district's desk, without
   * `districtCode` to the state's. The station is alerted at once. Signing within three days completes it (BNSS s.173(1)(ii)).
   *
   * @throws {@link PortalError}
   */
  async fileComplaint(body: ComplaintFiling, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileComplaint(this.portal, body, options));
  }

  /**
   * What I filed.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async readComplaint(reference: string, options?: CallOptions): Promise<Complaint> {
    return unwrap(await readComplaint(this.portal, reference, options));
  }

  /**
   * Tell the police something in confidence.
   *
   * No account, no name: nothing of whoever tells it is asked, and the portal keeps neither an address nor a browser's name with it,
   * and of times the day alone. The receipt's reference and access code are the only way back to it: with both, what the station asks can be read
   * and answered (`readFiling`, `listFilingEvents`, `addInformation`). There is no receipt to download, as it could be found.
   *
   * What routes a tip stands outside its envelope, what it says inside.
   *
   * @throws {@link PortalError}
   */
  async fileTip(body: TipFiling, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileTip(this.portal, body, options));
  }

  /**
   * Report lost property.
   *
   * For what was lost, not stolen: theft is a complaint (`fileComplaint`). The report is issued at once; `downloadReceipt` gives it as a
   * PDF. It is no FIR and proves no ownership. Any station takes it: without `stationCode` it goes to the district's desk, without
   * `districtCode` to the state's.
   *
   * @throws {@link PortalError}
   */
  async fileLostProperty(body: LostPropertyReport, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileLostProperty(this.portal, body, options));
  }

  /**
   * Report a missing person.
   *
   * Any station takes it: without `stationCode` it goes to the district's desk, without `districtCode` to the state's. Where the person may
   * be under 18, a FIR must be registered and kidnapping is presumed (Bachpan Bachao Andolan v. Union of India, 2013): the station is alerted
   * as urgent and escalation is faster. Nothing of it is public: whoever is on the list of missing persons (`listMissing`) was put there
   * by an officer of the rank of a DSP or above (`published`), a child with the written permission of JJ Act s.74(1) alone. More is added with `addInformation`, photos too.
   *
   * @throws {@link PortalError}
   */
  async fileMissingPerson(body: MissingPersonReport, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileMissingPerson(this.portal, body, options));
  }

  /**
   * Tell the police of somebody found whom nobody knows.
   *
   * A living person who cannot say who they are, or a body. Any station takes it: without `stationCode` it goes to the district's desk,
   * without `districtCode` to the state's, and is alerted as urgent. Whoever tells it signs in, and gives neither name nor address. It takes
   * no file: of a body no picture is asked for, and one of a child is nobody's to pass on (JJ Act s.74). Nothing of a report is ever public:
   * who is on the lists of unidentified persons (`listUnidentifiedPersons`, `listUnidentifiedBodies`) the police decide after they were there.
   *
   * It is no way to call for help: that is 112.
   *
   * @throws {@link PortalError}
   */
  async fileFoundPerson(body: FoundPersonReport, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileFoundPerson(this.portal, body, options));
  }

  /**
   * Ask the police to verify a tenant, domestic help or a driver.
   *
   * The person who is to be verified gets a link on their own phone and decides: the station can begin only once they have agreed
   * (`answerConsent`). Whoever asks learns that the person was verified, or that they were not; never what is on record, nor whether
   * anything is. Of the document's number the last four characters are taken, and nothing else. The mobile number must be the person's
   * own: that of whoever asks is refused (`not-accepted`).
   *
   * @throws {@link PortalError}
   */
  async fileVerification(body: VerificationRequest, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileVerification(this.portal, body, options));
  }

  /**
   * What somebody is asked to agree to.
   *
   * For whoever holds the code of a message: who asks, whom it is about, what is told to the police, what for and how long. It names kinds
   * of data and no values, because a number can have been mistyped and a phone be shared. Changes nothing. The code goes in the body, as
   * addresses are logged.
   *
   * @throws {@link PortalError}
   */
  async openConsent(body: ConsentOpening, options?: CallOptions): Promise<ConsentQuestion> {
    return unwrap(await openConsent(this.portal, body, options));
  }

  /**
   * Agree to be verified, or not.
   *
   * A code answers once; the same key gets the same answer again. Whoever asked learns whether the person agreed, and not why they did not.
   * The answer is kept with the version of the notice that was shown (DPDP Act 2023 s.6).
   *
   * @throws {@link PortalError}
   */
  async answerConsent(body: ConsentAnswer, options?: CallOptions): Promise<ConsentRecord> {
    return unwrap(await answerConsent(this.portal, body, options));
  }

  /**
   * Register a senior citizen with the station, ask it for help, or tell it of an absence.
   *
   * One request for one `need`; the part of that name says the rest of it. A registration is of somebody of 60 or older (Maintenance and Welfare of Parents
   * and Senior Citizens Act 2007 s.2(h)), or who may be: whoever cannot be that old is refused as `too-young`, and the officer who visits looks at the
   * papers. Nobody need be registered to be helped, and nobody is asked how old they are. Where help is for illness or danger, the number to
   * call is 112; the station is alerted as urgent all the same, and escalation is faster. An absence
   * begins today in India or later, is of 366 days at most (`in-past`, `before-start`, `range-too-long`), and shares no day with
   * another open one that the same account has told of the same person (`overlaps`). Any station takes it: without `stationCode` it goes
   * to the district's desk, without `districtCode` to the state's. Where somebody lives alone stands in no list, event, message or paper: the station alone
   * reads it.
   *
   * @throws {@link PortalError}
   */
  async fileSeniorRequest(body: SeniorRequest, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileSeniorRequest(this.portal, body, options));
  }

  /**
   * Ask for a character certificate.
   *
   * About oneself, and about nobody else. The certificate says that on its day the station found no adverse record, and nothing more: it is
   * no judgement of a person. An arrest, an accusation or an acquittal is no conviction, and what was closed of a child is not told (JJ Act
   * s.74(2)). A refusal has its reason in words, and a letter to the Superintendent of Police (`downloadAppealLetter`). Of the document's
   * number the last four characters are taken, and nothing else. Once it is issued the certificate is the result (`downloadResult`).
   *
   * @throws {@link PortalError}
   */
  async fileCharacterCertificate(body: CharacterCertificateRequest, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileCharacterCertificate(this.portal, body, options));
  }

  /**
   * What I filed, of every kind.
   *
   * @throws {@link PortalError}
   */
  listFilings(query: ListFilingsQuery = {}, options?: CallOptions): PagedData<FilingPage, FilingPage['items'][number]> {
    return new PagedData(listFilings(this.portal, query, options));
  }

  /**
   * Where a filing stands.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async readFiling(reference: string, options?: CallOptions): Promise<FilingStatus> {
    return unwrap(await readFiling(this.portal, reference, options));
  }

  /**
   * What I filed, as it is kept.
   *
   * For whoever filed it, of every service (DPDP Act 2023 s.11). Not with the access code: the paper on which it stands may be in other hands.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async readFiled(reference: string, options?: CallOptions): Promise<Filed> {
    return unwrap(await readFiled(this.portal, reference, options));
  }

  /**
   * The events of a filing.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async listFilingEvents(
    reference: string,
    query: ListFilingEventsQuery = {},
    options?: CallOptions,
  ): Promise<FilingEvents> {
    return unwrap(await listFilingEvents(this.portal, reference, query, options));
  }

  /**
   * The clocks of a filing as a calendar file.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async readFilingCalendar(
    reference: string,
    query: ReadFilingCalendarQuery = {},
    options?: CallOptions,
  ): Promise<Blob> {
    return unwrap(await readFilingCalendar(this.portal, reference, query, options));
  }

  /**
   * Add something to a filing.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async addInformation(reference: string, body: Information, options?: CallOptions): Promise<FilingEvent> {
    return unwrap(await addInformation(this.portal, reference, body, options));
  }

  /**
   * Withdraw a filing.
   *
   * Nothing is deleted; the record says that it was withdrawn. Possible until a FIR is registered or the filing is closed, and where the service lets it be withdrawn.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async withdrawFiling(reference: string, body: Withdrawal, options?: CallOptions): Promise<FilingEvent> {
    return unwrap(await withdrawFiling(this.portal, reference, body, options));
  }

  /**
   * Ask the station to open a filing again.
   *
   * Of what has ended: a decision that whoever filed does not accept, or something new that came. The station has it on its list again and
   * opens it or says why not; who stands above it is told when it says nothing. Once after each end. Nothing of it delays the way to the
   * Superintendent of Police (BNSS s.173(4)). `illegal-event` where the filing is open, or its service opens nothing again.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async askReopening(reference: string, body: ReopeningRequest, options?: CallOptions): Promise<FilingEvent> {
    return unwrap(await askReopening(this.portal, reference, body, options));
  }

  /**
   * Say yes or no to what is asked about a filing.
   *
   * Some events ask whoever filed: whether all is well after an absence, whether a visit that the station recorded took place. `asked` of
   * `readFiling` has the question; the answer is an event of the log, which the station reads, and a `denied` is told to whom the rules of
   * the service name. `illegal-event` where nothing is asked, or something else by now.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async answerFiling(reference: string, body: FilingAnswer, options?: CallOptions): Promise<FilingEvent> {
    return unwrap(await answerFiling(this.portal, reference, body, options));
  }

  /**
   * Say anew how one can be reached safely.
   *
   * In every state, also behind a FIR or an end, because an officer may still call: the account alone, since whoever holds an access code could have
   * messages say more, or none come. It is an event of the log, and what was wished is not: the station reads that, in `contact` of
   * `readStationFiling`, and the filer alone in `readFiled`, where what was filed has a place for it; in the log they are told of
   * `information_added`. The portal’s messages keep to it from then on.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async changeContact(reference: string, body: ContactWishes, options?: CallOptions): Promise<FilingEvent> {
    return unwrap(await changeContact(this.portal, reference, body, options));
  }

  /**
   * Say whether one is satisfied with how it ended.
   *
   * Once, after the station has closed it; `citizenMay` says so (`say_satisfaction`), to the account and to no access code. The answer is no
   * event of the log, no officer reads it, and it is counted for the district alone. The same answer twice is one; another one, and an
   * answer before the end, are refused with `illegal-event`.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async answerSatisfaction(reference: string, body: Satisfaction, options?: CallOptions): Promise<Satisfaction> {
    return unwrap(await answerSatisfaction(this.portal, reference, body, options));
  }

  /**
   * The receipt as a PDF.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async downloadReceipt(reference: string, query: DownloadReceiptQuery = {}, options?: CallOptions): Promise<Blob> {
    return unwrap(await downloadReceipt(this.portal, reference, query, options));
  }

  /**
   * A letter to the Superintendent of Police as a PDF.
   *
   * To be printed, completed by hand and sent, by whoever is not satisfied with how the station ended a filing (BNSS s.173(4)). There is one as long as the last word of the log can be appealed against; `citizenMay` says so.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async downloadAppealLetter(
    reference: string,
    query: DownloadAppealLetterQuery = {},
    options?: CallOptions,
  ): Promise<Blob> {
    return unwrap(await downloadAppealLetter(this.portal, reference, query, options));
  }

  /**
   * The result as a PDF.
   *
   * What came of it, where a paper of it is given; `citizenMay` says so. `not-found` before, and where there is none.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async downloadResult(reference: string, query: DownloadResultQuery = {}, options?: CallOptions): Promise<Blob> {
    return unwrap(await downloadResult(this.portal, reference, query, options));
  }

  /**
   * Did it arrive?.
   *
   * What became of the write with this idempotency key. The key is a secret of its maker, so that no account is needed.
   *
   * @param idempotencyKey - The key of the write.
   *
   * @throws {@link PortalError}
   */
  async readOutcome(idempotencyKey: string, options?: CallOptions): Promise<Outcome> {
    return unwrap(await readOutcome(this.portal, idempotencyKey, options));
  }

  /**
   * Find First Information Reports.
   *
   * By `station` and `number` and `year`; or by `station` with `from` and `to`, at most 90 days. Offences whose victims are protected,
   * and what a DSP or above has withheld (Youth Bar Association v. Union of India, 2016), are never here: the answer is the same,
   * byte for byte, as where no such FIR exists.
   *
   * @throws {@link PortalError}
   */
  findFirs(query: FindFirsQuery, options?: CallOptions): PagedData<FirPage, FirPage['items'][number]> {
    return new PagedData(findFirs(this.portal, query, options));
  }

  /**
   * The copy of a FIR as a PDF.
   *
   * The handle comes from `findFirs` or from the filer's own filing and works for 15 minutes.
   *
   * @param copyHandle - From `copyHandle`.
   *
   * @throws {@link PortalError}
   */
  async downloadFirCopy(copyHandle: string, query: DownloadFirCopyQuery = {}, options?: CallOptions): Promise<Blob> {
    return unwrap(await downloadFirCopy(this.portal, copyHandle, query, options));
  }

  /**
   * Wanted and rewarded persons.
   *
   * @throws {@link PortalError}
   */
  listWanted(query: ListWantedQuery = {}, options?: CallOptions): PagedData<WantedPage, WantedPage['items'][number]> {
    return new PagedData(listWanted(this.portal, query, options));
  }

  /**
   * One wanted person.
   *
   * @param wantedId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readWanted(wantedId: string, options?: CallOptions): Promise<WantedPerson> {
    return unwrap(await readWanted(this.portal, wantedId, options));
  }

  /**
   * The picture.
   *
   * @param wantedId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readWantedPhoto(wantedId: string, options?: CallOptions): Promise<Blob> {
    return unwrap(await readWantedPhoto(this.portal, wantedId, options));
  }

  /**
   * Missing persons.
   *
   * Whoever is missing and whose publication was authorised. Nobody else is here: not before the authorisation, not after it was withdrawn
   * or the person was found. A child is here only where a Child Welfare Committee or a Juvenile Justice Board has permitted it
   * in writing (JJ Act s.74(1), proviso), and a child's picture only where they permitted the picture, too.
   *
   * @throws {@link PortalError}
   */
  listMissing(
    query: ListMissingQuery = {},
    options?: CallOptions,
  ): PagedData<MissingPage, MissingPage['items'][number]> {
    return new PagedData(listMissing(this.portal, query, options));
  }

  /**
   * One missing person.
   *
   * @param missingId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readMissing(missingId: string, options?: CallOptions): Promise<MissingPerson> {
    return unwrap(await readMissing(this.portal, missingId, options));
  }

  /**
   * The picture.
   *
   * @param missingId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readMissingPhoto(missingId: string, options?: CallOptions): Promise<Blob> {
    return unwrap(await readMissingPhoto(this.portal, missingId, options));
  }

  /**
   * Recovered property.
   *
   * What stations have recovered and keep for its owner. Of a number only the end is here, and of what else identifies a thing nothing: a
   * claimant must know the rest. What was given back, or belongs to a case whose victim the law protects, is not here.
   *
   * @throws {@link PortalError}
   */
  listRecovered(
    query: ListRecoveredQuery = {},
    options?: CallOptions,
  ): PagedData<RecoveredPage, RecoveredPage['items'][number]> {
    return new PagedData(listRecovered(this.portal, query, options));
  }

  /**
   * One recovered thing.
   *
   * @param recoveredId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readRecovered(recoveredId: string, options?: CallOptions): Promise<RecoveredItem> {
    return unwrap(await readRecovered(this.portal, recoveredId, options));
  }

  /**
   * Claim a recovered thing.
   *
   * By whoever says that it is theirs. Where the entry shows the end of a number (`withheld: number`), `number` is compared at once, and only
   * the right one is filed; where it does not (`withheld: mark`), `mark` is filed for an officer to judge. The claim goes to the station that
   * keeps the thing; to be handed over, papers are shown there.
   *
   * A wrong number is `not-accepted`, and nothing says how near it was. What needs no knowledge of it is told without counting as a try: a
   * number that does not end as the entry shows (`pattern`), a check digit that does not fit (`check-character`). Tries are counted for
   * each citizen and thing, each citizen, and each thing; once they are spent the answer is `too-many`, whatever the number.
   *
   * @throws {@link PortalError}
   */
  async fileRecoveredClaim(body: RecoveredClaim, options?: CallOptions): Promise<Receipt> {
    return unwrap(await fileRecoveredClaim(this.portal, body, options));
  }

  /**
   * What has left a public list.
   *
   * Whoever shows entries of a public list that came some time ago asks here which of them are to disappear: somebody was found, a
   * publication has ended, a thing was given back. Nothing is told but the ids, the last first; what is no longer here has come back.
   *
   * Ask as soon as a list is there, which may have come out of a cache, and again every half minute, with the `asOf` of the answer
   * before as `since`; an id may be told twice.
   *
   * @throws {@link PortalError}
   */
  async listRemoved(query: ListRemovedQuery, options?: CallOptions): Promise<RemovedEntries> {
    return unwrap(await listRemoved(this.portal, query, options));
  }

  /**
   * How the stations of a district have worked in a quarter.
   *
   * What became of all that was filed online in one district in one calendar quarter (in India's time): counted once, thirty days after its
   * end, and never changed after that. For each service a few headings; the numbers under one of them add up to `filed`.
   *
   * **A number that is not there was left out**, because it, or one beside it, is so small that it would tell of single persons (less than
   * `smallestTold`, and not zero). With it the next larger number of the heading is left out, so that nothing can be calculated; where
   * `filed` itself is that small, all is. A heading that is not there does not apply to the service. No sums over services or districts are
   * given, for the same reason, and because they would add what has nothing in common.
   *
   * A quarter that is not over, or not counted yet, is told as `in-future` at `/quarter`, with the newest in `params.limit`; one that
   * this portal has not counted as `not-found` there. `not-found` as the code of the whole answer: nothing has been counted in this
   * district so far.
   *
   * @throws {@link PortalError}
   */
  async readScorecard(query: ReadScorecardQuery, options?: CallOptions): Promise<Scorecard> {
    return unwrap(await readScorecard(this.portal, query, options));
  }

  /**
   * Living persons whom nobody knows.
   *
   * Persons in hospitals and shelters who cannot say who they are. Where somebody is kept is told by the station alone, to whoever knows
   * them. Whoever was recognised, and cases whose victim the law protects, are not here; a child is with the permission of the law alone.
   *
   * @throws {@link PortalError}
   */
  listUnidentifiedPersons(
    query: ListUnidentifiedPersonsQuery = {},
    options?: CallOptions,
  ): PagedData<UnidentifiedPage, UnidentifiedPage['items'][number]> {
    return new PagedData(listUnidentifiedPersons(this.portal, query, options));
  }

  /**
   * One living person whom nobody knows.
   *
   * @param unidentifiedId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readUnidentifiedPerson(unidentifiedId: string, options?: CallOptions): Promise<UnidentifiedEntry> {
    return unwrap(await readUnidentifiedPerson(this.portal, unidentifiedId, options));
  }

  /**
   * The picture of a living person whom nobody knows.
   *
   * Only for whoever has asked for it: no entry names an address of a picture, and without `asked` the answer is `not-asked-for`. Say first
   * what the picture shows, and ask for each picture again.
   *
   * @param unidentifiedId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readUnidentifiedPersonPhoto(
    unidentifiedId: string,
    query: ReadUnidentifiedPersonPhotoQuery = {},
    options?: CallOptions,
  ): Promise<Blob> {
    return unwrap(await readUnidentifiedPersonPhoto(this.portal, unidentifiedId, query, options));
  }

  /**
   * Dead persons whom nobody knows.
   *
   * What was found of each, in words. How somebody died has no field. Whoever was recognised, and cases whose victim the law protects, are
   * not here; a child is with the permission of the law alone.
   *
   * @throws {@link PortalError}
   */
  listUnidentifiedBodies(
    query: ListUnidentifiedBodiesQuery = {},
    options?: CallOptions,
  ): PagedData<UnidentifiedPage, UnidentifiedPage['items'][number]> {
    return new PagedData(listUnidentifiedBodies(this.portal, query, options));
  }

  /**
   * One dead person whom nobody knows.
   *
   * @param unidentifiedId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readUnidentifiedBody(unidentifiedId: string, options?: CallOptions): Promise<UnidentifiedEntry> {
    return unwrap(await readUnidentifiedBody(this.portal, unidentifiedId, options));
  }

  /**
   * The picture of a dead person whom nobody knows.
   *
   * Only for whoever has asked for it: no entry names an address of a picture, and without `asked` the answer is `not-asked-for`. Say first
   * what the picture shows, and ask for each picture again.
   *
   * @param unidentifiedId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readUnidentifiedBodyPhoto(
    unidentifiedId: string,
    query: ReadUnidentifiedBodyPhotoQuery = {},
    options?: CallOptions,
  ): Promise<Blob> {
    return unwrap(await readUnidentifiedBodyPhoto(this.portal, unidentifiedId, query, options));
  }

  /**
   * Arrested persons.
   *
   * An arrest is not a conviction. Juveniles and cases with protected victims are never here.
   *
   * @throws {@link PortalError}
   */
  listArrests(query: ListArrestsQuery, options?: CallOptions): PagedData<ArrestPage, ArrestPage['items'][number]> {
    return new PagedData(listArrests(this.portal, query, options));
  }

  /**
   * One arrest.
   *
   * @param arrestId - The entry.
   *
   * @throws {@link PortalError}
   */
  async readArrest(arrestId: string, options?: CallOptions): Promise<Arrest> {
    return unwrap(await readArrest(this.portal, arrestId, options));
  }

  /**
   * Was this document issued by this portal?.
   *
   * The QR of a receipt or a copy leads to a page that asks this. Says nothing of what the document holds. The last character of a code is a check character, so that a typing error needs no question. Where nobody can be asked, the signature in the QR can be checked with the keys of `listDocumentKeys`.
   *
   * @param documentCode - The code under the QR.
   *
   * @throws {@link PortalError}
   */
  async verifyDocument(documentCode: string, options?: CallOptions): Promise<IssuedDocument> {
    return unwrap(await verifyDocument(this.portal, documentCode, options));
  }

  /**
   * With which keys are documents signed?.
   *
   * The public keys with which anybody can check, without asking again, that this portal signed the QR of a document: a JWK set (RFC 7517). A key that signs no longer stays here as long as papers that it signed are to be believed. The token behind the `#` of the QR's address is a compact JWS (RFC 7515, ES256) of `kind`, `ref`, `day` and `code`.
   *
   * @throws {@link PortalError}
   */
  async listDocumentKeys(options?: CallOptions): Promise<DocumentKeys> {
    return unwrap(await listDocumentKeys(this.portal, options));
  }

  /**
   * Which officer am I.
   *
   * @throws {@link PortalError}
   */
  async readOfficerSession(options?: CallOptions): Promise<Officer> {
    return unwrap(await readOfficerSession(this.portal, options));
  }

  /**
   * Sign in as a station officer.
   *
   * @throws {@link PortalError}
   */
  async signInOfficer(body: OfficerCredentials, options?: CallOptions): Promise<OfficerSession> {
    return unwrap(await signInOfficer(this.portal, body, options));
  }

  /**
   * Sign out.
   *
   * @throws {@link PortalError}
   */
  async endOfficerSession(options?: CallOptions): Promise<void> {
    return unwrap(await endOfficerSession(this.portal, options));
  }

  /**
   * The filings at my station.
   *
   * @throws {@link PortalError}
   */
  listInbox(query: ListInboxQuery = {}, options?: CallOptions): PagedData<InboxPage, InboxPage['items'][number]> {
    return new PagedData(listInbox(this.portal, query, options));
  }

  /**
   * One filing at my station.
   *
   * The first reading by an officer is recorded as `opened`.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async readStationFiling(reference: string, options?: CallOptions): Promise<StationFiling> {
    return unwrap(await readStationFiling(this.portal, reference, options));
  }

  /**
   * Say what the station has done.
   *
   * Refused with `illegal-event` where the order of events does not allow it. Closing needs a reason and words in the citizen's language.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   *
   * @throws {@link PortalError}
   */
  async postFilingEvent(reference: string, body: StationEvent, options?: CallOptions): Promise<FilingEvent> {
    return unwrap(await postFilingEvent(this.portal, reference, body, options));
  }

  /**
   * Look at an attachment.
   *
   * The metadata-free derivative of a picture; a PDF as it came, as a download.
   *
   * @param reference - The filing's public number. Spaces, small letters and Devanagari digits are forgiven; a wrong check character is told as `check-character`.
   * @param uploadId - The upload; whoever knows the id may use it, nobody can guess it.
   *
   * @throws {@link PortalError}
   */
  async readAttachment(reference: string, uploadId: string, options?: CallOptions): Promise<Blob> {
    return unwrap(await readAttachment(this.portal, reference, uploadId, options));
  }

  /**
   * What may belong together, for my station.
   *
   * Pairs of which the report or the entry is at the officer's station: those that nobody has judged yet, best first, and those of which the
   * family is to be told. At most 50; as they are judged, others come. Nothing of a report is in a pair that names somebody.
   *
   * @throws {@link PortalError}
   */
  async listMatches(options?: CallOptions): Promise<MatchList> {
    return unwrap(await listMatches(this.portal, options));
  }

  /**
   * Judge a pair.
   *
   * `not_same`: it is not suggested again. `tell_family`: the station that has the report tells the person who made it, in person or on the
   * telephone. Nothing is sent to anybody, and no log or tracker says anything of it: that is for the officer to record (`matched`) once
   * the family has been told. The same decision twice is one; another one takes its place, and `open` takes it back: the pair is to be
   * judged again.
   *
   * @throws {@link PortalError}
   */
  async decideMatch(matchId: string, body: MatchDecision, options?: CallOptions): Promise<Match> {
    return unwrap(await decideMatch(this.portal, matchId, body, options));
  }

  /**
   * The sites that may frame a service.
   *
   * All of them, by name: a state has tens, so that there are no pages. Any officer may read them; `mayChange` says which are yours.
   *
   * @throws {@link PortalError}
   */
  async listSites(options?: CallOptions): Promise<SiteList> {
    return unwrap(await listSites(this.portal, options));
  }

  /**
   * Register a site with its exact origins.
   *
   * From then on pages of these origins, and of no other, may frame a service with `site="…"` of this name. The name is given once: after
   * a removal nobody gets it again, so that an old page never becomes somebody else's. Names that are or were in use are refused
   * with `taken`. Origins are kept as browsers compare them: small letters, international names in ASCII (`xn--`), no default port.
   * A production portal takes https and public host names alone.
   *
   * @throws {@link PortalError}
   */
  async registerSite(body: NewSite, options?: CallOptions): Promise<Site> {
    return unwrap(await registerSite(this.portal, body, options));
  }

  /**
   * One site, and who changed it when.
   *
   * Also one that was removed. A fixed site has no changes here.
   *
   * @param siteName - The registered name, as in `site="…"`.
   *
   * @throws {@link PortalError}
   */
  async readSite(siteName: string, options?: CallOptions): Promise<SiteRecord> {
    return unwrap(await readSite(this.portal, siteName, options));
  }

  /**
   * Change a site's origins and title.
   *
   * What is sent takes the place of what was. An origin that is left out can frame nothing within a minute.
   *
   * @param siteName - The registered name, as in `site="…"`.
   *
   * @throws {@link PortalError}
   */
  async changeSite(siteName: string, body: SiteChange, options?: CallOptions): Promise<Site> {
    return unwrap(await changeSite(this.portal, siteName, body, options));
  }

  /**
   * Remove a site.
   *
   * Within a minute none of its pages can frame a service. What was recorded of it stays, and its name is never given again.
   *
   * @param siteName - The registered name, as in `site="…"`.
   *
   * @throws {@link PortalError}
   */
  async removeSite(siteName: string, options?: CallOptions): Promise<Site> {
    return unwrap(await removeSite(this.portal, siteName, options));
  }

  /**
   * Let a site's own pages say what keeps a service off them.
   *
   * For the officer who keeps the site; a fixed one is any desk's. Whoever opens a page of the site with `#nagrik-diagnose=` and the
   * pass behind its address sees there what keeps a service off it, and which line to add. A pass is good for ten minutes, on the
   * origins that the site has when it is used, and for nothing else. Nothing is kept of it, so that a second call gives another.
   *
   * @param siteName - The registered name, as in `site="…"`.
   *
   * @throws {@link PortalError}
   */
  async issueDiagnosisPass(siteName: string, options?: CallOptions): Promise<IssuedDiagnosisPass> {
    return unwrap(await issueDiagnosisPass(this.portal, siteName, options));
  }

  /**
   * What pages of an origin may show.
   *
   * What `frame-ancestors` of every frame says anyway, for one origin and one name as a tag has it. A name or an origin that nobody
   * could have registered is answered like any that nobody has.
   *
   * @throws {@link PortalError}
   */
  async readHosting(query: ReadHostingQuery, options?: CallOptions): Promise<Hosting> {
    return unwrap(await readHosting(this.portal, query, options));
  }

  /**
   * Whether the process lives.
   *
   * @throws {@link PortalError}
   */
  async readHealth(options?: CallOptions): Promise<Health> {
    return unwrap(await readHealth(this.portal, options));
  }

  /**
   * Whether requests can be served.
   *
   * @throws {@link PortalError}
   */
  async readReadiness(options?: CallOptions): Promise<Readiness> {
    return unwrap(await readReadiness(this.portal, options));
  }

  /**
   * This contract, with this portal's own address.
   *
   * @throws {@link PortalError}
   */
  async readContract(options?: CallOptions): Promise<Record<string, unknown>> {
    return unwrap(await readContract(this.portal, options));
  }
}
