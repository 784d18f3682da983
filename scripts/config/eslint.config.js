/** Lint rules: typescript-eslint's strictest typed sets, React's hook rules, and the house rules of Pejling. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * House rules for every file.
 * @type {import('eslint').Linter.RulesRecord}
 */
const house = {
  curly: ['error', 'multi-line'],
  eqeqeq: 'error',
  'max-lines': ['error', 400],
  'no-console': 'error',
  'no-restricted-imports': [
    'error',
    { paths: [{ name: 'electron', message: 'Only electron/ may import electron.' }] },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
    { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  ],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  'object-shorthand': 'error',
  'prefer-template': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  // Actions are taken out of the store and passed on. Declared as properties they are checked strictly and
  // need no `this`.
  '@typescript-eslint/method-signature-style': ['error', 'property'],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-floating-promises': 'error',
  // An interface that several rooms extend by declaration merging starts empty, or only extends others.
  '@typescript-eslint/no-empty-object-type': [
    'error',
    { allowInterfaces: 'with-single-extends', allowWithName: '^(Questions|Dialogs)$' },
  ],
  // Texts are spread into code points on purpose, because they are measured in code points.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  // There are no enums.
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  '@typescript-eslint/no-unsafe-enum-comparison': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
  ],
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
      },
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: house,
  },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    // Tools want a default export from their configuration.
    files: ['scripts/config/*.{ts,js}', 'tests/e2e/playwright.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Only `typed-ipc-main` receives requests.
    files: ['electron/**'],
    ignores: ['electron/ipc/typed-ipc-main.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'electron', importNames: ['ipcMain'], message: 'Use ipc/typed-ipc-main.' },
            { name: 'electron', importNames: ['shell'], message: 'Nothing is opened outside.' },
          ],
        },
      ],
    },
  },
  {
    // The others are programs that Electron starts, or loads before one.
    files: [
      'electron/ipc/typed-ipc-main.ts',
      'scripts/lib/electron/{borrowed-app,empty-desktop}.mjs',
      'scripts/lib/electron/first-paint.cjs',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // The double is typed against Electron's own types, and never loads it.
    files: ['tests/electron-double/**'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: 'electron', message: 'Types only.', allowTypeImports: true }] },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
