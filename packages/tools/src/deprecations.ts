/** When an operation is to be left; dates are days in UTC. */
export interface Deprecation {
  readonly since: string;
  readonly sunset?: string;
  /** A page that says what to do instead. */
  readonly link?: string;
}

interface Marked {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly 'x-deprecation'?: Deprecation;
}

/**
 * The operations that the contract marks as deprecated.
 * @throws Error where a mark is half there, or where a date is none or comes before its beginning.
 */
export function deprecationsOf(operations: readonly Marked[]): Readonly<Record<string, Deprecation>> {
  const found: Record<string, Deprecation> = {};
  for (const { operationId, deprecated = false, 'x-deprecation': deprecation } of operations) {
    if (deprecated !== (deprecation !== undefined)) {
      throw new Error(`${operationId}: \`deprecated: true\` and \`x-deprecation\` go together`);
    }
    if (!deprecation) continue;
    const { since, sunset = since } = deprecation;
    for (const day of [since, sunset]) {
      if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
        throw new Error(`${operationId}: ${day} is not a date`);
      }
    }
    // RFC 9745 §4: an operation does not go away before it is deprecated.
    if (sunset < since) throw new Error(`${operationId}: its sunset comes before it is deprecated`);
    found[operationId] = deprecation;
  }
  return found;
}
