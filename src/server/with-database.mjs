import { spawn } from 'node:child_process'
import path from 'node:path'

import { Children, Interrupted } from './children.mjs'
import { openDatabase } from './database/database.mjs'
import { install } from './install.mjs'
import { migrate } from './migrations.mjs'
import { program } from './program.mjs'
import { environmentFor, readSettings, root } from './settings.mjs'
import { report } from './trouble.mjs'

/** Runs one program of the project on the database of this installation: joined if it runs, started if it does not. */
async function main([file, ...args]) {
  const settings = readSettings()
  const children = new Children(path.join(settings.dataDir, 'command'))
  endOnSignal(children)
  await install(children)
  const database = await openDatabase(settings)
  try {
    const env = environmentFor(settings, database.url)
    if (!file.endsWith('migrate.ts')) await migrate(database, { children, env })
    return await run(program(file, args), env)
  } finally {
    await database.release()
  }
}

// Preparations have process groups of their own. The program itself has ours, so Ctrl-C reaches it from the terminal;
// the database is given back after it has ended.
function endOnSignal(children) {
  process.on('SIGINT', () => children.endAll())
  process.on('SIGTERM', () => children.endAll())
}

function run(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Interrupted)) report(error)
  process.exitCode = 1
}
