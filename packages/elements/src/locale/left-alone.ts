const isBeingFilledIn = (host: Element): boolean =>
  [...host.querySelectorAll<HTMLInputElement>('form :is(input, textarea, select)')].some(
    (field) =>
      field.matches(':focus') ||
      (field.defaultValue !== undefined && field.value !== field.defaultValue) ||
      field.checked !== field.defaultChecked,
  );

const left = new WeakMap<Element, boolean>();

/**
 * Whether an element stays away, because somebody had begun to fill in the form inside its tag before it could render: nothing
 * takes that from under their hands. Asked for the first time when it could; the answer stays. For elements whose first
 * screen has fields.
 */
export const isLeftAlone = (host: Element): boolean => {
  const known = left.get(host) ?? isBeingFilledIn(host);
  left.set(host, known);
  return known;
};
