/**
 * The compiler is what tests the typings: each line that it has to refuse says so, and a line that it takes after all is an error
 * of its own. (Templates of Vue, Svelte and Angular are tried in their examples.)
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JSX as ReactJsx } from 'react';
import type { JSX as SolidJsx } from 'solid-js';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';
import type {} from './generated/typings/elements.ts';
import type {} from './generated/typings/react.ts';
import type {} from './generated/typings/solid.ts';
import type {} from './generated/typings/svelte.ts';
import type {} from './generated/typings/vue.ts';
import { attributes } from './tag.ts';

const said: string[] = [];
const say = ({ reference }: { readonly reference: string }): number => said.push(reference);
const wrong = (event: { readonly referense: string }): number => said.push(event.referense);

type ReactTag = ReactJsx.IntrinsicElements['nagrik-complaint-form'];
const common = {
  site: 'patna',
  lang: 'hi',
  surface: 'link',
  theme: 'gov',
  'exit-url': 'https://mausam.imd.gov.in/',
} as const;
export const react = [
  { ...common, className: 'wide', key: 1, style: { '--nagrik-radius': '4px' }, 'onnagrik-filed': say },
  // @ts-expect-error no such language
  { lang: 'fr' },
  // @ts-expect-error no such look
  { theme: 'neon' },
  // @ts-expect-error no such attribute
  { sitte: 'patna' },
  // @ts-expect-error no such property of the theme
  { style: { '--nagrik-colour': 'red' } },
  // @ts-expect-error the event has no such field
  { 'onnagrik-filed': wrong },
] satisfies ReactTag[];

type SolidTag = SolidJsx.IntrinsicElements['nagrik-complaint-form'];
export const solid = [
  { ...common, class: 'wide', 'attr:theme': 'dark', 'on:nagrik-filed': say },
  // @ts-expect-error no such surface
  { 'attr:surface': 'popup' },
  // @ts-expect-error no such attribute
  { 'attr:sitte': 'patna' },
  // @ts-expect-error the event has no such field
  { 'on:nagrik-filed': wrong },
] satisfies SolidTag[];

export const svelte = [
  { ...common, class: 'wide', 'onnagrik-filed': say },
  // @ts-expect-error no such surface
  { surface: 'popup' },
  // @ts-expect-error no such attribute
  { sitte: 'patna' },
  // @ts-expect-error the event has no such field
  { 'onnagrik-filed': wrong },
] satisfies SvelteHTMLElements['nagrik-complaint-form'][];

type VueTag = InstanceType<GlobalComponents['nagrik-complaint-form']>['$props'];
export const vue = [
  { ...common, class: 'wide', key: 1, onNagrikFiled: say },
  // @ts-expect-error no such surface
  { surface: 'popup' },
  // @ts-expect-error no such attribute
  { sitte: 'patna' },
  // @ts-expect-error the event has no such field
  { onNagrikFiled: wrong },
] satisfies VueTag[];

export function listen(page: Document): void {
  const form = page.querySelector('nagrik-complaint-form');
  form?.addEventListener('nagrik-filed', say);
  form?.addEventListener('nagrik-found', ({ count }) => count.toFixed());
  // @ts-expect-error the event has no such field
  form?.addEventListener('nagrik-filed', ({ referense }) => referense);
}

test('the typings know every attribute that the loader heeds, and no other', async () => {
  const defined: { readonly observedAttributes: readonly string[] }[] = [];
  Object.assign(globalThis, {
    HTMLElement: Object,
    location: { href: 'https://patna.example/' },
    addEventListener: () => undefined,
    customElements: {
      get: () => undefined,
      define: (_: string, element: (typeof defined)[0]) => defined.push(element),
    },
  });
  await import('./loader/embed.ts');
  assert.ok(defined.length > 0);
  for (const { observedAttributes } of defined)
    // Language is heeded wherever it stands around the tag.
    assert.deepEqual([...observedAttributes, 'lang'].sort(), Object.keys(attributes).sort());
});
