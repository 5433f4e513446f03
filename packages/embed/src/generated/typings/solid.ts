// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.
import type { JSX } from 'solid-js';
import type { ServiceAttributes, ServiceEvents, ServiceTags } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

/** Solid sets properties of custom elements; `attr:` makes it an attribute, which a value that changes has to be. */
type Attributes = ServiceAttributes & { [Name in keyof ServiceAttributes as `attr:${Name}`]?: ServiceAttributes[Name] };

type Listeners = { [Name in keyof ServiceEvents as `on:${Name}`]?: ((event: ServiceEvents[Name]) => void) | undefined };

type ServiceTag = Omit<JSX.HTMLAttributes<HTMLElement>, keyof ServiceAttributes> & Attributes & Listeners;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ServiceTags<ServiceTag> {}
  }
}
