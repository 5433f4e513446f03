/**
 * A value that this SDK does not know, because the portal is newer than it. It can be shown and passed on like any string.
 * It equals no known value: `state === 'submited'` does not compile, and `state === 'submitted'` leaves no `Unknown` behind.
 *
 * An enum that exists for the compiler alone: only that is a string which equals no literal. (`string & { brand }` is
 * comparable to each of them, so that it survives every comparison.)
 */
declare enum Unknown {
  value = 'a value of a newer portal',
}

export type { Unknown };

/** The values of an enum that this SDK knows: `Known<FilingEvent['kind']>`. */
export type Known<Value extends string> = Exclude<Value, Unknown>;

/** A type of requests as it comes back in an answer: each enum in it may hold a value of a newer portal. */
export type Open<T> = T extends string
  ? string extends T
    ? T
    : T | Unknown
  : T extends readonly (infer Item)[]
    ? Open<Item>[]
    : T extends object
      ? { [Name in keyof T]: Open<T[Name]> }
      : T;
