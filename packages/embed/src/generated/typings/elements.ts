// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.
import type { ServiceEvents, ServiceTags } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

declare global {
  interface HTMLElementTagNameMap extends ServiceTags<HTMLElement> {}
  interface HTMLElementEventMap extends ServiceEvents {}
}
