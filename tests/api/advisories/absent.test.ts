import { readFile } from 'node:fs/promises'

import { testApp } from '../../../src/testing/app'
import { adminToken } from '../../../src/testing/builders'
import { formOf } from '../../access/values'

/** What an advisory was about and this product does not have: a package, or paths that would be served. */
type Absent = { id: string; packages?: string[]; paths?: string[] }

const ABSENT: Absent[] = [
  { id: 'GHSA-qf28-8hc6-vwrp', packages: ['@payloadcms/plugin-import-export'] },
  { id: 'GHSA-2q76-m6w6-qgc6', packages: ['@payloadcms/plugin-mcp'], paths: ['POST /api/mcp'] },
  { id: 'GHSA-cqr4-hjg9-833p', packages: ['@payloadcms/plugin-mcp'], paths: ['POST /api/mcp'] },
  { id: 'GHSA-jjm7-864w-gg8q', packages: ['@payloadcms/plugin-mcp'], paths: ['POST /api/mcp'] },
  { id: 'GHSA-h5rh-4jwf-738p', packages: ['@payloadcms/plugin-mcp'], paths: ['POST /api/mcp'] },
  {
    ...{ id: 'GHSA-r488-j9vj-wx3q', packages: ['@payloadcms/plugin-form-builder'] },
    paths: ['POST /api/forms', 'POST /api/form-submissions'],
  },
  { id: 'GHSA-f7hx-52q9-hcrf', paths: ['POST /api/reorder'] },
  { id: 'GHSA-8r29-2mp2-pmrw', packages: ['@payloadcms/plugin-ecommerce'] },
  { id: 'GHSA-7vg8-29qx-jgj8', packages: ['@payloadcms/storage-s3'] },
  { id: 'GHSA-p96c', packages: ['@payloadcms/plugin-multi-tenant'] },
  { id: 'GHSA-xhm9', packages: ['@payloadcms/plugin-multi-tenant'] },
  { id: 'GHSA-r9v2-gg2j-22q5', paths: ['POST /api/stripe/rest'] },
  { id: 'GHSA-2qw6-cm49-277x', paths: ['GET /api/payload-jobs/run', 'GET /api/payload-jobs'] },
  {
    id: 'GHSA-8j2x',
    paths: [
      ...['GET /api/payload-kv', 'GET /api/payload-migrations', 'POST /api/payload-migrations'],
      ...['GET /api/payload-locked-documents'],
    ],
  },
]

it.each(ABSENT)('$id: what it was about is not there', async ({ packages = [], paths = [] }) => {
  const told: unknown = JSON.parse(await readFile('package.json', 'utf8'))
  const names = JSON.stringify(told)
  expect(packages.filter((name) => names.includes(`"${name}"`))).toEqual([])
  const { call } = await testApp()
  for (const words of paths) {
    const [method = '', path = ''] = words.split(' ')
    const { status } = await call(method, path, method === 'POST' ? { body: {} } : {})
    expect([words, status]).toEqual([words, 404])
  }
})

it('GHSA-f7hx-52q9-hcrf: no collection is put in order by hand', async () => {
  const { payload } = await testApp()
  const { collections } = payload.config
  expect(collections.filter(({ orderable }) => orderable).map(({ slug }) => slug)).toEqual([])
})

it('GHSA-mg7r-jhr9-m745: nothing is published by a clock with somebody’s rights', async () => {
  const { payload } = await testApp()
  const { collections, globals } = payload.config
  const scheduled = [...collections, ...globals].filter(({ versions }) => {
    const { drafts = false } = versions || {}
    return typeof drafts === 'object' && Boolean(drafts.schedulePublish)
  })
  expect(scheduled.map(({ slug }) => slug)).toEqual([])
  expect((payload.config.jobs.tasks ?? []).map(({ slug }) => slug)).toEqual([])
})

it('GHSA-g6p9-6gm4-cj6m: no file comes by way of a store that a client wrote to', async () => {
  const { call, payload } = await testApp()
  const as = await adminToken()
  const uploads = payload.config.collections.filter(({ upload }) => upload)
  expect(uploads.map(({ slug, upload }) => [slug, (upload.handlers ?? []).length])).toEqual([
    ['media', 0],
  ])
  const named = { filename: 'theirs.png', mimeType: 'image/png', size: 1 }
  for (const clientUploadContext of [{}, { prefix: '../' }, { signedReceipt: 'x' }]) {
    const body = formOf({ alt: 'x' })
    body.append('file', JSON.stringify({ ...named, clientUploadContext }))
    const answer = await call('POST', '/api/media', { as, body })
    expect([answer.status, answer.body.errors[0].data.fields]).toEqual([
      422,
      [{ path: 'file', message: 'Send the file itself.' }],
    ])
  }
  expect((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(0)
})

it('GHSA-66wr-7vmr-p5jq: no field writes itself into a token under a name of the token’s own', async () => {
  const { payload } = await testApp()
  const OWN = ['id', 'collection', 'email', 'sid', 'exp', 'iat', 'username', 'role', 'scopes']
  const written = payload.config.collections.flatMap(({ flattenedFields, slug }) =>
    flattenedFields.flatMap((field) => {
      const claim = 'saveToJWT' in field ? field.saveToJWT : undefined
      return typeof claim === 'string' && OWN.includes(claim) ? [`${slug}.${field.name}`] : []
    }),
  )
  expect(written).toEqual([])
})
