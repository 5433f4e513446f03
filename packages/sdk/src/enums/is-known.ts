/**
 * Whether a value of an answer is one that this SDK knows; if not, a newer portal sent it.
 *
 * @param values - the known values, from `@nagrik/sdk/enums`
 *
 * @example
 * const result = await readFiling(portal, reference);
 * if (result.ok) {
 *   const { state } = result.data;
 *   console.log(isKnown(state, filingStateValues) ? state : `a newer state: ${state}`);
 * }
 */
export function isKnown<const Values extends readonly string[]>(
  value: string,
  values: Values,
): value is Values[number] {
  return values.includes(value);
}
