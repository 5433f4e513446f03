import type { Operation } from '../contract/contract.ts';

/** Why a black box cannot bring about a documented problem code, or why this run has not. */
export function whyNotProvoked(operation: Operation, code: string): string {
  if (operation.method === 'HEAD') return 'an answer to HEAD has no body, and so no code';
  const known = reasons[code]?.(operation);
  return known ?? 'a check that brings it about was skipped or not chosen, or the target did not give it';
}

/** What stands in a message to somebody whom the suite does not know. */
const linkElsewhere = 'the link goes to the phone of somebody else';

type Reason = (operation: Operation) => string | undefined;

const reasons: Readonly<Record<string, Reason>> = {
  internal: () => 'only a fault inside the target gives it; that nothing the suite sends does is what is tested',
  unavailable: () => 'only while the target starts, stops or waits for its database',
  'too-many-requests': () =>
    'only by spending a budget of the target: --spend-budgets does so where guessing must be stopped',
  'session-expired': ({ id }) =>
    id === 'refreshSession'
      ? 'an old refresh token may be told as expired or as unknown; one that has truly expired takes hours'
      : 'a token expires after minutes or hours',
  'in-progress': () =>
    'only while the first of two requests is under way: five at once were sent, and the target may let them wait instead',
  'key-reused': ({ body, ownCodes }) =>
    ownCodes.includes('link-used')
      ? linkElsewhere
      : body
        ? undefined
        : 'a request without a body cannot come again with another one',
  'link-used': () => linkElsewhere,
  'link-expired': () => linkElsewhere,
  'otp-expired': () => 'a password expires after minutes: --slow',
  'malformed-request': ({ body }) =>
    body?.mediaType === 'application/json'
      ? undefined
      : 'nothing in such a request can be unreadable without being an invalid value',
  'invalid-request': ({ parameters }) =>
    parameters.length === 0 ? 'a request without parameters cannot be invalid' : undefined,
  'not-found': ({ path }) =>
    path.includes('{')
      ? undefined
      : 'the address names nothing: only a target that has nothing of the kind yet gives it',
  forbidden: () => 'no caller of the suite is known and may not',
  unauthenticated: ({ security, id }) => {
    if (security.length > 0) return undefined;
    return id === 'refreshSession'
      ? 'the target tells every refresh token that does not work as expired'
      : 'the operation is public';
  },
};
