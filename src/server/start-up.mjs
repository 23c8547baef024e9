import { build } from './build.mjs'
import { Children, Interrupted } from './children.mjs'
import { openDatabase } from './database/database.mjs'
import { loadDemo } from './demo.mjs'
import { install } from './install.mjs'
import { migrate } from './migrations.mjs'
import { processesOf } from './processes.mjs'
import { step, total } from './progress.mjs'
import { assertPortFree, environmentFor, readSettings, root } from './settings.mjs'
import { report, Trouble } from './trouble.mjs'
import { greet } from './greeting.mjs'

const RESTART_MS = 300
const MOST_DEATHS_A_MINUTE = 5

/** `npm start` and `npm run dev`: everything from a clean clone to a running console, and its end. */
export async function begin(mode) {
  const context = { mode, hasStarted: false }
  const ending = new Promise((resolve) => (context.end = resolve))
  onSignals(context)
  const exitCode = await Promise.race([start(context).then(() => ending), ending]).catch((error) =>
    failure(error, context),
  )
  await finish(context)
  process.exit(exitCode)
}

async function start(context) {
  const settings = readSettings()
  const children = new Children(settings.dataDir)
  await children.takeOver()
  context.children = children
  await assertPortFree(settings)
  await step('Installing packages', () => install(children))
  // Before the build: a database that cannot be reached is said within seconds.
  const database = await step('Starting the database', () => open(settings, context))
  if (context.mode === 'start') await step('Building the panel', () => build(children))
  const nodeEnv = context.mode === 'dev' ? 'development' : 'production'
  const env = environmentFor(settings, database.url, nodeEnv)
  await step('Migrating the database', () => migrate(database, { children, env }))
  const demo = await step('Loading demo data', () =>
    loadDemo(settings, { database, children, env: { ...env, NODE_ENV: 'production' } }),
  )
  await assertPortFree(settings)
  await step('Starting the console', () => startProcesses(settings, context, env))
  greet(settings, { isEmpty: demo.isEmpty, took: total() })
  for (const child of children.running) child.isShown = true
  context.hasStarted = true
}

async function open(settings, context) {
  context.opening = openDatabase(settings)
  const database = await context.opening
  database.onLost?.(() => fail(context, 'PostgreSQL ended by itself.', 'logs/postgres.log'))
  const kind = database.isEmbedded ? 'embedded' : 'at DATABASE_URL'
  return { ...database, said: `Database: PostgreSQL ${database.major}, ${kind}` }
}

async function startProcesses({ port, host }, context, env) {
  const { children, mode } = context
  if (mode === 'start') await compilePrograms()
  const processes = await processesOf({ mode, env })
  for (const [name, program] of Object.entries(processes)) keepAlive(name, program, context)
  const address = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host
  // Each by its own port: from this side the public address may be another, and by https.
  await waitFor(`http://${address}:${port}/api/health/live`, children)
  await waitFor(`http://127.0.0.1:${processes.web.env.PORT}/admin/login`, children)
  return { said: 'Console: running' }
}

// A process that dies is replaced: the others still work, and what it had in hand is taken up again.
function keepAlive(name, program, context) {
  const { children } = context
  const onEnd = (log) => {
    if (!context.hasStarted || diesAgainAndAgain(context))
      return fail(context, `The ${name} process ended by itself.`, log)
    process.stdout.write(`The ${name} process ended by itself; starting it again.\n`)
    setTimeout(() => !children.isEnding && keepAlive(name, program, context), RESTART_MS)
  }
  const child = children.keep(name, process.execPath, { cwd: root, ...program, onEnd })
  child.isShown = context.hasStarted
}

function diesAgainAndAgain(context) {
  const now = Date.now()
  context.deaths = [...(context.deaths ?? []), now].filter((at) => now - at < 60_000)
  return context.deaths.length > MOST_DEATHS_A_MINUTE
}

// The compiler is a package: there is none before the first installation.
async function compilePrograms() {
  const { compile } = await import('./compile.mjs')
  await compile()
}

function fail(context, sentence, log) {
  if (context.children.isEnding) return
  report(new Trouble(sentence, `Its last words are in ${log}. Start again with: npm start`))
  context.end(1)
}

async function waitFor(url, children) {
  const deadline = Date.now() + 180_000
  while (Date.now() < deadline) {
    if (children.isEnding) throw new Interrupted()
    if ((await ask(url)) < 500) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Trouble(
    'The console does not answer after three minutes.',
    'Start again with more memory or less load; DATA_DIR/logs/web.log has its words.',
  )
}

const ask = (url) =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(60_000) })
    .then((response) => response.status)
    .catch(() => 999)

function onSignals(context) {
  let askedAt
  const end = () => {
    // npm passes on the signal that the terminal has sent us already: one Ctrl-C arrives twice.
    if (askedAt && Date.now() - askedAt > 1000) context.children?.killAll()
    if (askedAt) return
    askedAt = Date.now()
    process.stdout.write('\nEnding …\n')
    context.end(context.hasStarted ? 0 : 130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
}

function failure(error, context) {
  if (!(error instanceof Interrupted)) report(error)
  return context.hasStarted ? 0 : 1
}

// The processes first, then the database they use.
async function finish({ children, opening }) {
  await children?.endAll()
  // Ctrl-C may come while it is starting.
  const database = await opening?.catch(() => undefined)
  await database?.release()
}
