/**
 * What differs between a manifest in the repository and the one that is published: the condition by which siblings read each
 * other's sources, and what only development needs.
 */
const withoutSources = (target) =>
  typeof target === 'string'
    ? target
    : Object.fromEntries(
        Object.entries(target).flatMap(([key, value]) =>
          key === 'nagrik-source' ? [] : [[key, withoutSources(value)]],
        ),
      );

export const hooks = {
  beforePacking({ devDependencies: _, scripts: __, exports, ...manifest }) {
    return { ...manifest, exports: withoutSources(exports) };
  },
};
