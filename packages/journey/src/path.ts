/** A value of a request that a citizen answers whole: no path leads into it. */
type Leaf = string | number | boolean | null | undefined | readonly unknown[];

/**
 * The dotted paths of a request type: `Path<{ incident: { place: { text: string } } }>` is
 * `'incident' | 'incident.place' | 'incident.place.text'`. An array is a leaf (a repeated group has paths of its own,
 * relative to its item). Six levels deep, which is more than a form that people can answer.
 */
export type Path<T, Depth extends 0[] = []> = Depth['length'] extends 6
  ? never
  : T extends Leaf
    ? never
    : { [K in keyof T & string]-?: K | `${K}.${Path<NonNullable<T[K]>, [...Depth, 0]>}` }[keyof T & string];

/** The type of what stands at a path, without `undefined` and `null`. */
export type ValueAt<T, P extends string> = T extends unknown
  ? P extends `${infer K}.${infer Rest}`
    ? K extends keyof T
      ? ValueAt<NonNullable<T[K]>, Rest>
      : never
    : P extends keyof T
      ? NonNullable<T[P]>
      : never
  : never;

/** A request that is being written: everything may still be missing. */
export type Unfinished<T> = T extends readonly (infer Item)[]
  ? readonly Unfinished<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Unfinished<T[K]> }
    : T;

/** A JSON object as it is built or read by path. */
export type Tree = { [key: string]: unknown };

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that would reach the prototype instead of an own property. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What stands at a dotted path; array items by index (`against.persons.0.name`). */
export function getAt(tree: unknown, path: string): unknown {
  let value = tree;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

/** A copy of the tree with a value at a dotted path; what lies beside it is kept. `undefined` removes. */
export function withAt(tree: unknown, path: string, value: unknown): unknown {
  if (path === '') return value;
  const [key = '', ...rest] = path.split('.');
  if (forbidden.has(key)) return tree;
  // A number is the place in a list, also in one that nobody has begun yet.
  if (Array.isArray(tree) || (tree === undefined && /^\d+$/.test(key))) {
    const copy: unknown[] = [...(tree ?? [])];
    copy[Number(key)] = withAt(copy[Number(key)], rest.join('.'), value);
    return copy;
  }
  const copy: Tree = isTree(tree) ? { ...tree } : {};
  const next = withAt(copy[key], rest.join('.'), value);
  if (next === undefined) return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  copy[key] = next;
  return copy;
}

/** `over` laid on `base`: where both have an object, the two meet; otherwise `over` wins. */
export function merged(base: unknown, over: unknown): unknown {
  if (!isTree(base) || !isTree(over)) return over;
  const both: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) both[key] = merged(both[key], value);
  return both;
}

/** `/incident/place/text` (JSON Pointer, RFC 6901) as `incident.place.text`. */
export const pathOfPointer = (pointer: string): string =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/** `incident.place.text` as `/incident/place/text`. */
export const pointerOfPath = (path: string): string => `/${path.replaceAll('.', '/')}`;

/** Whether `path` is `ancestor` or lies beneath it. */
export const isWithin = (path: string, ancestor: string): boolean =>
  path === ancestor || path.startsWith(`${ancestor}.`);
