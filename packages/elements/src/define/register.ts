/** Registers a tag unless the page has it already: two copies of the script, or of the package, do not clash. */
export const register = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
