// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const satisfaction = z.strictObject({ satisfied: z.boolean() });

/** Body of `answerSatisfaction`. */
export const answerSatisfactionBody = satisfaction;
