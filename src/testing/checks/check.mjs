/**
 * `npm run check`: every step, two at a time, all of them even when one fails, and at the end which did. Names after
 * it choose steps: `npm run check -- types lint`.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** The slowest first, so that the short ones fill the other processor. Lint carries the scan of migrations too. */
const STEPS = ['lint', 'types', 'fresh', 'arrows', 'format', 'secrets', 'markers']

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.includes(name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. The steps are ${STEPS.join(', ')}.`)
  process.exit(1)
}

const runStep = (name) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const listen = (chunk) => (said += chunk)
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', (error) => resolve({ isOk: false, said: error.message }))
    child.on('close', (code) => resolve({ isOk: code === 0, said }))
  })

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const queue = STEPS.filter((name) => wanted.length === 0 || wanted.includes(name))
const total = queue.length
const failed = []
let done = 0

const work = async () => {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const started = performance.now()
    const { isOk, said } = await runStep(name)
    done += 1
    console.log(
      `[${done}/${total}] ${isOk ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds(started)}`,
    )
    if (isOk) continue
    failed.push(name)
    console.log(said.trimEnd().replace(/^/gm, '    '))
  }
}

const began = performance.now()
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))

if (failed.length > 0) {
  console.error(`check failed in ${seconds(began)}: ${failed.join(', ')}`)
  process.exitCode = 1
} else {
  console.log(`check passed in ${seconds(began)}: ${total} steps`)
}
