import fs from 'node:fs'
import path from 'node:path'

import { build } from '../server/build.mjs'
import { Children } from '../server/children.mjs'
import { compile } from '../server/compile.mjs'
import { unpackChromium } from './chromium.mjs'
import setUp from './global-setup.mjs'
import { onServer, runProgram, SEEDED, TEMPLATE } from './test-server.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const SEED = 'src/seed/main.ts'

/** What browser tests need besides: the built panel, a Chromium, and a seeded database to clone. */
export default async function setUpBrowser() {
  await setUp()
  await build(new Children(path.join(root, '.cache/test')))
  await compile()
  Object.assign(process.env, { SIMDESK_CHROMIUM: await unpackChromium() })
  await seed(globalThis.simdeskTestServer)
}

async function seed(server) {
  const dataDir = path.join(server.home, 'seeded')
  process.env.SIMDESK_SEEDED_DATA = dataDir
  fs.mkdirSync(dataDir, { recursive: true })
  await onServer(server.url('postgres'), `create database ${SEEDED} template ${TEMPLATE}`)
  await runProgram(SEED, {
    databaseUrl: server.url(SEEDED),
    args: ['--demo'],
    env: { DATA_DIR: dataDir, DEMO_DATA: '', NODE_ENV: 'production' },
  })
}
