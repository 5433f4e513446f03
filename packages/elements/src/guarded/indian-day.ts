/** A day of India (UTC+5:30) as `YYYY-MM-DD`, counted back from today. */
export const indianDay = (ago: number, now = new Date()): string =>
  new Date(now.getTime() + 5.5 * 3_600_000 - ago * 86_400_000).toISOString().slice(0, 10);
