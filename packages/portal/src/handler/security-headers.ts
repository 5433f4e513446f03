/** Answers of the API are data: nothing in them may run, be framed or be guessed to be something else. */
export function addSecurityHeaders(headers: Headers, publicUrl: string): void {
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('x-robots-tag', 'noindex');
  // Host sites of other origins read these answers; `sandbox` is left out, because it stops a browser's PDF viewer.
  headers.set('cross-origin-resource-policy', 'cross-origin');
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  }
  if (publicUrl.startsWith('https:')) {
    headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  }
}
