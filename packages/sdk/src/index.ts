export { accessCode, firstOf } from './auth/access-code.ts';
export type { Auth, AuthContext, Credentials, CredentialsFailure } from './auth/auth.ts';
export { sessionAuth, type SessionAuth, type SessionAuthOptions, type SessionTokens } from './auth/session-auth.ts';
export { sessionCookie } from './auth/session-cookie.ts';
export type { SessionRecord, SessionStore } from './auth/session-record.ts';
export { sessionTabs } from './auth/session-tabs.ts';
export { tokenAuth, type ProvidedToken, type TokenAuthOptions } from './auth/token-auth.ts';
export { createPortal, type PortalOptions } from './create-portal.ts';
export { isKnown } from './enums/is-known.ts';
export type { Known, Open, Unknown } from './enums/unknown.ts';
export * from './generated/operations.ts';
export type * from './generated/types.ts';
export type { Outcome as OutcomeAnswer } from './generated/types.ts';
export type { LiveOptions, LiveState } from './live/follow.ts';
export { watchFiling, type WatchFilingOptions } from './live/watch-filing.ts';
export { watchStationInbox } from './live/watch-station-inbox.ts';
export { createKey } from './transport/create-key.ts';
export type { AttemptContext, Middleware, Next } from './transport/middleware.ts';
export type { Operation } from './transport/operation.ts';
export type { CursorPage, PagedCall } from './transport/paged.ts';
export { PortalError } from './transport/portal-error.ts';
export type {
  CallOptions,
  Portal,
  PortalChanges,
  PortalSettings,
  RetryPolicy,
  TimePolicy,
} from './transport/portal.ts';
export { reconcile } from './transport/reconcile.ts';
export type {
  Failure,
  FailureBase,
  FailureKind,
  FailureKinds,
  FieldProblem,
  Meta,
  Outcome,
  ProblemCode,
  Reconciliation,
  Result,
  SafeFailure,
  TransportCode,
  TransportKind,
  UserText,
  Words,
} from './transport/result.ts';
export { unwrap } from './transport/unwrap.ts';
export type { Mismatch, ValidationOptions } from './validation/mismatch.ts';
export type {
  RunningUpload,
  UploadFailure,
  UploadOptions,
  UploadProgress,
  UploadResult,
} from './uploads/running-upload.ts';
export { startUpload } from './uploads/start-upload.ts';
export { uploadFile, uploadFiles, type UploadFilesOptions } from './uploads/upload-file.ts';
export { storageMemory, type UploadMemory, type UploadStorage } from './uploads/upload-memory.ts';
