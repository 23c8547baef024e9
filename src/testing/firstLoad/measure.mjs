import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { versionOf } from '../versionOf.mjs'
import { firstLoadBytes } from './bytes.mjs'
import { STOCK_PANEL } from './stockPanel.mjs'

/**
 * `npm run measure:stock`: builds a panel of Payload alone from the installed packages and writes down what it loads
 * first, for tests/browser/first-load.test.ts. To be run again whenever Payload or Next changes its version.
 */
const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')
// Inside the project, so that the packages are found; never beside our own build.
const folder = path.join(root, '.cache/stock-panel')

async function writePanel() {
  await rm(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(STOCK_PANEL)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text.trimStart())
  }
}

async function buildPanel() {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_CONFIG_PATH: path.join(folder, 'payload.config.mjs'),
  }
  const inFolder = { cwd: folder, env, maxBuffer: 10_000_000 }
  const program = (name) => path.join(root, 'node_modules', name)
  await run(process.execPath, [program('payload/bin.js'), 'generate:importmap'], inFolder)
  await run(process.execPath, [program('next/dist/bin/next'), 'build'], inFolder)
}

await writePanel()
process.stdout.write('Building a panel of Payload alone: a minute or two …\n')
await buildPanel()
const stock = {
  payload: versionOf('payload'),
  next: versionOf('next'),
  bytes: await firstLoadBytes(path.join(folder, '.next')),
}
await writeFile(
  path.join(import.meta.dirname, 'stock.json'),
  `${JSON.stringify(stock, undefined, 2)}\n`,
)
process.stdout.write(`${JSON.stringify(stock)}\n`)
