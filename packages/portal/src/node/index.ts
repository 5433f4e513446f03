export { readEnvironment, type PortalEnvironment } from './environment.ts';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
export { listen, type Answer, type Listening, type Place } from './listen.ts';
export { createScryptPasswords } from './scrypt-passwords.ts';
export { resetPortalData } from './reset-portal-data.ts';
export { startPortal, type RunningPortal, type StartPortalOptions } from './start-portal.ts';
export { StartRefused } from './start-refused.ts';
