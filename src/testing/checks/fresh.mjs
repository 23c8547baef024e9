/**
 * `npm run fresh` fails when a generated file is older than the config it comes from; `npm run generate` (the same
 * with --write) brings them up to date, except for migrations, which need a name and a reader. Everything is made
 * in a temporary folder and compared, so a check never changes the tree. Needs no database.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { NODE_CONDITIONS } from '../../server/program.mjs'
import { configOnly } from './configOnly.mjs'

const GENERATED = [
  'packages/client/src/generated/contract.ts',
  'packages/client/src/generated/paths.ts',
  'payload-types.ts',
  'schema.graphql',
  'src/app/(payload)/admin/importMap.js',
  'src/core/words/texts.ts',
  'src/migrations/index.ts',
]
const MIGRATIONS = 'src/migrations'
/** A second copy, to which Payload adds the migration that is missing. */
const PENDING = 'pending'
const PATIENCE_MS = 120_000

/** What drizzle-kit asks when a column, table or enum goes and another comes. */
const QUESTION = /created or renamed from another/
const RENAMED =
  'Something looks renamed, and only a person can say so: run `npm run migrate:create -- <what_it_does>` and answer.'

const isWriting = process.argv.includes('--write')

/** Resolves to the exit code and everything said; a question ends the child, for nobody is there to answer. */
const regenerate = (target) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [NODE_CONDITIONS, 'src/testing/checks/regenerate.mjs', target],
      {
        env: configOnly,
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: PATIENCE_MS,
      },
    )
    let said = ''
    const listen = (chunk) => {
      said += chunk
      if (QUESTION.test(said)) child.kill('SIGKILL')
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said }))
  })

const read = (file) => readFile(file, 'utf8').catch(() => undefined)

const refresh = async (target, file) => {
  const [fresh, current] = await Promise.all([read(path.join(target, file)), read(file)])
  if (fresh.trim() === current?.trim()) return undefined
  if (!isWriting)
    return `${file} is ${current === undefined ? 'missing' : 'stale'}: run \`npm run generate\`.`
  await writeFile(file, fresh)
  console.log(`Wrote ${file}.`)
  return undefined
}

const missingMigration = async (target) => {
  const names = await readdir(path.join(target, PENDING))
  const made = names.find((name) => name.endsWith('_missing.ts'))
  if (!made) return []
  const text = await readFile(path.join(target, PENDING, made), 'utf8')
  const [, up = ''] = text.split(/export async function (?:up|down)/)
  const statements = up.trimEnd().split('\n').slice(1, 13).join('\n')
  return [
    'The schema has changed and no migration makes the change: run `npm run migrate:create -- <what_it_does>`, read it and commit it.',
    `It would begin:\n${statements}`,
  ]
}

const copyMigrations = async (to) => {
  await mkdir(to, { recursive: true })
  if (existsSync(MIGRATIONS)) await cp(MIGRATIONS, to, { recursive: true })
}

const findFaults = async (target) => {
  for (const folder of [MIGRATIONS, PENDING]) await copyMigrations(path.join(target, folder))
  const { code, said } = await regenerate(target)
  const isAsking = QUESTION.test(said)
  if (code !== 0 && !isAsking)
    return [`The generated files could not be made (exit ${code}):\n${said.trim()}`]
  const stale = []
  for (const file of GENERATED) stale.push(await refresh(target, file))
  return [...stale.filter(Boolean), ...(isAsking ? [RENAMED] : await missingMigration(target))]
}

const target = await mkdtemp(path.join(tmpdir(), 'simdesk-fresh-'))
try {
  const faults = await findFaults(target)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  else console.log('Generated files are fresh.')
} finally {
  await rm(target, { recursive: true, force: true })
}
