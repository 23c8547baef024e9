import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { createClient } from './client'
import { secondsIn } from './problem'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')

/** What goes out for one call. */
const requestOf = async (call: (client: ReturnType<typeof createClient>) => Promise<unknown>) => {
  const sent: Request[] = []
  const client = createClient({
    url: 'https://console.test',
    apiKey: 'sd_prefix_secret',
    fetch: async (request) => {
      sent.push(request)
      return Response.json({ docs: [], next: null })
    },
  })
  await call(client)
  const [request] = sent
  if (!request) throw new Error('Nothing was sent.')
  return request
}

it('sends the key of a program, and filters of any depth as JSON', async () => {
  const where = { or: [{ status: { in: ['pending', 'confirmed'] } }, { notes: { like: '& ?' } }] }
  const { headers, url } = await requestOf((client) =>
    client.get('/orders', { params: { query: { where, limit: 5 } } }),
  )
  expect(headers.get('authorization')).toBe('Bearer sd_prefix_secret')
  const { pathname, searchParams } = new URL(url)
  expect([pathname, searchParams.get('limit')]).toEqual(['/api/orders', '5'])
  expect(JSON.parse(searchParams.get('where') ?? '')).toEqual(where)
})

it('puts a key on what takes one, and on nothing else', async () => {
  const refund = await requestOf((client) =>
    client.post('/transactions/{id}/refund', {
      params: { path: { id: 'a/b' } },
      body: { reason: 'Late.' },
    }),
  )
  expect(refund.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
  expect(new URL(refund.url).pathname).toBe('/api/transactions/a%2Fb/refund')
  const quote = await requestOf((client) =>
    client.post('/orders/quote', { body: { plan: 'p', simType: 'esim' } }),
  )
  expect(quote.headers.get('idempotency-key')).toBeNull()
})

it.each([
  ['120', 120],
  ['0', 0],
  [new Date(Date.now() - 60_000).toUTCString(), 0],
  ['soon', undefined],
  [null, undefined],
])('reads Retry-After %j as %j', (header, seconds) => {
  expect(secondsIn(header)).toBe(seconds)
})

it('is a package that builds, and that plain Node imports', async () => {
  // Below the project, so that the package's dependency is found.
  await mkdir(path.join(root, '.cache'), { recursive: true })
  const folder = await mkdtemp(path.join(root, '.cache/client-'))
  try {
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
    const options = ['-p', path.join(root, 'packages/client'), '--outDir', folder]
    await run(process.execPath, [compiler, ...options])
    await writeFile(path.join(folder, 'package.json'), '{"type":"module"}')
    const program = `import { createClient } from './client.js'
      const client = createClient({ url: 'http://127.0.0.1:1', retry: { tries: 1 } })
      await client.get('/plans').catch((error) => console.log(error.message))`
    await writeFile(path.join(folder, 'app.js'), program)
    const { stdout } = await run(process.execPath, [path.join(folder, 'app.js')])
    expect(stdout).toBe('fetch failed\n')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
