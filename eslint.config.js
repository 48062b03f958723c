import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.browser.ts', '**/testing/**/*.ts', 'test/**/*.ts'];
const IN_A_PAGE = ['packages/elements/**/*.ts', 'packages/builder/src/**/*.ts', 'stories/**/*.ts'];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/lib/',
    'storybook-static/',
    'demo/data/',
    'demo/var/',
    'packages/elements/src/locales/',
    'packages/contract/src/readers/',
  ]),
  {
    // A suppression in a comment does nothing and is itself a fault: the rules below hold everywhere or not at all.
    linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'max-lines': ['error', {max: 300}],
      'max-params': ['error', {max: 3}],
      'no-alert': 'error',
      'no-eval': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-throw-literal': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx', 'hack']}],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {project: './tsconfig.eslint.json', tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true},
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      // Portals on http have no other way to copy.
      '@typescript-eslint/no-deprecated': ['error', {allow: [{from: 'lib', name: 'execCommand'}]}],
      '@typescript-eslint/no-explicit-any': 'error',
      // A declared namespace makes no code, and is how React learns of a tag.
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowRegExp: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // What was thrown or caused an error may be anything, and String() is how it reaches a message.
      '@typescript-eslint/no-base-to-string': 'off',
      // Lit calls a template's handlers with the element as `this`; Kysely's functions need none.
      '@typescript-eslint/unbound-method': 'off',
      // An async function may keep a promised signature without waiting for anything.
      '@typescript-eslint/require-await': 'off',
      // After an index or a map was checked, `!` is shorter and no less honest than a throw that cannot happen.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: TESTS,
    rules: {'max-lines-per-function': ['error', {max: 50, skipBlankLines: true, skipComments: true}]},
  },
  {
    files: IN_A_PAGE,
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'lit/attribute-names': ['error', {convention: 'kebab'}],
      // TypeScript writes our fields as assignments (`useDefineForClassFields: false`), so they shadow no accessor.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      // LitElement always has the lifecycle methods, so asking for them before calling super says nothing.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: TESTS,
    // A guest says one `[ispeed]` warning and nothing else on its host's console.
    rules: {'no-console': ['error', {allow: ['warn']}]},
  },
  {
    files: TESTS,
    rules: {
      'max-params': 'off',
      // `to.equal` is typed as a promise, which it is for snapshots alone. `to.be.accessible` really is one.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: 'chai'}]},
      ],
      // chai states facts as properties: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
