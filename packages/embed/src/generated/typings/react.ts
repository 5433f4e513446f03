// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.
import type { ClassAttributes, CSSProperties, HTMLAttributes } from 'react';
import type { ServiceAttributes, ServiceEvents, ServiceTags, ThemeProperties } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

/** React 19 hands what begins with `on` to `addEventListener`, by the rest of the name as it stands. */
type Listeners = { [Name in keyof ServiceEvents as `on${Name}`]?: ((event: ServiceEvents[Name]) => void) | undefined };

type ServiceTag = Omit<HTMLAttributes<HTMLElement>, keyof ServiceAttributes | 'style'> &
  ClassAttributes<HTMLElement> &
  ServiceAttributes &
  Listeners & { style?: (CSSProperties & ThemeProperties) | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ServiceTags<ServiceTag> {}
  }
}
