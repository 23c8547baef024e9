import { generateSchema } from '@payloadcms/graphql/utilities'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap, migrateCLI, writeMigrationIndex } from 'payload'
import { generateTypes } from 'payload/node'

import config from '../../../payload.config.ts'
import { deriveClient } from './deriveClient.mjs'
import { textsSource } from './textsOf.mjs'

/** Writes types, GraphQL's schema, the client's part of the API, the list of texts, import map, index of migrations and, if the schema has moved on, a migration. Needs no database. */
export const derive = async (target) => {
  const built = await config
  const inTarget = (file) => path.join(target, path.relative(process.cwd(), file))

  process.env.PAYLOAD_TS_OUTPUT_PATH = inTarget(built.typescript.outputFile)
  await generateTypes(built, { log: false })

  process.env.PAYLOAD_GRAPHQL_SCHEMA_PATH = inTarget(built.graphQL.schemaOutputFile)
  generateSchema(built)

  await deriveClient(built, target)

  const texts = path.join(target, 'src/core/words/texts.ts')
  await mkdir(path.dirname(texts), { recursive: true })
  await writeFile(texts, await textsSource(built))

  // The map holds paths from itself to the base, so both move together.
  const { importMap } = built.admin
  const moved = { baseDir: target, importMapFile: inTarget(importMap.importMapFile) }
  built.admin.importMap = { ...importMap, ...moved }
  await mkdir(path.dirname(moved.importMapFile), { recursive: true })
  await writeFile(moved.importMapFile, '')
  await generateImportMap(built, { log: false })

  writeMigrationIndex({ migrationsDir: path.join(target, 'src/migrations') })
  // Ends the process with 0 when there is nothing to migrate, so it comes last.
  await migrateCLI({
    config: built,
    migrationDir: path.join(target, 'pending'),
    parsedArgs: { _: ['migrate:create', 'missing'], 'skip-empty': true },
  })
}
