import type { Middleware } from '../transport/middleware.ts';

/**
 * Tells the portal which program calls, for its log: in the header `nagrik-client`, because browsers keep `user-agent` to
 * themselves (Chromium drops a value set by a page without a word).
 *
 * From a page of another origin each header of this kind makes the browser ask the portal first (CORS preflight, remembered
 * for ten minutes). Calls with credentials or a body do that anyway; public reads begin to.
 *
 * @param name - name and version of the program, such as `district-site/1.4`: at most 80 letters, digits, spaces and `. _ / -`
 * @throws {TypeError} where the contract does not take such a name
 *
 * @example
 * const portal = createPortal({ baseUrl: 'https://portal.example', use: [userAgent('district-site/1.4')] });
 */
export function userAgent(name: string): Middleware {
  if (!/^[\w./ -]{1,80}$/.test(name))
    throw new TypeError('The name of a program: 1 to 80 of A-Z a-z 0-9 space . _ / -');
  return (request, next) => {
    request.headers.set('nagrik-client', name);
    return next(request);
  };
}
