import { createPortal, type Portal } from '@nagrik/sdk';

const portals = new Map<string, Portal>();

/** The portal at an address; the same one each time. @param url absolute, or relative to the page */
export const portalAt = (url: string): Portal => {
  const baseUrl = new URL(url, document.baseURI).href.replace(/\/$/, '');
  const portal = portals.get(baseUrl) ?? createPortal({ baseUrl });
  portals.set(baseUrl, portal);
  return portal;
};
