/**
 * Run by fresh.mjs through `payload run`: writes into a folder everything that is derived from the config, laid
 * out as in the tree, so that the tree itself is never touched. Needs no database.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap, migrateCLI, writeMigrationIndex } from 'payload'
import { generateTypes } from 'payload/node'

import config from '../../payload.config.ts'

const target = process.env.REGENERATE_INTO
const built = await config
const inTarget = (file) => path.join(target, path.relative(process.cwd(), file))

process.env.PAYLOAD_TS_OUTPUT_PATH = inTarget(built.typescript.outputFile)
await generateTypes(built, { log: false })

// The map holds paths from itself to the base, so both move together.
const { importMap } = built.admin
const moved = { baseDir: target, importMapFile: inTarget(importMap.importMapFile) }
built.admin.importMap = { ...importMap, ...moved }
await mkdir(path.dirname(moved.importMapFile), { recursive: true })
await writeFile(moved.importMapFile, '')
await generateImportMap(built, { log: false })

const migrationsDir = path.join(target, 'src/migrations')
writeMigrationIndex({ migrationsDir })
await writeFile(path.join(target, 'reached-migrations'), '')
// Ends the process with 0 when there is nothing to migrate, so it comes last.
await migrateCLI({
  config: built,
  migrationDir: migrationsDir,
  parsedArgs: { _: ['migrate:create', 'missing'], skipEmpty: true, forceAcceptWarning: false },
})
