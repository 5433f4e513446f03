// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.
import type { HTMLAttributes } from 'svelte/elements';
import type { ServiceAttributes, ServiceEvents, ServiceTags } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

/** Svelte 5 hands what begins with `on` to `addEventListener`, by the rest of the name as it stands. */
type Listeners = { [Name in keyof ServiceEvents as `on${Name}`]?: ((event: ServiceEvents[Name]) => void) | undefined };

type ServiceTag = Omit<HTMLAttributes<HTMLElement>, keyof ServiceAttributes> & ServiceAttributes & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ServiceTags<ServiceTag> {}
}
