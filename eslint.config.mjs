import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import security from 'eslint-plugin-security'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

import { houseRules } from './src/testing/lint/houseRules.js'

const TYPED = ['**/*.{ts,tsx,mts}']
const PLAIN = ['**/*.{js,mjs,cjs}']
const MIGRATIONS = ['src/migrations/**']
const TESTS = ['**/*.test.{ts,tsx,js,mjs}', 'tests/**', 'src/testing/**']

const atMost = (lines, perFunction) => ({
  'max-lines': ['error', { max: lines }],
  'max-lines-per-function': perFunction ? ['error', { max: perFunction }] : 'off',
})

const FOUR_PARAMETERS = ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>3]'
// A constructor of parameter properties is a record written once, so it may have more.
const FOUR_IN_A_METHOD =
  ':not(MethodDefinition[kind="constructor"]) > FunctionExpression[params.length>3]'

const everywhere = {
  ...atMost(200, 40),
  'max-depth': ['error', 2],
  'no-restricted-syntax': [
    'error',
    { selector: FOUR_PARAMETERS, message: 'Three parameters, then an object.' },
    { selector: FOUR_IN_A_METHOD, message: 'Three parameters, then an object.' },
    {
      selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      message: 'Raw HTML in the panel is a hole: render elements.',
    },
  ],
  eqeqeq: 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'house/plain-file-name': 'error',
  'house/reasoned-directive': 'error',
}

const securityRules = {
  ...Object.fromEntries(
    Object.keys(security.configs.recommended.rules).map((rule) => [rule, 'error']),
  ),
  // Every index is typed and checked (noUncheckedIndexedAccess); the rule cannot see that and cries at each table.
  'security/detect-object-injection': 'off',
}

const typedRules = {
  '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
  '@typescript-eslint/consistent-type-assertions': [
    'error',
    { assertionStyle: 'as', objectLiteralTypeAssertions: 'allow' },
  ],
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: { attributes: false, inheritedMethods: false } },
  ],
  // `declare module 'payload'` and empty generics are how Payload is extended.
  '@typescript-eslint/no-empty-object-type': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
  ],
  // Payload's hooks, tasks and endpoints are async by contract, even where ours has nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Inside try and transactions an unawaited return escapes the catch.
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  'house/local-api-aloud': 'error',
  'house/reasoned-assertion': 'error',
}

/** What Node itself has, and the page that a browser test reaches into. */
const GLOBALS = Object.fromEntries(
  [...Object.getOwnPropertyNames(globalThis), 'window', 'document'].map((name) => [
    name,
    'readonly',
  ]),
)

/** A test may poke at what the compiler cannot know; it may not forget to wait. */
const testRules = {
  ...atMost(300),
  'max-depth': ['error', 3],
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/unbound-method': 'off',
  'house/local-api-aloud': 'off',
  'house/reasoned-assertion': 'off',
}

/** Programs a developer runs, whose paths and commands come from themselves. */
const programRules = {
  'security/detect-child-process': 'off',
  'security/detect-non-literal-fs-filename': 'off',
}

export default defineConfig(
  {
    ignores: [
      '.next/',
      '.data/',
      '.cache/',
      'coverage/',
      'next-env.d.ts',
      'payload-types.ts',
      'packages/client/src/generated/',
      'src/core/words/texts.ts',
      'packages/client/dist/',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    ignores: MIGRATIONS,
    extends: [js.configs.recommended],
    plugins: { house: houseRules, security },
    languageOptions: { globals: GLOBALS },
    rules: { ...everywhere, ...securityRules },
  },
  {
    files: TYPED,
    ignores: MIGRATIONS,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: typedRules,
  },
  { files: PLAIN, rules: programRules },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: atMost(200, 80),
  },
  {
    files: ['src/admin/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: { 'house/words-in-translation': 'error' },
  },
  {
    files: ['{collections,endpoints,hooks}/**/*.ts', 'src/domain/**/*.ts'],
    ignores: TESTS,
    rules: { 'house/said-sentences': 'error' },
  },
  { files: ['collections/**'], rules: atMost(300, 40) },
  {
    files: ['src/core/**', 'src/domain/**', 'hooks/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'No network here: declare a port, and let an adapter call.' },
      ],
    },
  },
  // Programs that stand outside every request; what they do is still said aloud.
  {
    files: ['src/server/**/*.{ts,tsx}', 'src/seed/**/*.{ts,tsx}', 'src/app/**/*.{ts,tsx}'],
    rules: { 'house/local-api-aloud': ['error', { isReqOptional: true }] },
  },
  {
    files: ['{examples,tests}/**', 'packages/**/*.test.ts', 'src/{server,bench,seed,testing}/**'],
    rules: programRules,
  },
  { files: TESTS, rules: testRules },
  {
    files: ['src/migrations/**/*.ts'],
    plugins: { house: houseRules },
    languageOptions: { parser: tseslint.parser },
    rules: { 'house/reasoned-migration': 'error' },
  },
)
