import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'

import { environment } from './src/server/environment'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: environment.secret,
  serverURL: environment.publicUrl,
  collections: [{ slug: 'admins', auth: true, fields: [] }],
  editor: lexicalEditor(),
  db: postgresAdapter({
    idType: 'uuidv7',
    allowIDOnCreate: true,
    push: false,
    migrationDir: path.resolve(root, 'src/migrations'),
    pool: {
      connectionString: environment.databaseUrl,
      max: environment.poolSize,
      connectionTimeoutMillis: 5000,
    },
  }),
  admin: {
    user: 'admins',
    avatar: 'default',
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  telemetry: false,
  typescript: { outputFile: path.resolve(root, 'payload-types.ts'), autoGenerate: false },
})
