import type { RequestLine } from '../handler/create-portal-handler.ts';

/**
 * One line of JSON for each request: when, what, how it ended, how long it took. Neither address nor body nor query
 * stands in it, so the log may be kept for the 180 days of CERT-In's directions without keeping anybody's data.
 */
export function formatRequestLine({ error, ...line }: RequestLine, at: Date): string {
  // A database's message can quote a value; the place in the code is what helps.
  const stack =
    error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .slice(1, 8)
          .map((row) => row.trim())
      : undefined;
  return JSON.stringify({ at: at.toISOString(), ...line, ...(stack && { error: (error as Error).name, stack }) });
}
