import globals from 'globals'
import tseslint from 'typescript-eslint'
import js from '@eslint/js'

const actions = ['run-tests', 'build-and-push-ecr', 'deploy-ecs-service', 'publish-static-site'].map(
  (name) => `@slipway/${name}`,
)
const worlds = ['@slipway/local-aws', '@slipway/testkit', '@slipway/demo']

/** Arrows only run downwards: pipeline -> actions -> github, aws -> action-kit. What is bundled imports no test world. */
function boundary(files, forbidden) {
  const patterns = [
    {
      group: forbidden.flatMap((name) => [name, `${name}/*`]),
      message: 'The arrows of the design run the other way.',
    },
    {
      group: ['../../../*/src/*', '**/packages/**', '**/actions/**'],
      message: 'Import a package by its name.',
    },
  ]
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

/** A whole client is megabytes of operations that nobody calls. */
const wholeSdk = {
  selector: 'ImportExpression[source.value=/^@aws-sdk/]',
  message: 'Name the operation in packages/aws/src/sdk, and import that.',
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.slipway/', '**/fixtures/', 'examples/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A recursive type needs the index signature.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: globals.node } },
  boundary(['packages/action-kit/src/**'], ['@slipway/*']),
  boundary(
    ['packages/aws/src/**', 'packages/github/src/**'],
    [...actions, ...worlds, '@slipway/pipeline', '@slipway/aws', '@slipway/github'],
  ),
  boundary(['actions/*/src/**'], [...actions, ...worlds, '@slipway/pipeline']),
  boundary(['packages/pipeline/src/**'], worlds),
  boundary(
    ['packages/local-aws/src/**'],
    [...actions, '@slipway/aws', '@slipway/github', '@slipway/pipeline', '@slipway/testkit', '@slipway/demo'],
  ),
  {
    // The domain of an action knows nothing of the runner: only what the context gives it.
    files: ['actions/*/src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportDeclaration[source.value=/^@actions/]', message: 'Use the context.' },
        wholeSdk,
      ],
    },
  },
)
