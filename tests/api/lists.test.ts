import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { place, said, send } from './stage'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

/** Cards by SQL: what is asked here is about many rows, not about how they came. Six share each moment. */
const stock = (provider: string, rows: number) =>
  query(
    `insert into sims (id, iccid, sim_type, network_provider, created_at)
     select gen_random_uuid(), '89' || lpad((abs(hashtext($1)) % 100000)::text, 5, '0') || lpad(n::text, 11, '0'),
       'esim', $1, timestamptz '2026-01-01' + (n / 6) * interval '1 second'
     from generate_series(1, $2::int) n`,
    [provider, rows],
  )

const sims = async (search: string) =>
  (await send(`GET /api/sims?${search}`, world.tokens.admin)).body

const of = (provider: string) => `where[networkProvider][equals]=${provider}`

describe('the total of a list', () => {
  it.each([
    ['Below', 9_999, false],
    ['At', 10_000, false],
    ['Above', 10_001, true],
  ])('%s the limit, %i: estimated %s', async (provider, rows, isEstimate) => {
    await stock(provider, rows)
    await query('analyze sims')
    const { totalDocs, totalIsEstimate, hasNextPage } = await sims(`${of(provider)}&limit=20`)
    expect({ totalIsEstimate, hasNextPage }).toEqual({
      totalIsEstimate: isEstimate,
      hasNextPage: true,
    })
    if (isEstimate) expect(Math.abs(totalDocs / rows - 1)).toBeLessThan(0.2)
    else expect(totalDocs).toBe(rows)
  })

  it('is within a fifth of the truth when it is estimated, and leads on to the last page', async () => {
    await stock('Many', 30_000)
    await query('analyze sims')
    const first = await sims(`${of('Many')}&limit=100`)
    expect(first.totalIsEstimate).toBe(true)
    expect(Math.abs(first.totalDocs / 30_000 - 1)).toBeLessThan(0.2)
    const [before, last, past] = [
      await sims(`${of('Many')}&limit=100&page=299`),
      await sims(`${of('Many')}&limit=100&page=300`),
      await sims(`${of('Many')}&limit=100&page=301`),
    ]
    expect(before).toMatchObject({ hasNextPage: true, nextPage: 300 })
    expect(before.totalDocs).toBeGreaterThan(29_900)
    expect(last).toMatchObject({ hasNextPage: false, totalDocs: 30_000, totalIsEstimate: false })
    expect(past).toMatchObject({ docs: [], hasNextPage: false })
  })

  it('is exact for the panel and GraphQL too while it is small', async () => {
    const { payload, graphql } = await testApp()
    await stock('Few', 45)
    const where = { networkProvider: { equals: 'Few' } }
    const page = { collection: 'sims' as const, where, overrideAccess: true, limit: 20 }
    const pages = [
      await payload.find({ ...page, page: 1 }),
      await payload.find({ ...page, page: 3 }),
    ]
    expect(
      pages.map(({ docs, hasNextPage, totalDocs, totalPages }) => [
        docs.length,
        hasNextPage,
        totalDocs,
        totalPages,
      ]),
    ).toEqual([
      [20, true, 45, 3],
      [5, false, 45, 3],
    ])
    const { body } = await graphql(
      '{ Sims(limit: 20, page: 2, where: { networkProvider: { equals: "Few" } }) { totalDocs hasNextPage nextPage prevPage docs { id } } }',
      {},
      world.tokens.admin,
    )
    expect(body.data.Sims).toMatchObject({
      totalDocs: 45,
      hasNextPage: true,
      nextPage: 3,
      prevPage: 1,
    })
  })
})

const walk = async (search: string): Promise<{ ids: string[]; pages: number }> => {
  const ids: string[] = []
  let after = ''
  for (let pages = 1; ; pages += 1) {
    const page = await sims(`${search}${after}`)
    ids.push(...page.docs.map(({ id }: { id: string }) => id))
    expect(page.hasNextPage).toBe(page.next !== null)
    if (page.next === null) return { ids, pages }
    after = `&after=${page.next}`
  }
}

describe('a list paged by cursor', () => {
  beforeAll(() => stock('Paged', 101))

  it.each(['-createdAt', 'createdAt', 'id', '-id', 'updatedAt'])(
    'by %s gives every document once, in order, whatever shares a moment',
    async (sort) => {
      const column = sort.replace('-', '').replace('At', '_at')
      const way = sort.startsWith('-') ? 'desc' : 'asc'
      const rows = await query<{ id: string }>(
        `select id from sims where network_provider = 'Paged' order by ${column} ${way}, id ${way}`,
      )
      const { ids, pages } = await walk(`${of('Paged')}&limit=10&sort=${sort}`)
      expect(ids).toEqual(rows.map(({ id }) => id))
      expect(pages).toBe(11)
    },
  )

  it.each(['orderNumber', '-orderNumber'])('of orders goes by %s too', async (sort) => {
    await place(world, 'physical')
    await place(world, 'esim')
    const list = async (after: string) =>
      (await send(`GET /api/orders?sort=${sort}&limit=1${after}`, world.tokens.admin)).body
    const first = await list('')
    const second = await list(`&after=${first.next}`)
    const rows = await query<{ number: string }>(
      `select order_number as number from orders order by 1 ${sort.startsWith('-') ? 'desc' : 'asc'}`,
    )
    const numbers = [first, second].map(({ docs }) => docs[0].orderNumber)
    expect(numbers).toEqual(rows.slice(0, 2).map(({ number }) => number))
  })

  it('is the default sort when none is given, counts the whole list, and has no page numbers', async () => {
    const { next } = await sims(`${of('Paged')}&limit=10`)
    expect(await sims(`${of('Paged')}&limit=10&after=${next}`)).toMatchObject({
      totalDocs: 101,
      totalIsEstimate: false,
      page: null,
      totalPages: null,
      prevPage: null,
      hasNextPage: true,
    })
  })

  it('says without a count whether more follows', async () => {
    const page = await sims(`${of('Paged')}&limit=100&pagination=false`)
    expect(page).toMatchObject({ hasNextPage: true, next: expect.any(String) })
    const last = await sims(`${of('Paged')}&limit=100&pagination=false&after=${page.next}`)
    expect([last.docs.length, last.hasNextPage, last.next]).toEqual([1, false, null])
    const whole = await sims(`${of('Paged')}&limit=101&pagination=false`)
    expect([whole.docs.length, whole.hasNextPage, whole.next]).toEqual([101, false, null])
  })

  it('gives the chosen fields and no others', async () => {
    const search = `${of('Paged')}&limit=50&select[iccid]=true`
    const { docs, next } = await sims(search)
    expect(Object.keys(docs[0]).sort()).toEqual(['iccid', 'id'])
    const second = await sims(`${search}&after=${next}`)
    expect(Object.keys(second.docs[0]).sort()).toEqual(['iccid', 'id'])
    expect(
      (await sims(`${of('Paged')}&limit=5&select[createdAt]=false`)).docs[0],
    ).not.toHaveProperty('createdAt')
  })

  it('shows a caller nothing that the list would not, whoever made the cursor', async () => {
    await place(world, 'esim')
    await place(world, 'esim')
    const all = (await send('GET /api/orders?limit=1', world.tokens.admin)).body
    const mine = await send(`GET /api/orders?limit=10&after=${all.next}`, world.tokens.otherUser)
    expect(said(mine)[0]).toBe(200)
    expect(mine.body.docs).toEqual([])
  })
})

describe('a cursor that cannot be followed', () => {
  beforeAll(() => stock('Lost', 30))

  it.each([
    [
      '422 under a sort that may tie or be empty',
      'sort=networkProvider',
      422,
      'list.sort_not_pageable',
    ],
    ['422 under two sorts', 'sort=-createdAt,id', 422, 'list.sort_not_pageable'],
    ['400 beside a page number', 'page=2', 400, 'malformed'],
    ['400 under another sort than its own', 'sort=createdAt', 400, 'malformed'],
  ])('%s', async (_name, search, ...refusal) => {
    const { next } = await sims(`${of('Lost')}&limit=10`)
    const answer = await send(`GET /api/sims?${search}&after=${next}`, world.tokens.admin)
    expect(said(answer)).toEqual(refusal)
  })

  it('400 when it is none', async () => {
    const answer = await send('GET /api/sims?after=nonsense', world.tokens.admin)
    expect(said(answer)).toEqual([400, 'malformed'])
  })
})
