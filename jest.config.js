const shared = {
  testEnvironment: 'node',
  // The condition of src/server/program.mjs, for the same reason.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transformIgnorePatterns: ['/node_modules/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/src/testing/nothing.js',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/.next/',
    '<rootDir>/.data/',
    '<rootDir>/.cache/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.cache/'],
}

const onDatabase = {
  ...shared,
  globalSetup: '<rootDir>/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
  setupFiles: ['<rootDir>/src/testing/set-up-file.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/tear-down-file.ts'],
}

const unitTests = [
  '<rootDir>/{collections,hooks,endpoints,packages,scripts}/**/*.test.{ts,tsx}',
  '<rootDir>/src/**/*.test.{ts,tsx}',
]

const isLong = process.env.SIMDESK_LONG === '1'

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  // Each file loads Payload anew into its own module registry, which a worker never gives back.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: isLong ? 900_000 : 180_000,
  reporters: ['default', '<rootDir>/src/testing/reporter.mjs'],
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  // Files of types alone have no lines to run.
  collectCoverageFrom: [
    'src/{core,domain}/**/*.ts',
    '!src/**/*.test.ts',
    '!src/domain/**/{types,ports,gateway,channel}.ts',
  ],
  coverageThreshold: {
    './src/core/': { lines: 85, branches: 80 },
    './src/domain/': { lines: 85, branches: 80 },
  },
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: unitTests,
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.api\\.test\\.tsx?$'],
    },
    {
      ...onDatabase,
      displayName: 'api',
      testMatch: [
        '<rootDir>/{src,endpoints,collections,hooks}/**/*.api.test.ts',
        '<rootDir>/tests/{access,api,faults}/**/*.test.ts',
      ],
    },
    {
      ...onDatabase,
      displayName: 'scenarios',
      testMatch: ['<rootDir>/tests/scenarios/**/*.test.ts'],
    },
    {
      ...onDatabase,
      displayName: 'browser',
      testEnvironment: '<rootDir>/src/testing/browser-environment.mjs',
      globalSetup: '<rootDir>/src/testing/browser-setup.mjs',
      setupFilesAfterEnv: ['<rootDir>/src/testing/tear-down-browser.ts'],
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
}
