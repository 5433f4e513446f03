import { budgetChecks } from '../checks/budgets.ts';
import { etagChecks } from '../checks/etags.ts';
import { exampleChecks } from '../checks/examples.ts';
import { firOracleChecks } from '../checks/fir-oracle.ts';
import { idempotencyChecks } from '../checks/idempotency.ts';
import { limitChecks } from '../checks/limits.ts';
import { liveChecks } from '../checks/live.ts';
import { orderChecks } from '../checks/order.ts';
import { pageChecks } from '../checks/pages.ts';
import { placeChecks } from '../checks/places.ts';
import { problemChecks } from '../checks/problems.ts';
import { redactionChecks } from '../checks/redaction.ts';
import { sdkChecks } from '../checks/sdk.ts';
import { securityChecks } from '../checks/security.ts';
import { signInChecks } from '../checks/sign-in.ts';
import { uploadChecks } from '../checks/uploads.ts';
import type { Contract } from '../contract/contract.ts';
import { fuzzChecks } from '../fuzz/fuzz-checks.ts';
import type { Check } from './check.ts';

/** The groups of checks, in the order in which they run: first what the others stand on, then the fuzzer, and last what shuts doors. */
const groups: readonly ((contract: Contract) => readonly Check[])[] = [
  exampleChecks,
  problemChecks,
  limitChecks,
  securityChecks,
  signInChecks,
  idempotencyChecks,
  pageChecks,
  etagChecks,
  liveChecks,
  orderChecks,
  placeChecks,
  uploadChecks,
  firOracleChecks,
  sdkChecks,
  redactionChecks,
  fuzzChecks,
  budgetChecks,
];

/** Every check that a contract asks for. */
export function checksOf(contract: Contract): readonly Check[] {
  return groups.flatMap((group) => group(contract));
}

/** Whether a check is one of those that `--only` names: by a part of its id, at the beginning or after a slash. */
export function isWanted({ id }: Check, only: readonly string[]): boolean {
  return (
    only.length === 0 ||
    only.some((part) => `/${id}/`.includes(`/${part.replace(/^\/+|\/+$/g, '')}/`) || id.startsWith(part))
  );
}
