/** Documents of the portal: the code that is printed on them, the QR, and the signature in it. */
export { completeDocumentCode, readDocumentCode, type TypedCode } from './document-code.ts';
export { type DocumentClaims, type DocumentVerdict, verifyDocumentToken } from './document-token.ts';
export { readScannedDocument, type ScannedDocument } from './scanned-document.ts';
