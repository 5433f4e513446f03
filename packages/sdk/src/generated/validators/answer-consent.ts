// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';
import { text } from '../../validation/checks.ts';

const consentCode = text('', 12, 20);
const consentAnswerKind = z.enum(['agree', 'refuse', 'unknown_person']);
const language = z.enum(['hi', 'en', 'ur']);
const consentAnswer = z.strictObject({
  code: consentCode,
  answer: consentAnswerKind,
  language: language,
  noticeVersion: text('', 1, 40),
});

/** Body of `answerConsent`. */
export const answerConsentBody = consentAnswer;
