import type { DocumentPage } from '../documents/document-page.ts';

/** Makes PDFs. On a server by Typst (tagged, fonts embedded, Hindi and Urdu shaped); in a browser a plain page. */
export interface Documents {
  /** For the log and for `/ready`: which renderer this is. */
  readonly name: string;
  /**
   * The page as a PDF. Equal pages give equal bytes.
   * @throws when it cannot be rendered; nothing was issued then.
   */
  render(page: DocumentPage): Promise<Uint8Array>;
  close?(): Promise<void>;
}
