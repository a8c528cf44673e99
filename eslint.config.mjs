import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const officeRules = Object.fromEntries(
  [
    'call-sync-after-load',
    'call-sync-before-read',
    'load-object-before-read',
    'no-context-sync-in-loop',
    'no-empty-load',
    'no-navigational-load',
    'no-office-initialize',
    'test-for-null-using-isNullObject',
  ].map((rule) => [`office-addins/${rule}`, 'error']),
);

const badSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: the name says what it is.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'AssignmentExpression > MemberExpression[property.name="innerHTML"]', message: 'Use textContent.' },
];

// esbuild leaves out of a namespace what is not used: the API is smaller and loads faster.
const wholeZod = {
  selector: 'ImportDeclaration[source.value="zod"][importKind="value"] > ImportSpecifier[imported.name="z"]',
  message: 'Write `import * as z`.',
};

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 15],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...badSyntax],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['addin/excel/**', 'addin/main.tsx', 'addin/commands.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  { files: ['shared/**', 'functions/**'], rules: { 'no-restricted-syntax': ['error', ...badSyntax, wholeZod] } },
  { files: ['**/vite.config.ts', 'jest.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // A catalogue of texts is one file for each language.
  { files: ['addin/texts/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
);
