import type { Parameters, StoryContext } from '@storybook/web-components-vite';
import type { RunOptions } from 'axe-core';
import type { LitElement } from 'lit';
import { languages } from './around-story.ts';
import { cutTexts, elementsIn } from './cut-text.ts';

const themes = ['light', 'dark'];
const widths = [320, 1280];
/** Otherwise half of the screens: among them each language in each theme and width, and each theme in each width. */
const everyCombination = import.meta.env['VITE_EVERY_SCREEN'] === 'combination';

/**
 * Looks at a story once more in each language, theme and width, as it stands after its play function: axe finds nothing,
 * the page does not scroll sideways and cuts no words off, the accessibility tree names everything and is the same in each language, every element speaks the language of the page, and nothing moves.
 *
 * @throws Error that names each problem and where it was seen
 */
export async function everyScreen({ parameters, title, name }: StoryContext): Promise<void> {
  const { Screens } = await import('./screens.ts');
  const { accessibilityTree, difference } = await import('./accessibility-tree.ts');
  const { options } = (parameters as Parameters)['a11y'] as { options: RunOptions };
  const root = document.documentElement;
  const main = document.querySelector('main') as HTMLElement;
  const frame = window.frameElement as HTMLElement | null;
  const before = { lang: root.lang, dir: root.dir, width: frame?.style.width ?? '' };
  const found: string[] = [];
  const screens = new Screens(main, options);
  /** By width: what is shown on wide screens alone is in no tree of a narrow one. */
  const trees = new Map<number, ReadonlyMap<string, readonly string[]>>();
  const show = async (language: string, dir: string, width: number): Promise<void> => {
    for (const each of [root, main]) Object.assign(each, { lang: language, dir });
    if (frame) frame.style.width = `${width}px`;
    await settled(language);
    if (innerWidth !== width) throw new Error(`The page is ${innerWidth} px wide, not ${width}`);
  };
  for (const [row, theme] of themes.entries()) {
    root.style.colorScheme = theme;
    for (const [turn, [language, { dir }]] of Object.entries(languages).entries()) {
      for (const width of everyCombination ? widths : widths.slice((row + turn) % 2).slice(0, 1)) {
        await show(language, dir, width);
        const problems = [...(await screens.look()), ...otherwiseWrong(language, width)];
        const tree = await accessibilityTree();
        problems.push(...tree.problems);
        trees.set(width, new Map([...(trees.get(width) ?? []), [language, tree.shape]]));
        found.push(...problems.map((problem) => `${language} ${theme} ${width} px: ${problem}`));
      }
    }
  }
  for (const [width, shapes] of trees) {
    if (new Set([...shapes.values()].map(String)).size === 1) continue;
    // Something may still have been on its way: each is read once more, at its leisure.
    const again: string[] = [];
    for (const [language, { dir }] of Object.entries(languages)) {
      await show(language, dir, width);
      await pause(700);
      const { shape } = await accessibilityTree();
      const differs = difference(shape, again.length > 0 ? again : shape);
      if (again.length === 0) again.push(...shape);
      if (differs) found.push(`${language} ${width} px: the accessibility tree is another one: ${differs}`);
    }
  }
  Object.assign(root, { lang: before.lang, dir: before.dir });
  if (frame) frame.style.width = before.width;
  if (found.length > 0)
    throw new Error(`${title}, ${name}: ${found.length} problems\n${[...new Set(found)].join('\n')}`);
}

/** Milliseconds that a screen gets to be itself again in another language, on a busy machine. */
const PATIENCE = 20_000;

/** Words of another language are loaded when it is asked for; the screen is itself again when all elements have drawn them. */
async function settled(language: string): Promise<void> {
  await pause(30);
  for (const end = Date.now() + PATIENCE; Date.now() < end && speakingOtherwise(language).length > 0;) await pause(60);
  for (const element of elementsIn(place())) await (element as Partial<LitElement>).updateComplete;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const place = () => document.querySelector('main') as HTMLElement;

/** Elements that speak another language than their page. */
const speakingOtherwise = (language: string) =>
  [...elementsIn(place())].flatMap((element) => {
    const spoken = element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
    return spoken && spoken !== language ? [`<${element.localName}> speaks ${spoken}`] : [];
  });

/** What moves though less motion is asked for: nobody can judge it, and whoever asked is not heard. */
const moving = () =>
  [...elementsIn(place())].flatMap((element) =>
    element.getAnimations().map(({ playState }) => `<${element.localName}> moves (${playState})`),
  );

function otherwiseWrong(language: string, width: number): string[] {
  const { scrollWidth } = document.documentElement;
  const sideways = scrollWidth > width ? [`the page scrolls sideways: it is ${scrollWidth} px wide`] : [];
  const cut = width === Math.min(...widths) ? cutTexts(place()) : [];
  return [...sideways, ...cut, ...speakingOtherwise(language), ...moving()];
}
