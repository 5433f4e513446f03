import { flushCompileCache } from 'node:module';
import { startPortal } from './start-portal.ts';

/**
 * The portal that the crash campaign kills: the same as any, but its parent can name a step of a filing at which the
 * process ends by SIGKILL, as in a power cut: no handler runs, nothing is flushed.
 */
let fatal: string | undefined;
process.on('message', (step: string) => {
  fatal = step;
  process.send?.('armed');
});

const portal = await startPortal({
  environment: {
    ...{
      mode: 'demo',
      host: 'localhost',
      port: Number(process.env.PORTAL_PORT ?? 0),
      allowedOrigins: [],
      sites: {},
      trustProxy: false,
    },
    data: process.env.NAGRIK_DATA ?? '',
    databaseUrl: process.env.DATABASE_URL ?? '',
    secret: 'the crash campaign has a secret of its own',
  },
  services: [],
  settings: { filingsPerDay: 1000 },
  log: () => undefined,
  fault: (step) => {
    if (step === fatal) process.kill(process.pid, 'SIGKILL');
  },
});
// Node itself keeps what it has compiled only when a program ends in peace, as this one never does.
flushCompileCache();
process.send?.(portal.url);
process.on('disconnect', () => void portal.close());
