import type { Config } from 'jest';

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2024',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
};

const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  globalTeardown: '<rootDir>/test/setup/stop.ts',
} satisfies Config;

/** Flows of the API that mostly wait for its times: in a project of their own, they wait beside the others. */
const waiting = ['deletion', 'gate', 'guards', 'idempotencyKey', 'policy', 'rowCount'].map(
  (name) => `/test/flows/api/${name}.test.ts`,
);

/** Flows through the pane that push the most: a project of their own, because those of one run one after another. */
const pushing = ['links', 'panePush', 'severalTables', 'stopping', 'unfinished'].map(
  (name) => `/test/flows/${name}.test.ts`,
);

/** Flows about who the person is and how the pane looks and is reached: a project of their own for the same reason. */
const entering = ['accessibility', 'german', 'ribbon', 'signIn', 'signInMidPush'].map(
  (name) => `/test/flows/${name}.test.ts`,
);

const config: Config = {
  // A laptop under load is no reason to fail.
  testTimeout: 60_000,
  cacheDirectory: '<rootDir>/build/jest',
  // Modules of files that are done stay in a worker's memory, and its garbage collection takes ever longer.
  workerIdleMemoryLimit: '600MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/test/flows/', '/test/faults/'],
      globalSetup: '<rootDir>/test/setup/startStorage.ts',
    },
    {
      ...shared,
      displayName: 'flows',
      testMatch: ['<rootDir>/test/flows/*.test.ts'],
      testPathIgnorePatterns: [...pushing, ...entering],
      globalSetup: '<rootDir>/test/setup/startCloud.ts',
    },
    {
      ...shared,
      displayName: 'pushing',
      testMatch: pushing.map((path) => `<rootDir>${path}`),
      globalSetup: '<rootDir>/test/setup/startCloud.ts',
    },
    {
      ...shared,
      displayName: 'entering',
      testMatch: entering.map((path) => `<rootDir>${path}`),
      globalSetup: '<rootDir>/test/setup/startCloud.ts',
    },
    {
      ...shared,
      displayName: 'api',
      testMatch: ['<rootDir>/test/flows/api/*.test.ts'],
      testPathIgnorePatterns: waiting,
      globalSetup: '<rootDir>/test/setup/startCloud.ts',
    },
    {
      ...shared,
      displayName: 'waiting',
      testMatch: waiting.map((path) => `<rootDir>${path}`),
      globalSetup: '<rootDir>/test/setup/startCloud.ts',
    },
    {
      ...shared,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/*.test.ts'],
    },
  ],
};

export default config;
