import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeServices } from '@nagrik/elements/catalogue';
import { type HostSite, startHostSite } from '@nagrik/example-plain-html/host-page';
import { DEMO_OFFICERS, DEMO_PASSWORD, seedDemo } from '@nagrik/portal/demo';
import { readEnvironment, startPortal } from '@nagrik/portal/node';
import { createPortal, postFilingEvent, sessionAuth, signInOfficer } from '@nagrik/sdk';
import { makeCertificate, startHttpsFront } from './https-front.ts';

/** Name of the site in the portal's registry. */
export const SITE = 'namuna';

/** The real portal behind HTTPS, and two sites of others: one that is registered for frames, one that is also trusted with what people type. */
export interface Place {
  /** Puts a page in Hindi on a site, in a column as wide as a phone. @returns its address */
  put(site: 'host' | 'trusted', body: string, language?: string): string;
  /** The newest one-time password of a number. */
  readCode(mobile: string): Promise<string>;
  /** The station acknowledges a filing. */
  acknowledge(reference: string): Promise<void>;
  close(): Promise<void>;
}

/** As wide as a cheap phone, in CSS pixels: some browsers cannot make their window so small. */
export const PHONE_WIDTH = 360;

export async function openPlace(): Promise<Place> {
  const data = await mkdtemp(join(tmpdir(), 'nagrik-browsers-'));
  const certificate = makeCertificate();
  const fronts = await Promise.all([1, 2, 3].map(() => startHttpsFront(certificate)));
  const [portalFront, ...siteFronts] = fronts as [(typeof fronts)[0], ...typeof fronts];
  const portalUrl = `https://127.0.0.1:${portalFront.port}`;
  // Another site than the portal's, as browsers count sites.
  const [hostOrigin = '', trustedOrigin = ''] = siteFronts.map(({ port }) => `https://localhost:${port}`);
  const servers = await Promise.all([startHostSite(), startHostSite()]);
  const sites = { host: servers[0], trusted: servers[1] };
  servers.forEach(({ url }, index) => siteFronts[index]?.leadTo(Number(new URL(url).port)));
  const portal = await startPortal({
    environment: readEnvironment({
      NAGRIK_DATA: data,
      PORTAL_PORT: '0',
      NAGRIK_HOST: '127.0.0.1',
      NAGRIK_PUBLIC_URL: portalUrl,
    }),
    services: describeServices(),
    allowedOrigins: [trustedOrigin],
    sites: { [SITE]: [hostOrigin, trustedOrigin] },
    seed: (empty) => seedDemo({ ...empty, wantedCount: 40, filings: false }),
    validateResponses: true,
    log: () => undefined,
  });
  portalFront.leadTo(portal.port);
  const direct = `http://127.0.0.1:${portal.port}`;
  let pages = 0;
  return {
    put(site, body, language = 'hi') {
      const path = `/${++pages}`;
      const html = `<!doctype html><html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>ज़िला नमूना</title><link rel="icon" href="data:,">
        <style>html { scrollbar-width: none } body { margin: 0; inline-size: ${PHONE_WIDTH}px }</style>
        <script>window.heard = []; for (const type of ['nagrik-ready', 'nagrik-filed', 'nagrik-failed', 'nagrik-updated'])
          addEventListener(type, (event) => heard.push(type + ' ' + (event.reference ?? event.code ?? '')));</script>
        <script type="module" src="${portalUrl}/embed/1/embed.js"></script><body>${body}</body></html>`;
      sites[site].put(path, { html });
      return (site === 'host' ? hostOrigin : trustedOrigin) + path;
    },
    async readCode(mobile) {
      for (let tries = 0; tries < 100; tries++) {
        const { messages } = (await (await fetch(`${direct}/demo/outbox.json`)).json()) as {
          messages: { to: string; text: string }[];
        };
        const code = messages.find(({ to }) => to.endsWith(mobile))?.text.match(/\b\d{6}\b/)?.[0];
        if (code) return code;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('No one-time password appeared in the outbox.');
    },
    async acknowledge(reference) {
      const desk = sessionAuth({ scheme: 'officer' });
      const station = createPortal({ baseUrl: direct, auth: desk });
      const officer = await signInOfficer(station, { officerId: DEMO_OFFICERS[0]?.id ?? '', password: DEMO_PASSWORD });
      if (!officer.ok) throw officer.error;
      desk.start(officer.data);
      const posted = await postFilingEvent(station, reference, { kind: 'acknowledged' });
      if (!posted.ok) throw posted.error;
    },
    async close() {
      for (const front of fronts) front.close();
      await portal.close();
      for (const server of servers as HostSite[]) server.close();
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
