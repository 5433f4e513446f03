import * as z from 'zod/mini';

/** Rules of JSON Schema that zod/mini does not have, or counts otherwise. The generated validators use them. */

const problem = (code: string, params: Record<string, unknown> = {}) => ({
  code: 'custom' as const,
  params: { code, ...params },
});

/** Zod leaves out the checks of an object in which something else is wrong already; the portal does not. */
const always = { when: ({ value }: z.core.ParsePayload) => typeof value === 'object' && value !== null } as object;

/** Length in code points, as JSON Schema counts: an emoji or a rare letter is one, not two. */
function codePoints(min: number | undefined, max: number | undefined) {
  return z.check<string>(({ value, issues }) => {
    // UTF-16 units are never fewer than code points.
    if (max !== undefined && value.length > max && [...value].length > max) {
      issues.push({ ...problem('too-long', { limit: max }), input: value });
    }
    if (min !== undefined && value.length < 2 * min && [...value].length < min) {
      issues.push({ ...problem('too-short', { limit: min }), input: value });
    }
  });
}

/**
 * A text with limits. It is put together here and not where it is used, because every byte of that is in every body.
 * @param pattern a regular expression as JSON Schema reads it, over code points; empty for none
 */
export function text(pattern: string, min?: number, max?: number) {
  const length = z.string().check(codePoints(min, max));
  return pattern ? length.check(z.regex(new RegExp(pattern, 'u'))) : length;
}

/** A day that there is: another one comes back as the day after, or not at all. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  'date-time': (text) =>
    isDate(text.slice(0, 10)) &&
    /^.{10}[tT ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([zZ]|[+-]([01]\d|2[0-3]):?[0-5]\d)$/.test(text),
  email: (text) =>
    /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(
      text,
    ),
};

/** A format of JSON Schema. One that is not known here is left to the portal. */
export function format(name: string) {
  return z.check<string>(({ value, issues }) => {
    if (formats[name]?.(value) === false) issues.push({ ...problem('format'), input: value });
  });
}

export function uniqueItems() {
  return z.check<unknown[]>(({ value, issues }) => {
    if (Array.isArray(value) && new Set(value.map((item) => JSON.stringify(item))).size < value.length) {
      issues.push({ ...problem('not-accepted'), input: value });
    }
  }, always);
}

export function minProperties(min: number) {
  return z.check<object>(({ value, issues }) => {
    if (Object.keys(value).length < min) issues.push({ ...problem('too-few', { limit: min }), input: value });
  });
}

/** JSON Schema's `if`, with branches that say what is required. */
export function requireIf(condition: z.core.$ZodType, then: readonly string[], otherwise: readonly string[]) {
  return z.check<object>(({ value, issues }) => {
    if (Array.isArray(value)) return;
    for (const name of z.safeParse(condition, value).success ? then : otherwise) {
      if ((value as Record<string, unknown>)[name] === undefined)
        issues.push({ ...problem('required'), path: [name], input: undefined });
    }
  }, always);
}
