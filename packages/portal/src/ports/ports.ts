import type { Alerts } from './alerts.ts';
import type { Documents } from './documents.ts';
import type { DocumentSigner } from '../documents/document-signer.ts';
import type { Files } from './files.ts';
import type { Images } from './images.ts';
import type { Passwords } from './passwords.ts';

/** What only a host can do. Node has real ones; the memory portal (mocks, browser) has small ones of its own. */
export interface Ports {
  readonly alerts: Alerts;
  readonly documents: Documents;
  /** Has the keys of documents, which no operation sees. */
  readonly signer: DocumentSigner;
  readonly files: Files;
  readonly images: Images;
  readonly passwords: Passwords;
  /** The portal's clock. Tests set it. */
  now(): Date;
}
