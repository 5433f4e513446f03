import { personal } from '../generated/personal.ts';
import type { Middleware } from '../transport/middleware.ts';

/** One attempt of a call. Holds no value of a path, a query, a header or a body: only what the contract itself says. */
export interface LogLine {
  /** ISO 8601. */
  readonly at: string;
  /** The contract's name of the operation. */
  readonly operation: string;
  readonly method: string;
  /** The contract's path, with its holes: `/filings/{reference}`. */
  readonly path: string;
  /** 1 for the first attempt of the call. */
  readonly attempt: number;
  /** Our name for the call, which the portal's log knows too. */
  readonly requestId?: string;
  /** The portal's name for the request. */
  readonly serverRequestId?: string;
  /** Until the head of the answer was there. */
  readonly milliseconds: number;
  /** HTTP status; absent where no answer came. */
  readonly status?: number;
  /** The problem's code. */
  readonly code?: string;
  /** What was thrown, by its name (`TypeError`): a message may quote. */
  readonly error?: string;
  /** What the body had, by JSON Pointer (`*` for any index): the category of what is personal in square brackets, else the type. */
  readonly body?: Readonly<Record<string, string>>;
}

/**
 * Tells `sink` of each attempt, in a line that may be kept: of a body only which fields were there, by their pointers, and
 * which of them the contract calls personal (`x-personal`). What `sink` throws is dropped.
 *
 * @param sink - takes one line; `console.debug`, say
 *
 * @example
 * const portal = createPortal({
 *   baseUrl: 'https://portal.example',
 *   use: [log((line) => console.debug(JSON.stringify(line)))],
 * });
 */
export function log(sink: (line: LogLine) => void): Middleware {
  return async (request, next, { operation, attempt, requestId, body, json }) => {
    const began = performance.now();
    const at = new Date().toISOString();
    const tell = (end: Pick<LogLine, 'status' | 'code' | 'error' | 'serverRequestId'>) => {
      try {
        sink({
          at,
          operation: operation.id,
          method: operation.method,
          path: operation.path,
          attempt,
          ...(requestId !== undefined && { requestId }),
          milliseconds: Math.round(performance.now() - began),
          ...end,
          ...(body !== undefined && { body: shapeOf(body, personal[operation.id]?.request ?? {}) }),
        });
      } catch {
        // See above.
      }
    };
    let response: Response;
    try {
      response = await next(request);
    } catch (error) {
      tell({ error: error instanceof Error ? error.name : typeof error });
      throw error;
    }
    const { ok, status, headers } = response;
    const problem = ok ? undefined : ((await json(response).catch(() => undefined)) as { code?: unknown } | undefined);
    // Names, not texts: whoever answers here may be anybody.
    const code = /^[a-z-]{1,40}$/.exec(String(problem?.code ?? ''))?.[0];
    const serverRequestId = /^[\w-]{1,64}$/.exec(headers.get('request-id') ?? '')?.[0];
    tell({ status, ...(code && { code }), ...(serverRequestId && { serverRequestId }) });
    return response;
  };
}

/** The pointers of a body, each with its category or its type. */
function shapeOf(body: unknown, categories: Readonly<Record<string, string>>): Record<string, string> {
  const shape: Record<string, string> = {};
  const walk = (value: unknown, pointer: string, category: string | undefined) => {
    const own = categories[pointer] ?? category;
    if (Array.isArray(value)) for (const item of value) walk(item, `${pointer}/*`, own);
    else if (value && typeof value === 'object' && !(value instanceof Blob)) {
      for (const [name, part] of Object.entries(value)) walk(part, `${pointer}/${name}`, own);
    } else if (value !== undefined) shape[pointer] = own ? `[${own}]` : value === null ? 'null' : typeof value;
  };
  walk(body, '', undefined);
  return shape;
}
