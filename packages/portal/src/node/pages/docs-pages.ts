import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pageWords } from '../../words/page-words.ts';
import { pageHeaders, type Policy } from './page-headers.ts';

const library = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Files of the library, by the address at which the page asks for them. */
const files: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/docs/swagger-ui.css': ['swagger-ui.css', 'text/css'],
  '/docs/swagger-ui.js': ['swagger-ui-bundle.js', 'text/javascript'],
};

const start = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#contract',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  // The page is for reading: what is tried is tried with the SDK.
  supportedSubmitMethods: [],
  validatorUrl: null,
});`;
const startHash = createHash('sha256').update(start).digest('base64');

const page = (notice: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Citizen Service Portal: the contract</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
${notice}
<main id="contract"></main>
<noscript>The contract as a file: <a href="/openapi.json">openapi.json</a></noscript>
<script src="/docs/swagger-ui.js"></script>
<script>${start}</script>
</body>
</html>
`;

const policy: Policy = {
  'script-src': `'self' 'sha256-${startHash}'`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
};

/** The contract as a page, by Swagger UI out of its npm package: nothing comes from elsewhere. */
export function createDocsPages(demo: boolean): (pathname: string) => Promise<Response | undefined> {
  const notice = demo ? `<p role="note"><strong>${pageWords.en.demonstration}</strong></p>` : '';
  return async (pathname) => {
    if (pathname === '/docs' || pathname === '/docs/') {
      return new Response(page(notice), { headers: pageHeaders('text/html; charset=utf-8', policy) });
    }
    const file = files[pathname];
    if (!file) return undefined;
    const [name, type] = file;
    const headers = { ...pageHeaders(type), 'cache-control': 'public, max-age=3600' };
    return new Response(await readFile(join(library, name)), { headers });
  };
}
