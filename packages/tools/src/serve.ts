/**
 * What `npm start` runs once everything is installed: builds the bundle where it is stale, starts PostgreSQL, the portal and
 * the site of a district, and prints where they are. `--reset` forgets all data first.
 */
import { startSite } from '@nagrik/example-district-site/server';
import { describeServices } from '@nagrik/elements/catalogue';
import { DEMO_OFFICERS, DEMO_PASSWORD, seedDemo } from '@nagrik/portal/demo';
import { readEnvironment, resetPortalData, startPortal, StartRefused } from '@nagrik/portal/node';
import { buildStaleBundle } from './build.ts';

const defaultSitePort = 4181;

function readSitePort(): number {
  const port = Number(process.env.SITE_PORT ?? defaultSitePort);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartRefused(`SITE_PORT is "${process.env.SITE_PORT}": set it to a number from 0 to 65535.`);
}

async function serve(): Promise<void> {
  const environment = readEnvironment(process.env);
  const sitePort = readSitePort();
  if (process.argv.includes('--reset')) {
    await resetPortalData(environment.data);
    console.log('Forgot all data.');
  }
  console.log('Building the components where their sources have changed …');
  await buildStaleBundle();
  console.log('Starting PostgreSQL and the portal …');
  const portal = await startPortal({
    environment,
    services: describeServices(),
    allowedOrigins: [`http://localhost:${sitePort}`],
    sites: { namuna: [`http://localhost:${sitePort}`] },
    seed: seedDemo,
  });
  const site = await startSite({ port: sitePort, portalUrl: portal.url }).catch(async (error: unknown) => {
    await portal.close();
    throw new StartRefused(error instanceof Error ? error.message : String(error));
  });
  console.log(`
  The site of a district   ${site.url}
  The portal               ${portal.url}`);
  if (environment.mode === 'demo') {
    const officer = DEMO_OFFICERS[0]?.id ?? '';
    console.log(`  The station's desk       ${portal.url}/desk   (officer ${officer}, password ${DEMO_PASSWORD})
  One-time passwords       ${portal.url}/demo/outbox`);
  }
  console.log(`  The contract, rendered   ${portal.url}/docs

  Ctrl-C stops everything.
`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    console.log('Stopping …');
    void Promise.all([site.close(), portal.close()]).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

try {
  await serve();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
