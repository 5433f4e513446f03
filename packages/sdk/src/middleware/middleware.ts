/**
 * Ready middleware for `createPortal({ use })`.
 *
 * @module middleware
 */
export { deprecations, type Deprecation, type DeprecationLink } from './deprecations.ts';
export { log, type LogLine } from './log.ts';
export { userAgent } from './user-agent.ts';
