// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const consentCode = text('', 12, 20);
const consentOpening = z.strictObject({ code: consentCode });

/** Body of `openConsent`. */
export const openConsentBody = consentOpening;
