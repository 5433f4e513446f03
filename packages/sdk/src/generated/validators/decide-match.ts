// Generated from openapi/ by `pnpm generate`. Do not edit.
import * as z from 'zod/mini';

const matchDecisionKind = z.enum(['not_same', 'tell_family', 'open']);
const matchDecision = z.strictObject({ decision: matchDecisionKind });

/** Body of `decideMatch`. */
export const decideMatchBody = matchDecision;
