import type { Json } from '../contract/contract.ts';
import { Finding } from '../suite/finding.ts';
import type { Input } from './input.ts';

/** What is left of a request that shows something, once all that it does not need is gone. */
export interface Smallest {
  readonly input: Input;
  readonly reason: string;
  readonly reductions: number;
}

/** So many smaller requests are tried and no more. */
const enough = 400;

/**
 * Makes a request that shows something smaller, as long as it shows the same: fields and items are left out, texts shortened,
 * numbers made plain.
 */
export async function smallest(
  found: Input,
  attempt: (input: Input) => Promise<void>,
  error: unknown,
): Promise<Smallest> {
  let input = found;
  let reason = error instanceof Error ? error.message : String(error);
  // The place may change while it is looked for; the kind of finding may not.
  const kind = reason.slice(0, 40);
  let reductions = 0;
  let tries = 0;
  for (let changed = true; changed;) {
    changed = false;
    for (const candidate of smaller(input as unknown as Json)) {
      if (++tries > enough) return { input, reason, reductions };
      const shows = await attempt(candidate as unknown as Input).then(
        () => undefined,
        (thrown: unknown) =>
          thrown instanceof Finding && thrown.message.startsWith(kind) ? thrown.message : undefined,
      );
      if (shows === undefined) continue;
      input = candidate as unknown as Input;
      reason = shows;
      reductions += 1;
      changed = true;
      break;
    }
  }
  return { input, reason, reductions };
}

/** The same with one thing less, the largest first. */
function* smaller(value: Json): Generator<Json> {
  if (typeof value === 'string') {
    const characters = [...value];
    if (characters.length < 2) return;
    const half = Math.ceil(characters.length / 2);
    yield characters.slice(0, half).join('');
    yield characters.slice(half).join('');
    if (characters.length > 2) yield characters.slice(0, -1).join('');
  } else if (typeof value === 'number') {
    for (const plain of [0, 1]) if (value > plain) yield plain;
  } else if (Array.isArray(value)) {
    for (const at of value.keys()) yield value.filter((_, other) => other !== at);
    for (const [at, item] of value.entries()) {
      for (const less of smaller(item)) yield value.map((one, other) => (other === at ? less : one));
    }
  } else if (value && typeof value === 'object') {
    const keys = Object.keys(value);
    for (const key of keys) {
      // A request keeps its parts; a key of idempotency must stay new and long.
      if (['path', 'query', 'headers', 'idempotency-key'].includes(key)) continue;
      const { [key]: _, ...rest } = value;
      yield rest;
    }
    for (const key of keys) {
      if (key === 'idempotency-key') continue;
      for (const less of smaller(value[key] ?? null)) yield { ...value, [key]: less };
    }
  }
}
