import { generatedEnvironment } from './generated-environment.mjs'
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
