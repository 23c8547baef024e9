import type { Endpoint } from 'payload'
import { z } from 'zod'

import { problem } from '../src/core/problem'
import { testApp } from '../src/testing/app'
import { documented } from './docs/contract'
import { documentOfConfig } from './docs/document'
import { announcing, announceDeprecations, deprecationHeaders } from './deprecation'

const gone = problem('plan.gone', 409, () => 'It is gone.')

const END = { since: '2026-12-01', sunset: '2027-06-01', successor: '/plans' }

const planted: Endpoint = {
  path: '/tariffs',
  method: 'get',
  custom: documented({
    ...{ id: 'listTariffs', tag: 'Plans', summary: 'What is sold', who: 'everybody' },
    isPublic: true,
    deprecated: END,
    answers: { 200: { says: 'Nothing.', json: z.object({ docs: z.array(z.string()) }) } },
  }),
  handler: (req) => {
    if (req.query.refuse) throw gone({})
    return Response.json({ docs: [] })
  },
}

describe('a deprecated path', () => {
  beforeAll(async () => {
    const { payload } = await testApp()
    payload.config.endpoints.unshift(announcing(planted))
  })

  it.each([
    ['answers', '', 200],
    ['refusals', '?refuse=1', 409],
  ])('says in its %s when it ends and what comes after it', async (_what, search, status) => {
    const { call } = await testApp()
    const answer = await call('GET', `/api/tariffs${search}`)
    expect(answer.status).toBe(status)
    const told = ['Deprecation', 'Sunset', 'Link'].map((name) => answer.headers.get(name))
    expect(told).toEqual([
      // 2026-12-01T00:00:00Z
      '@1796083200',
      'Tue, 01 Jun 2027 00:00:00 GMT',
      '</api/plans>; rel="successor-version", </api/docs>; rel="deprecation"; type="text/html"',
    ])
    const other = await call('GET', '/api/plans')
    expect(other.headers.get('Deprecation')).toBeNull()
  })

  it('is marked in the document', async () => {
    const { payload } = await testApp()
    const document = JSON.parse(JSON.stringify(await documentOfConfig(payload.config)))
    expect(document.paths['/tariffs'].get).toMatchObject({
      deprecated: true,
      description:
        'Who may: everybody. Deprecated since 2026-12-01; it may be gone from 2027-06-01 on. Use /plans.',
    })
    expect(document.paths['/plans'].get.deprecated).toBeUndefined()
  })
})

it('is announced wherever it hangs, by the config itself', () => {
  const config = announceDeprecations({
    secret: '',
    db: { init: () => never() } as never, // Nothing here asks a database.
    endpoints: [planted],
    collections: [{ slug: 'a', fields: [], endpoints: [planted] }],
    globals: [{ slug: 'b', fields: [], endpoints: [planted] }],
  })
  const hung = [
    config.endpoints,
    config.collections?.[0]?.endpoints,
    config.globals?.[0]?.endpoints,
  ]
  for (const endpoints of hung) expect((endpoints || [])[0]?.handler).not.toBe(planted.handler)
})

const never = (): never => {
  throw new Error('nobody asks')
}

it('stays for the six months that are promised, and its days exist', () => {
  expect(() => deprecationHeaders({ since: '2027-01-01', sunset: '2027-06-30' })).toThrow(
    'six months',
  )
  expect(() => deprecationHeaders({ since: 'soon' })).toThrow('Not a day')
  expect(deprecationHeaders({ since: '2026-12-01' })).toEqual([
    ['Deprecation', '@1796083200'],
    ['Link', '</api/docs>; rel="deprecation"; type="text/html"'],
  ])
})
