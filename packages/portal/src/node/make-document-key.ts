import { nextDocumentKeys } from './document-keys.ts';
import { StartRefused } from './start-refused.ts';

/**
 * Prints what `NAGRIK_DOCUMENT_KEYS` is to be: a new key, and behind it, without their private parts, those of the variable as it is now.
 * `node dist/node/make-document-key.js`
 */
try {
  console.log(await nextDocumentKeys(process.env.NAGRIK_DOCUMENT_KEYS?.trim() || undefined));
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
