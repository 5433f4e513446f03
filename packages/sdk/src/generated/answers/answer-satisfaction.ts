// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const satisfaction = z.looseObject({ satisfied: z.boolean() });

/** Answer of `answerSatisfaction`. */
export const answerSatisfactionAnswer = satisfaction;
