// Generated from the catalogue and from tag.ts by `pnpm generate`. Do not edit.
import type { HTMLAttributes, VNodeProps } from 'vue';
import type { ServiceAttributes, ServiceEvents, ServiceTags } from './tag-types.ts';

export type { ServiceAttributes, ServiceEvents } from './tag-types.ts';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** `@nagrik-filed` in a template is the property `onNagrikFiled`. */
type Listeners = {
  [Name in keyof ServiceEvents as `on${Pascal<Name>}`]?: ((event: ServiceEvents[Name]) => void) | undefined;
};

type ServiceTag = new () => HTMLElement & {
  $props: Omit<HTMLAttributes, keyof ServiceAttributes> & VNodeProps & ServiceAttributes & Listeners;
  $slots: { default?(): unknown };
};

declare module 'vue' {
  interface GlobalComponents extends ServiceTags<ServiceTag> {}
}
