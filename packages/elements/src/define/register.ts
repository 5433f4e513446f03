let suffix = '';

/**
 * From now on tags are registered with this at their end: a script that puts elements inside of other tags keeps its own apart from
 * every other copy on the page.
 *
 * @param text - letters, digits and hyphens
 */
export const setTagSuffix = (text: string): void => {
  suffix = text;
};

/** Registers a tag unless the page has it already: two copies of the script, or of the package, do not clash. */
export const register = (tag: string, element: CustomElementConstructor): void => {
  const name = tag + suffix;
  if (!customElements.get(name)) customElements.define(name, element);
};
