import { describeServices } from '@nagrik/elements/catalogue';
import { seedDemo } from '../demo/index.ts';
import { readEnvironment } from './environment.ts';
import { startPortal } from './start-portal.ts';
import { StartRefused } from './start-refused.ts';

/** The portal as a program: `node dist/node/main.js`, told what to do by environment variables. */
try {
  const portal = await startPortal({
    environment: readEnvironment(process.env),
    services: describeServices(),
    seed: seedDemo,
  });
  console.log(`Portal: ${portal.url}`);
  const stop = (): void => void portal.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
