import { OptionDefaults } from 'typedoc';

/** What the manifest of custom elements reads from the comment of a class. */
const elementTags = ['@csspart', '@cssproperty', '@slot', '@fires'];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Nagrik',
  entryPointStrategy: 'packages',
  entryPoints: [
    'packages/sdk',
    'packages/journey',
    'packages/elements',
    'packages/portal',
    'packages/mocks',
    'packages/conformance',
  ],
  packageOptions: {
    entryPoints: ['src/index.ts'],
    readme: 'README.md',
    excludeInternal: true,
    // Lit's own members are documented by Lit.
    excludeExternals: true,
    disableSources: true,
    blockTags: [...OptionDefaults.blockTags, ...elementTags],
    // Types that a signature names without exporting them are shown by name.
    validation: { notExported: false, invalidLink: true },
  },
  blockTags: [...OptionDefaults.blockTags, ...elementTags],
  out: 'docs-out',
  hideGenerator: true,
  readme: 'none',
};
