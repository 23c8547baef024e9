/** The least a panel of Payload can be: accounts, files and documents with rich text, and nothing of ours. */
export const STOCK_PANEL = {
  'payload.config.mjs': `
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { buildConfig } from 'payload'

export default buildConfig({
  secret: 'never serves anybody',
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'media', upload: true, fields: [{ name: 'alt', type: 'text' }] },
    { slug: 'posts', fields: [{ name: 'body', type: 'richText' }] },
  ],
  editor: lexicalEditor(),
  db: postgresAdapter({ pool: { connectionString: 'postgres://nobody@127.0.0.1:1/none' } }),
  admin: {
    importMap: {
      baseDir: process.cwd(),
      importMapFile: path.join(process.cwd(), 'app/(payload)/admin/importMap.js'),
    },
  },
})
`,
  'next.config.mjs': `
import { withPayload } from '@payloadcms/next/withPayload'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
export default withPayload({ turbopack: { root } }, { devBundleServerPackages: false })
`,
  'jsconfig.json': `
{ "compilerOptions": { "paths": { "@payload-config": ["./payload.config.mjs"] } } }
`,
  'app/(payload)/layout.jsx': `
import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'

import { importMap } from './admin/importMap.js'

const serverFunction = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
`,
  'app/(payload)/admin/[[...segments]]/page.jsx': `
import config from '@payload-config'
import { RootPage } from '@payloadcms/next/views'

import { importMap } from '../importMap.js'

export default function Page({ params, searchParams }) {
  return RootPage({ config, params, searchParams, importMap })
}
`,
}
