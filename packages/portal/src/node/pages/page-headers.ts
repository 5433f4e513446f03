/** Directives of a Content-Security-Policy by name. */
export type Policy = Readonly<Record<string, string>>;

/** Nothing from elsewhere, and nobody frames it. */
const closed: Policy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * Headers of a page of the portal's own.
 *
 * @param policy - what it may load beside nothing; a directive that is named here replaces the closed one
 */
export function pageHeaders(contentType: string, policy: Policy = {}): Record<string, string> {
  return {
    'content-type': contentType,
    'cache-control': 'no-store',
    'content-security-policy': Object.entries({ ...closed, ...policy })
      .map((directive) => directive.join(' '))
      .join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'x-robots-tag': 'noindex',
  };
}

/** What a page with elements may load: the portal's own files, and nothing inline. Lit makes its templates through its own policy. */
export const elementsPolicy: Policy = {
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' blob: data:",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};
