import type { Operation } from '../../handler/operation.ts';
import { fileFiling } from '../filings/file-filing.ts';
import { characterCertificateKind } from './character-certificate-kind.ts';

export const fileCharacterCertificate: Operation<'fileCharacterCertificate'> = (call) =>
  fileFiling(characterCertificateKind, call);
