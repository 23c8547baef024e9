import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

import { build } from '../server/build.mjs'
import { Children } from '../server/children.mjs'
import { install } from '../server/install.mjs'
import { step } from '../server/progress.mjs'
import { root } from '../server/settings.mjs'
import { report } from '../server/trouble.mjs'
import { runJest } from './jest.mjs'

const FOLDER = path.join(root, '.cache/test')
const RESULT = path.join(FOLDER, `result-${process.pid}.txt`)

let failedSteps = 0

/** `npm test`: install, check, build, Jest. Everything runs even when something failed; the last line counts both. */
async function main(args) {
  const isLong = args[0] === '--long'
  const children = new Children(FOLDER)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.endAll())
  await step('Installing packages', () => install(children))
  const isChecked = await check()
  if (!isChecked) failedSteps += 1
  const isBuilt = await attempt('Building the panel', () => build(children))
  if (!isBuilt) failedSteps += 1
  const exitCode = await runJest([...withoutBrowser(isBuilt), ...args.slice(isLong ? 1 : 0)], {
    SIMDESK_LONG: isLong ? '1' : (process.env.SIMDESK_LONG ?? ''),
    SIMDESK_FAILED_STEPS: String(failedSteps),
    SIMDESK_RESULT: RESULT,
  })
  if (!fs.existsSync(RESULT)) throw new Error('Jest ended without a result.')
  fs.rmSync(RESULT)
  return failedSteps > 0 ? 1 : exitCode
}

function check() {
  process.stdout.write('. Checking (format, types, lint, arrows, generated files, secrets) …\n')
  const child = spawn('npm', ['run', '--silent', 'check'], { cwd: root, stdio: 'inherit' })
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)))
}

async function attempt(text, work) {
  try {
    await step(text, work)
    return true
  } catch (error) {
    report(error)
    if (error.output) process.stderr.write(`${error.output}\n`)
    return false
  }
}

// Without a build there is nothing to click on; the missing build counts as the failure.
const withoutBrowser = (isBuilt) => (isBuilt ? [] : ['--ignoreProjects', 'browser'])

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  report(error)
  if (error.output) process.stderr.write(`${error.output}\n`)
  process.stdout.write(`0 passed, ${failedSteps + 1} failed\n`)
  process.exitCode = 1
}
