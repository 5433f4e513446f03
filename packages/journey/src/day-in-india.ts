/** The day that it is in India (UTC+5:30), `yyyy-mm-dd`. */
export const dayInIndia = (now: Date): string => new Date(now.getTime() + 19_800_000).toISOString().slice(0, 10);
