/**
 * Which numbers may be published without telling of single persons. A total is split into parts that are told one beside the other, and
 * the total, too.
 *
 * | The parts                                   | What is told                                                              |
 * | ------------------------------------------- | ------------------------------------------------------------------------- |
 * | each is 0, or 5 or more                     | all                                                                       |
 * | some are 1 to 4, others 5 or more           | the zeros, and what is larger than the smallest that is 5 or more          |
 * | some are 1 to 4, none is 5 or more          | none                                                                      |
 *
 * So with a small part the next larger one is left out, and with it all that are as large: what is left out cannot be calculated: beside
 * something that is told it has a number below 5 and one of 5 or more, and each of them could stand in the place of each other. That is also why no rest
 * of 1 to 4 remains beside a part that is told. Which are left out follows from the numbers and never from their order: otherwise
 * whoever knows this rule could tell them apart.
 */
export const SMALLEST_TOLD = 5;

/** Whether a number is so small that it would tell of single persons. Zero tells of nobody. */
export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_TOLD;

/** The parts that may be told; the others are not there. The total is told, and so it is 5 or more, or 0. */
export function toldParts<Part extends string>(
  parts: Readonly<Record<Part, number>>,
): { readonly [Name in Part]?: number } {
  const all = Object.entries(parts) as [Part, number][];
  const counts = all.map(([, count]) => count);
  if (!counts.some(isSmall)) return parts;
  const next = Math.min(...counts.filter((count) => count >= SMALLEST_TOLD));
  const told = all.filter(([, count]) => next !== Infinity && (count === 0 || count > next));
  return Object.fromEntries(told) as { [Name in Part]?: number };
}
