/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The relative luminance of a colour (WCAG 2.2, "relative luminance"): 0 is black, 1 is white. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours (WCAG 2.2, "contrast ratio"): from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on what in the elements, and the least contrast that it must have (WCAG 2.2, 1.4.3 and 1.4.11). */
export const contrastPairs = [
  ['color-text', 'color-surface', 4.5],
  ['color-text', 'color-surface-raised', 4.5],
  ['color-text', 'color-surface-sunken', 4.5],
  ['color-text-muted', 'color-surface', 4.5],
  ['color-text-muted', 'color-surface-raised', 4.5],
  ['color-brand', 'color-surface', 4.5],
  ['color-brand-deep', 'color-surface', 4.5],
  ['color-brand-deep', 'color-brand-wash', 4.5],
  ['color-on-brand', 'color-brand', 4.5],
  ['color-on-focus', 'color-focus', 4.5],
  ['color-good', 'color-good-wash', 4.5],
  ['color-warn', 'color-warn-wash', 4.5],
  ['color-bad', 'color-bad-wash', 4.5],
  ['color-bad', 'color-surface', 4.5],
  ['color-line-strong', 'color-surface', 3],
] as const;
