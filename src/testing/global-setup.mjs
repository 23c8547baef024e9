import crypto from 'node:crypto'

import { openTestServer } from './test-server.mjs'

/** One PostgreSQL for the whole run, and a migrated template that every test file clones. */
export default async function setUp() {
  // Jest calls this once for each kind of set-up among the chosen tests.
  if (globalThis.simdeskTestServer) return
  Object.assign(process.env, generatedEnvironment())
  const server = await openTestServer()
  globalThis.simdeskTestServer = server
  process.env.SIMDESK_TEST_SERVER = server.url('postgres')
  await server.makeTemplate()
}

// No secret is ever a constant, not even a test's.
const generatedEnvironment = () => ({
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
