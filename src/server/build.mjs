import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

import { exclusively } from './exclusive.mjs'
import { root } from './settings.mjs'

const SOURCES = [
  'collections',
  'endpoints',
  'hooks',
  'public',
  'src',
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
]
const NOT_BUILT = /^src\/(bench|testing|seed|migrations|server\/(?!environment\.ts$))|\.test\.tsx?$/
// Inside the folder that a new build replaces: a build that was cut short has no stamp.
const STAMP = path.join(root, '.next/simdesk-build.json')

/** Builds the panel unless it is already built from these very sources. */
export async function build(children) {
  if (isBuilt()) return { said: 'Panel: built' }
  return exclusively(path.join(root, '.cache/build.lock'), async (onSpawn) => {
    if (isBuilt()) return { said: 'Panel: built' }
    const sources = hashOfSources()
    fs.rmSync(STAMP, { force: true })
    await children.run('build', process.execPath, {
      args: [path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
      cwd: root,
      env: buildEnvironment(),
      onSpawn,
    })
    fs.writeFileSync(STAMP, JSON.stringify({ sources }))
    return { said: 'Panel: built now' }
  })
}

// Nothing of this installation goes into a build: it is the same whoever makes it, and connects to nothing.
const buildEnvironment = () => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_SECRET: crypto.randomBytes(32).toString('hex'),
  DATABASE_URL: 'postgres://build@127.0.0.1:1/none',
})

function isBuilt() {
  try {
    return JSON.parse(fs.readFileSync(STAMP, 'utf8')).sources === hashOfSources()
  } catch {
    return false
  }
}

function hashOfSources() {
  const hash = crypto.createHash('sha256')
  for (const file of SOURCES.flatMap(filesIn).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(name) {
  const full = path.join(root, name)
  if (!fs.existsSync(full)) return []
  if (fs.statSync(full).isFile()) return [name]
  return fs
    .readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !NOT_BUILT.test(file))
}
