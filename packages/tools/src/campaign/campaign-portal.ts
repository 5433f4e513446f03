import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryPortal, defaultSettings, type PortalSettings, type Store } from '@nagrik/portal/memory';
import { listen, startPortal } from '@nagrik/portal/node';

/** A portal on this machine, with a direct way to what it has stored. */
export interface CampaignPortal {
  readonly port: number;
  readonly store: Store;
  close(): Promise<void>;
}

/** A campaign is one network with many citizens, each of whom files for a year in a minute. */
function settingsFor(filings: number): PortalSettings {
  const { otp } = defaultSettings;
  return {
    ...defaultSettings,
    otp: { ...otp, perNumberPerDay: filings, perNetworkPerHour: filings },
    filingsPerDay: filings,
  };
}

/** The whole portal in this process, on its memory store, behind a real HTTP server. */
async function onMemory(filings: number): Promise<CampaignPortal> {
  const portal = createMemoryPortal({ config: { settings: settingsFor(filings) } });
  const server = await listen((request, address) => portal.handler(request, address === undefined ? {} : { address }), {
    host: '127.0.0.1',
    port: 0,
    trustProxy: false,
  });
  return {
    port: server.port,
    store: portal.store,
    async close() {
      await server.close();
      await portal.close();
    },
  };
}

/** The portal as `npm start` runs it, on an embedded PostgreSQL that goes with the campaign. */
async function onPostgres(filings: number): Promise<CampaignPortal> {
  const data = await mkdtemp(join(tmpdir(), 'nagrik-campaign-'));
  // Under root the database has an account of its own, which must be able to enter.
  await chmod(data, 0o755);
  const portal = await startPortal({
    environment: { mode: 'demo', host: '127.0.0.1', port: 0, data, allowedOrigins: [], sites: {}, trustProxy: false },
    services: [],
    settings: settingsFor(filings),
    log: () => undefined,
  });
  return {
    port: portal.port,
    store: portal.store,
    async close() {
      await portal.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

export const campaignStores = { memory: onMemory, postgres: onPostgres };
export type CampaignStore = keyof typeof campaignStores;
