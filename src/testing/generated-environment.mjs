import crypto from 'node:crypto'

/** What the app needs to start. No secret is ever a constant, not even a test's. */
export const generatedEnvironment = () => ({
  NODE_ENV: 'test',
  DEMO_DATA: 'off',
  DISABLE_LOGGING: 'true',
  PAYLOAD_SECRET: crypto.randomBytes(32).toString('hex'),
  FIELD_KEYS: `k1:${crypto.randomBytes(32).toString('base64')}`,
  PUBLIC_URL: 'http://localhost:3000',
  // Payload compares the versions of its packages at start and ends the process when one lags behind; some of them
  // (the nodemailer adapter) are published less often than the core and are let in by `overrides`.
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
})
