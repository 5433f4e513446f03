import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The network belongs to the SDK alone, the DOM to elements: each package keeps its kind of ignorance. */
const noNetwork = { name: 'fetch', message: 'HTTP lives in @nagrik/sdk.' };
const noDom = ['document', 'window', 'localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'This package knows no DOM.',
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      '**/node_modules/',
      '**/.angular/',
      '**/.next/',
      '**/next-env.d.ts',
      '.data/',
      'storybook-static/',
      'docs-out/',
      'packages/elements/custom-elements.json',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // An empty class or function is often the clearest way to say "nothing happens".
      '@typescript-eslint/no-extraneous-class': 'error',
      // A leading underscore says that the place has to be filled and the value is not wanted.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "BinaryExpression[operator=/^[!=]==$/] > MemberExpression[object.name='service'][property.name='id']",
          message: 'No branch on one particular service: add a structural property to its definition.',
        },
      ],
    },
  },
  {
    files: ['packages/sdk/src/**', 'packages/journey/src/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...noDom] },
  },
  {
    files: ['packages/journey/src/**', 'packages/elements/src/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', noNetwork] },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts'],
    ...litA11y.configs?.['flat/recommended'],
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ...wc.configs['flat/recommended'],
  },
  {
    // A developer who asks for warnings gets them where warnings go, unless they say where.
    files: ['packages/sdk/src/validation/judge.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    // A webmaster looks for what is wrong with a page on its console.
    files: ['packages/embed/src/diagnose/tell-console.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    // Programs talk to a terminal.
    files: ['packages/tools/**', 'packages/portal/src/node/**', 'examples/**'],
    rules: { 'no-console': 'off' },
  },
);
