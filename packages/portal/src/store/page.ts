/** A page of a list. `next` is opaque to everybody but the store that made it; absent on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}
