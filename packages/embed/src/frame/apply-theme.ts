import { themeTokens } from '../generated/theme-tokens.ts';
import { contrast, contrastPairs, type Rgb } from './contrast.ts';

type Token = keyof typeof themeTokens;

/** Why a value of the page's is not taken. */
export type Refusal = 'unknown' | 'not-a-value' | 'too-little-contrast';

/** The bounds of lengths, in CSS pixels: letters that can be read, corners that are not circles. */
const lengths: Readonly<Partial<Record<Token, readonly [least: number, most: number]>>> = {
  'font-size': [14, 24],
  radius: [0, 24],
  'radius-large': [0, 32],
};

/**
 * Takes over what the page around the frame sets of the theme. Only known properties with plain values are taken: no address is
 * ever loaded. Colours that would make something hard to read are refused, together with what they stand on, and the portal's stay.
 *
 * @param theme - values by property, without `--nagrik-`
 * @param scheme - the page's `color-scheme`
 * @param refuse - told what was not taken, and why
 */
export function applyTheme(
  theme: Readonly<Record<string, unknown>>,
  scheme: unknown,
  refuse: (property: string, reason: Refusal) => void,
): void {
  const { style } = document.documentElement;
  if (typeof scheme === 'string' && /^(light|dark|light dark|dark light)$/.test(scheme)) style.colorScheme = scheme;
  const taken = new Set<Token>();
  for (const [name, value] of Object.entries(theme)) {
    if (!Object.hasOwn(themeTokens, name)) refuse(name, 'unknown');
    else if (typeof value !== 'string' || !isValue(name as Token, value)) refuse(name, 'not-a-value');
    else {
      style.setProperty(`--nagrik-${name}`, value.trim());
      taken.add(name as Token);
    }
  }
  for (const [ink, paper, least] of contrastPairs) {
    const mine = [ink, paper].filter((name) => taken.has(name));
    if (mine.length === 0 || contrast(colourOf(ink), colourOf(paper)) >= least) continue;
    for (const name of mine) {
      style.removeProperty(`--nagrik-${name}`);
      taken.delete(name);
      refuse(name, 'too-little-contrast');
    }
  }
}

function isValue(name: Token, text: string): boolean {
  const value = text.trim();
  if (value.length > 200 || /[;{}\\]|url\(|image|var\(|env\(/i.test(value)) return false;
  switch (themeTokens[name]) {
    case 'color':
      return CSS.supports('color', value) && !/^(inherit|initial|unset|revert|revert-layer|currentcolor)$/i.test(value);
    case 'font':
      return /^[\p{L}\p{N}\s,'"-]+$/u.test(value);
    case 'length': {
      const [least, most] = lengths[name] ?? [0, 0];
      const pixels = /^(\d+(?:\.\d+)?)px$/.exec(value)?.[1];
      return pixels !== undefined && Number(pixels) >= least && Number(pixels) <= most;
    }
  }
}

/** The roles by which the theme's own properties are known (tokens.css), where they have other names. */
const roles: Readonly<Record<string, string>> = {
  'surface-raised': 'raised',
  'surface-sunken': 'sunken',
  accent: 'marigold',
};

/** A colour as it is drawn now: the page's, or the portal's in the present scheme. */
function colourOf(token: Token): Rgb {
  const name = token.replace('color-', '');
  const probe = document.createElement('i');
  probe.style.color = `var(--n-${roles[name] ?? name})`;
  document.documentElement.append(probe);
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context) {
    // Over white: a see-through ink is as pale as it looks.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
  }
  probe.remove();
  const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
  return [red, green, blue];
}
