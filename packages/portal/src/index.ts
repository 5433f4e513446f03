export {
  createPortalHandler,
  type PortalHandler,
  type PortalHandlerOptions,
  type RequestLine,
  type RequestOrigin,
} from './handler/create-portal-handler.ts';
export {
  defaultSettings,
  type LocalText,
  type PortalConfig,
  type PortalSettings,
  type Service,
} from './handler/portal.ts';
export type { Operation, Operations } from './handler/operation.ts';
export { Problem, type ProblemCode } from './handler/problem.ts';
export { startRelay, type Relay, type RelayOptions } from './outbox/start-relay.ts';
export type { Alerts } from './ports/alerts.ts';
export type { Documents } from './ports/documents.ts';
export type { Files } from './ports/files.ts';
export type { Images } from './ports/images.ts';
export type { Passwords } from './ports/passwords.ts';
export type { Ports } from './ports/ports.ts';
export type * from './store/store.ts';
