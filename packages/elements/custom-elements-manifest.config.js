/** Tags are registered by `register('nagrik-…', Class)` in src/define: the manifest takes them from there. */
const tagsFromRegister = () => {
  const tags = new Map();
  return {
    name: 'tags-from-register',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
      const [tag, element] = node.arguments;
      if (tag && ts.isStringLiteral(tag) && element) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules)
        for (const declaration of module.declarations ?? []) {
          const tagName = tags.get(declaration.name);
          if (declaration.kind === 'class' && tagName) Object.assign(declaration, { tagName, customElement: true });
        }
    },
  };
};

/** What a page can use: no statics, nothing private or protected, and only modules with an element. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const isElement = (declaration) => declaration.kind === 'class' && declaration.tagName;
    manifest.modules = manifest.modules.filter((module) => module.declarations?.some(isElement));
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({ kind, privacy, static: isStatic, name }) =>
            kind === 'field' && !isStatic && (privacy ?? 'public') === 'public' && !name.startsWith('#'),
        );
        // The analyzer takes inherited private state for attributes.
        const fields = new Set(declaration.members?.map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => fields.has(fieldName));
      }
    }
    manifest.modules.sort((a, b) => a.path.localeCompare(b.path));
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/generated/**'],
  litelement: true,
  packagejson: false,
  plugins: [tagsFromRegister(), publicOnly()],
};
