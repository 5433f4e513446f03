// Generated from the contract by packages/tools/src/generate-portal.ts. Do not edit.

export const routes = {
  addInformation: {"method":"POST","path":"/filings/{reference}/information","security":["citizen","accessCode"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,404,409,422,429,500,503]},
  answerConsent: {"method":"POST","path":"/consents","security":[],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,404,409,422,429,500,503]},
  answerFiling: {"method":"POST","path":"/filings/{reference}/answers","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,404,409,422,429,500,503]},
  answerSatisfaction: {"method":"POST","path":"/filings/{reference}/satisfaction","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":[],"integers":[],"statuses":[201,400,401,404,409,422,429,500,503]},
  appendToUpload: {"method":"PATCH","path":"/uploads/{uploadId}","security":[],"body":"stream","mediaType":"application/offset+octet-stream","query":[],"headers":["tus-resumable","upload-offset","upload-checksum"],"integers":["upload-offset"],"statuses":[204,400,404,409,412,413,415,422,429,460,500,503]},
  askReopening: {"method":"POST","path":"/filings/{reference}/reopening","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,404,409,422,429,500,503]},
  changeContact: {"method":"POST","path":"/filings/{reference}/contact","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,404,409,422,429,500,503]},
  changeSite: {"method":"POST","path":"/station/sites/{siteName}/changes","security":["officer"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,403,404,409,422,429,500,503]},
  createUpload: {"method":"POST","path":"/uploads","security":[],"body":"none","mediaType":null,"query":[],"headers":["idempotency-key","tus-resumable","upload-length","upload-metadata"],"integers":["upload-length"],"statuses":[201,400,409,412,413,415,422,429,500,503]},
  decideMatch: {"method":"POST","path":"/station/matches/{matchId}/decision","security":["officer"],"body":"json","mediaType":"application/json","query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  deleteUpload: {"method":"DELETE","path":"/uploads/{uploadId}","security":[],"body":"none","mediaType":null,"query":[],"headers":["tus-resumable"],"integers":[],"statuses":[204,400,404,409,412,422,429,500,503]},
  downloadAppealLetter: {"method":"GET","path":"/filings/{reference}/appeal-letter","security":["citizen","accessCode"],"body":"none","mediaType":null,"query":["language"],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  downloadFirCopy: {"method":"GET","path":"/fir-copies/{copyHandle}","security":[],"body":"none","mediaType":null,"query":["language"],"headers":[],"integers":[],"statuses":[200,400,404,422,429,500,503]},
  downloadReceipt: {"method":"GET","path":"/filings/{reference}/receipt","security":["citizen","accessCode"],"body":"none","mediaType":null,"query":["language"],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  downloadResult: {"method":"GET","path":"/filings/{reference}/result","security":["citizen","accessCode"],"body":"none","mediaType":null,"query":["language"],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  endOfficerSession: {"method":"DELETE","path":"/station/session","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[204,400,401,429,500,503]},
  endSession: {"method":"DELETE","path":"/session","security":["citizen"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[204,400,401,429,500,503]},
  fileCharacterCertificate: {"method":"POST","path":"/character-certificate-requests","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,409,422,429,500,503]},
  fileComplaint: {"method":"POST","path":"/complaints","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,409,422,429,500,503]},
  fileFoundPerson: {"method":"POST","path":"/found-person-reports","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,409,422,429,500,503]},
  fileLostProperty: {"method":"POST","path":"/lost-property-reports","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,409,422,429,500,503]},
  fileMissingPerson: {"method":"POST","path":"/missing-person-reports","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,409,422,429,500,503]},
  fileRecoveredClaim: {"method":"POST","path":"/recovered-property-claims","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,409,422,429,500,503]},
  fileSeniorRequest: {"method":"POST","path":"/senior-citizen-requests","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,409,422,429,500,503]},
  fileTip: {"method":"POST","path":"/tips","security":[],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,409,422,429,500,503]},
  fileVerification: {"method":"POST","path":"/verifications","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,409,422,429,500,503]},
  findFirs: {"method":"GET","path":"/firs","security":[],"body":"none","mediaType":null,"query":["station","district","number","year","from","to","cursor","limit"],"headers":[],"integers":["year","limit"],"statuses":[200,400,422,429,500,503]},
  issueDiagnosisPass: {"method":"POST","path":"/station/sites/{siteName}/diagnosis-passes","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[201,400,401,403,404,422,429,500,503]},
  listArrests: {"method":"GET","path":"/arrests","security":["citizen"],"body":"none","mediaType":null,"query":["from","to","q","district","station","cursor","limit"],"headers":["if-none-match"],"integers":["limit"],"statuses":[200,304,400,401,422,429,500,503]},
  listDistricts: {"method":"GET","path":"/districts","security":[],"body":"none","mediaType":null,"query":[],"headers":["if-none-match"],"integers":[],"statuses":[200,304,400,429,500,503]},
  listDocumentKeys: {"method":"GET","path":"/document-keys","security":[],"body":"none","mediaType":null,"query":[],"headers":["if-none-match"],"integers":[],"statuses":[200,304,400,429,500,503]},
  listFilingEvents: {"method":"GET","path":"/filings/{reference}/events","security":["citizen","accessCode"],"body":"none","mediaType":null,"query":["after"],"headers":["if-none-match"],"integers":["after"],"statuses":[200,304,400,401,404,422,429,500,503]},
  listFilings: {"method":"GET","path":"/filings","security":["citizen"],"body":"none","mediaType":null,"query":["cursor","limit","service"],"headers":[],"integers":["limit"],"statuses":[200,400,401,422,429,500,503]},
  listInbox: {"method":"GET","path":"/station/inbox","security":["officer"],"body":"none","mediaType":null,"query":["filter","cursor","limit"],"headers":[],"integers":["limit"],"statuses":[200,400,401,422,429,500,503]},
  listMatches: {"method":"GET","path":"/station/matches","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,422,429,500,503]},
  listMissing: {"method":"GET","path":"/missing","security":[],"body":"none","mediaType":null,"query":["q","district","station","ageGroup","gender","cursor","limit","rotate"],"headers":["if-none-match","if-modified-since"],"integers":["limit"],"statuses":[200,304,400,422,429,500,503]},
  listRecovered: {"method":"GET","path":"/recovered-property","security":[],"body":"none","mediaType":null,"query":["q","district","station","kind","endsIn","from","to","cursor","limit"],"headers":["if-none-match","if-modified-since"],"integers":["limit"],"statuses":[200,304,400,422,429,500,503]},
  listRemoved: {"method":"GET","path":"/removed","security":[],"body":"none","mediaType":null,"query":["list","since"],"headers":["if-none-match","if-modified-since"],"integers":[],"statuses":[200,304,400,422,429,500,503]},
  listServices: {"method":"GET","path":"/services","security":[],"body":"none","mediaType":null,"query":[],"headers":["if-none-match"],"integers":[],"statuses":[200,304,400,429,500,503]},
  listSites: {"method":"GET","path":"/station/sites","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,429,500,503]},
  listUnidentifiedBodies: {"method":"GET","path":"/unidentified-bodies","security":["citizen"],"body":"none","mediaType":null,"query":["q","district","station","gender","youngest","oldest","from","to","cursor","limit"],"headers":["if-none-match"],"integers":["youngest","oldest","limit"],"statuses":[200,304,400,401,422,429,500,503]},
  listUnidentifiedPersons: {"method":"GET","path":"/unidentified-persons","security":["citizen"],"body":"none","mediaType":null,"query":["q","district","station","gender","youngest","oldest","from","to","cursor","limit"],"headers":["if-none-match"],"integers":["youngest","oldest","limit"],"statuses":[200,304,400,401,422,429,500,503]},
  listWanted: {"method":"GET","path":"/wanted","security":[],"body":"none","mediaType":null,"query":["q","district","station","minReward","cursor","limit","rotate"],"headers":["if-none-match","if-modified-since"],"integers":["minReward","limit"],"statuses":[200,304,400,422,429,500,503]},
  openConsent: {"method":"POST","path":"/consents/opening","security":[],"body":"json","mediaType":"application/json","query":[],"headers":[],"integers":[],"statuses":[200,400,404,409,422,429,500,503]},
  postFilingEvent: {"method":"POST","path":"/station/filings/{reference}/events","security":["officer"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,404,409,422,429,500,503]},
  readArrest: {"method":"GET","path":"/arrests/{arrestId}","security":["citizen"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readAttachment: {"method":"GET","path":"/station/filings/{reference}/attachments/{uploadId}","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readComplaint: {"method":"GET","path":"/complaints/{reference}","security":["citizen"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readContract: {"method":"GET","path":"/openapi.json","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,429,500,503]},
  readFiled: {"method":"GET","path":"/filings/{reference}/filed","security":["citizen"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readFiling: {"method":"GET","path":"/filings/{reference}","security":["citizen","accessCode"],"body":"none","mediaType":null,"query":[],"headers":["if-none-match"],"integers":[],"statuses":[200,304,400,401,404,422,429,500,503]},
  readFilingCalendar: {"method":"GET","path":"/filings/{reference}/calendar","security":["citizen","accessCode"],"body":"none","mediaType":null,"query":["language"],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readHealth: {"method":"GET","path":"/health","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,429,500,503]},
  readHosting: {"method":"GET","path":"/hosting","security":[],"body":"none","mediaType":null,"query":["site","origin","pass"],"headers":[],"integers":[],"statuses":[200,400,422,429,500,503]},
  readMissing: {"method":"GET","path":"/missing/{missingId}","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,404,422,429,500,503]},
  readMissingPhoto: {"method":"GET","path":"/missing/{missingId}/photo","security":[],"body":"none","mediaType":null,"query":[],"headers":["if-none-match"],"integers":[],"statuses":[200,304,400,404,422,429,500,503]},
  readOfficerSession: {"method":"GET","path":"/station/session","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,429,500,503]},
  readOutcome: {"method":"GET","path":"/outcomes/{idempotencyKey}","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,422,429,500,503]},
  readReadiness: {"method":"GET","path":"/ready","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,429,500,503]},
  readRecovered: {"method":"GET","path":"/recovered-property/{recoveredId}","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,404,422,429,500,503]},
  readScorecard: {"method":"GET","path":"/scorecard","security":[],"body":"none","mediaType":null,"query":["district","quarter"],"headers":["if-none-match","if-modified-since"],"integers":[],"statuses":[200,304,400,404,422,429,500,503]},
  readSession: {"method":"GET","path":"/session","security":["citizen"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,429,500,503]},
  readSite: {"method":"GET","path":"/station/sites/{siteName}","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readStation: {"method":"GET","path":"/stations/{stationCode}","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,404,422,429,500,503]},
  readStationFiling: {"method":"GET","path":"/station/filings/{reference}","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readUnidentifiedBody: {"method":"GET","path":"/unidentified-bodies/{unidentifiedId}","security":["citizen"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readUnidentifiedBodyPhoto: {"method":"GET","path":"/unidentified-bodies/{unidentifiedId}/photo","security":["citizen"],"body":"none","mediaType":null,"query":["asked"],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readUnidentifiedPerson: {"method":"GET","path":"/unidentified-persons/{unidentifiedId}","security":["citizen"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readUnidentifiedPersonPhoto: {"method":"GET","path":"/unidentified-persons/{unidentifiedId}/photo","security":["citizen"],"body":"none","mediaType":null,"query":["asked"],"headers":[],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  readUpload: {"method":"GET","path":"/uploads/{uploadId}","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,404,422,429,500,503]},
  readUploadOffset: {"method":"HEAD","path":"/uploads/{uploadId}","security":[],"body":"none","mediaType":null,"query":[],"headers":["tus-resumable"],"integers":[],"statuses":[200,400,404,412,422,429,500,503]},
  readUploadPolicy: {"method":"GET","path":"/policies/uploads","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,429,500,503]},
  readUploadProtocol: {"method":"OPTIONS","path":"/uploads","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[204,400,429,500,503]},
  readWanted: {"method":"GET","path":"/wanted/{wantedId}","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,404,422,429,500,503]},
  readWantedPhoto: {"method":"GET","path":"/wanted/{wantedId}/photo","security":[],"body":"none","mediaType":null,"query":[],"headers":["if-none-match"],"integers":[],"statuses":[200,304,400,404,422,429,500,503]},
  refreshSession: {"method":"POST","path":"/session/refresh","security":[],"body":"json","mediaType":"application/json","query":[],"headers":[],"integers":[],"statuses":[200,400,401,422,429,500,503]},
  registerSite: {"method":"POST","path":"/station/sites","security":["officer"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,403,409,422,429,500,503]},
  removeSite: {"method":"POST","path":"/station/sites/{siteName}/removal","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,403,404,409,422,429,500,503]},
  requestOtp: {"method":"POST","path":"/session/otp","security":[],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[202,400,409,422,429,500,503]},
  searchStations: {"method":"GET","path":"/stations","security":[],"body":"none","mediaType":null,"query":["q","district","kind","near","cursor","limit"],"headers":[],"integers":["limit"],"statuses":[200,400,422,429,500,503]},
  signInOfficer: {"method":"POST","path":"/station/session","security":[],"body":"json","mediaType":"application/json","query":[],"headers":[],"integers":[],"statuses":[201,400,401,422,429,500,503]},
  verifyDocument: {"method":"GET","path":"/documents/{documentCode}","security":[],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,404,422,429,500,503]},
  verifyOtp: {"method":"POST","path":"/session","security":[],"body":"json","mediaType":"application/json","query":[],"headers":[],"integers":[],"statuses":[201,400,422,429,500,503]},
  watchFilingEvents: {"method":"GET","path":"/filings/{reference}/events/stream","security":["citizen","accessCode"],"body":"none","mediaType":null,"query":[],"headers":["last-event-id"],"integers":[],"statuses":[200,400,401,404,422,429,500,503]},
  watchInbox: {"method":"GET","path":"/station/inbox/stream","security":["officer"],"body":"none","mediaType":null,"query":[],"headers":[],"integers":[],"statuses":[200,400,401,429,500,503]},
  withdrawFiling: {"method":"POST","path":"/filings/{reference}/withdrawal","security":["citizen"],"body":"json","mediaType":"application/json","query":[],"headers":["idempotency-key"],"integers":[],"statuses":[201,400,401,404,409,422,429,500,503]},
} as const;

export type RouteTable = typeof routes;

/** Version of the contract that the portal keeps. */
export const contractVersion = "2026-11-01";

/** Headers that any request may carry, and that any answer does: `x-headers`. */
export const commonHeaders = {"requests":["nagrik-api-version","nagrik-request-id","nagrik-client"],"answers":["nagrik-api-version","content-language","deprecation","sunset","link"]} as const;

/** When an operation is to be left; days in UTC. */
export interface Deprecation {
  readonly since: string;
  readonly sunset?: string;
  readonly link?: string;
}

/** What the contract marks as deprecated. */
export const deprecations: Readonly<Partial<Record<keyof RouteTable, Deprecation>>> = {};
