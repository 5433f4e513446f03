import axe, { type RunOptions } from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Screens } from './screens.ts';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const base = 'main { position: relative; padding: 12px; background: Canvas; color: CanvasText; font: 16px/1.5 serif }';

let main: HTMLElement;
const frame = window.frameElement as HTMLElement;
const widthBefore = frame.style.width;
beforeEach(() => {
  main = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  main.remove();
  frame.style.width = widthBefore;
  document.documentElement.removeAttribute('style');
});

/** Names of the rules that find something, as asked through Screens and as axe says itself, on each screen. */
async function lookAt(html: string, change: (language: string) => void = () => undefined) {
  main.setHTMLUnsafe(`<style>${base}</style><h1>Page</h1>${html}`);
  const screens = new Screens(main, options);
  const seen: Record<string, { said: string[]; axe: string[] }> = {};
  for (const language of ['en', 'ur']) {
    for (const theme of ['light', 'dark']) {
      for (const width of [320, 1280]) {
        document.documentElement.lang = language;
        document.documentElement.style.colorScheme = theme;
        frame.style.width = `${width}px`;
        change(language);
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        const said = await screens.look();
        const { violations } = await axe.run(main, options);
        seen[`${language} ${theme} ${width}`] = {
          said: said.map((line) => line.replace(/:.*/s, '')).sort(),
          axe: violations.map(({ id }) => id).sort(),
        };
      }
    }
  }
  const { asked } = screens;
  const places = Object.keys(seen);
  expect(places.map((at) => [at, seen[at]?.said])).toEqual(places.map((at) => [at, seen[at]?.axe]));
  return { asked, found: (rule: string) => places.filter((at) => seen[at]?.said.includes(rule)) };
}

test('asks each rule once for what it looks at, where nothing is wrong', async () => {
  const { asked, found } = await lookAt('<p>Text of the page.</p><button>Press</button>');
  expect(found('color-contrast')).toEqual([]);
  expect(asked).toEqual({ words: 2, places: 4, colours: 2, screens: 8 });
});

const narrow = ['en light 320', 'en dark 320', 'ur light 320', 'ur dark 320'];
const wide = narrow.map((at) => at.replace('320', '1280'));

test('finds a button without a name that is shown on wide screens alone', async () => {
  const { found } = await lookAt(
    '<style>b button { display: none } @media (width > 800px) { b button { display: block } }</style><b><button></button></b>',
  );
  expect(found('button-name')).toEqual(wide);
});

test('finds letters that cannot be read in the dark alone', async () => {
  const { found } = await lookAt('<p style="color: light-dark(#000, #333)">Text of the page.</p>');
  expect(found('color-contrast')).toEqual(['en dark 320', 'en dark 1280', 'ur dark 320', 'ur dark 1280']);
});

test('finds letters in a shadow root that stand on a dark box on narrow screens alone', async () => {
  const { found } = await lookAt(`<style>i { display: block; background: #111; height: 90px; width: 200px }
    @media (width < 800px) { div { margin-top: -60px; position: relative } }</style><i></i>
    <div><template shadowrootmode="open"><p style="color: #000; margin: 0; width: 120px">Text of the page.</p></template></div>`);
  expect(found('color-contrast')).toEqual(expect.arrayContaining(narrow.filter((at) => at.includes('light'))));
  expect(found('color-contrast')).not.toContain('en light 1280');
});

test('finds targets that are too small and too close on narrow screens alone', async () => {
  const { found } =
    await lookAt(`<style>button { font-size: 8px; border: 0; margin: 0; padding: 0; width: 60px; height: 40px }
    @media (width < 800px) { button { width: 12px; height: 12px } }</style>
    <div style="display: flex"><button>a</button><button>b</button><button>c</button></div>`);
  expect(found('target-size')).toEqual(narrow);
});

test('finds a link that only its colour tells from the text around it, in the light alone', async () => {
  const { found } = await lookAt(
    '<p>Text of the page, and <a href="#x" style="text-decoration: none; color: light-dark(#222, #58f)">a link</a> in it.</p>',
  );
  expect(found('link-in-text-block')).toEqual(['en light 320', 'en light 1280', 'ur light 320', 'ur light 1280']);
});

test('finds a name that is missing in one language', async () => {
  const { found } = await lookAt('<button aria-label="Name"></button>', (language) =>
    main.querySelector('button')?.setAttribute('aria-label', language === 'ur' ? '' : 'Name'),
  );
  expect(found('button-name')).toEqual(['ur light 320', 'ur light 1280', 'ur dark 320', 'ur dark 1280']);
});
