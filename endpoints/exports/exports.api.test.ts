import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { parse } from 'csv-parse/sync'
import readSheets from 'read-excel-file/node'

import { EXPORTED, tableOf } from '../../src/domain/exports/lists'
import { query, testApp } from '../../src/testing/app'
import { buildTrade, type Trade } from '../../src/testing/builtTrade'
import { download, request } from '../../src/testing/http'

let trade: Trade

beforeAll(async () => {
  trade = await buildTrade()
})

const take = async (path: string, as = trade.world.tokens.admin): Promise<Buffer> => {
  await testApp()
  return download(`/api/${path}`, as)
}

const rowsOf = async (path: string, as?: string) => {
  const rows: Record<string, string>[] = parse(await take(path, as), { bom: true, columns: true })
  return rows
}

const countOf = async (table: string, more = 'true'): Promise<number> =>
  Number((await query(`select count(*) as count from ${table} where ${more}`))[0]?.count)

it.each(EXPORTED)('%s: every row, in both formats, as many as there are', async (slug) => {
  const rows = await rowsOf(`${slug}/export`)
  // That a list was taken is an event itself, told once the first page of it is read.
  const told = slug === 'events' ? 1 : 0
  expect(rows).toHaveLength((await countOf(tableOf(slug))) - told)
  const [sheet] = await readSheets(await take(`${slug}/export?format=xlsx`))
  expect(sheet?.data).toHaveLength(rows.length + 1 + told)
})

it('amounts are in units with their currency, and times of the business', async () => {
  const rows = await rowsOf('orders/export')
  const euro = rows.find(({ Currency }) => Currency === 'EUR')
  expect(euro).toMatchObject({
    Total: '23.91',
    Tax: '4.47',
    'SIM type': 'eSIM',
    Source: 'App user',
  })
  expect(euro?.['Created (America/New_York)']).toBe('2026-11-01 07:00')
})

it("takes the list's filters, its search and its columns, in the order they are named", async () => {
  const where = 'where[status][equals]=cancelled'
  expect(await rowsOf(`orders/export?${where}&columns=status,orderNumber,totalMinor`)).toEqual([
    { Status: 'Cancelled', Order: expect.any(String), Total: '25.21' },
  ])
  expect(await rowsOf('orders/export?search=Rare')).toHaveLength(1)
  expect(await rowsOf(`orders/export?search=Rare&${where}`)).toEqual([])
})

it("follows the list's own order, by amounts, words and names of others", async () => {
  const totals = (await rowsOf('orders/export?sort=totalMinor&columns=totalMinor')).map(
    ({ Total }) => Number(Total),
  )
  expect(totals.length).toBeGreaterThan(3)
  expect(totals).toEqual([...totals].sort((a, b) => a - b))
  const down = await rowsOf('orders/export?sort=-totalMinor&columns=totalMinor')
  expect(down.map(({ Total }) => Number(Total))).toEqual([...totals].reverse())
  const resellers = (await rowsOf('orders/export?sort=reseller&columns=reseller')).map(
    ({ Reseller }) => Reseller ?? '',
  )
  const named = resellers.filter(Boolean)
  expect(named).toEqual([...named].sort((a, b) => a.localeCompare(b)))
  expect(resellers.slice(0, named.length)).toEqual(named)
})

it('422 for an order by what is no column, or none that the caller may read', async () => {
  const { call } = await testApp()
  for (const sort of ['secret', 'id;drop table orders', '--totalMinor', '__proto__', 'constructor'])
    expect(
      (
        await call('GET', `/api/orders/export?${new URLSearchParams({ sort })}`, {
          as: trade.world.tokens.admin,
        })
      ).status,
    ).toBe(422)
  const { reseller } = trade.world.tokens
  const { status } = await call('GET', '/api/orders/export?sort=internalNotes', { as: reseller })
  expect(status).toBe(422)
})

it('no file has what a list hides: the texts of secret mails, the secrets of keys and cards', async () => {
  for (const slug of EXPORTED) {
    const [row] = await rowsOf(`${slug}/export`, trade.world.tokens.super_admin)
    const heads = Object.keys(row ?? {}).join()
    expect([slug, heads]).toEqual([
      slug,
      expect.not.stringMatching(/hash|password|PIN|PUK|text|html/i),
    ])
  }
})

it('a reseller takes its own alone, and nothing that is told to staff', async () => {
  const { reseller } = trade.world.tokens
  const rows = await rowsOf('orders/export', reseller)
  expect(rows).toHaveLength(2)
  expect(Object.keys(rows[0] ?? {})).not.toContain('Internal notes')
  expect(Object.keys(rows[0] ?? {})).not.toContain('App user')
  const sims = Object.keys((await rowsOf('sims/export', reseller))[0] ?? {})
  expect(sims).not.toContain('IMSI')
  for (const slug of ['sims', 'transactions', 'users']) {
    const { body } = await (
      await testApp()
    ).call('GET', `/api/${slug}/export`, { as: trade.world.tokens.super_admin })
    expect(String(body)).not.toMatch(/PIN|PUK|Activation|Gateway response|document/i)
  }
})

it.each(['transactions', 'clients'])(
  'a reseller takes of %s what is its own, and another what is theirs',
  async (slug) => {
    const { world } = trade
    for (const [as, owner] of [
      [world.tokens.reseller, world.reseller.id],
      [world.tokens.otherReseller, world.otherReseller.id],
    ] as const) {
      const rows = await rowsOf(`${slug}/export`, as)
      expect(rows).toHaveLength(await countOf(slug, `reseller_id = '${owner}'`))
      expect(rows.length).toBeLessThan(await countOf(slug))
    }
  },
)

it('a reseller takes its own tickets, and no word between staff about them', async () => {
  const { otherReseller, moderator, reseller, user } = trade.world.tokens
  const { call } = await testApp()
  const body = { subject: 'Of the reseller', description: 'Since noon.' }
  const opened = await call('POST', '/api/support/tickets', { as: reseller, body })
  for (const as of [otherReseller, user])
    await call('POST', '/api/support/tickets', { as, body: { ...body, subject: 'Of another' } })
  const note = { body: 'SECRET-NOTE', internal: true }
  const path = `/api/support/tickets/${opened.body.doc.id}/reply`
  expect((await call('POST', path, { as: moderator, body: note })).status).toBe(201)
  const rows = await rowsOf('tickets/export', reseller)
  expect(rows.map(({ Subject }) => Subject)).toEqual(['Of the reseller'])
  expect(JSON.stringify(rows)).not.toContain('SECRET-NOTE')
  expect(await rowsOf('tickets/export', moderator)).toHaveLength(await countOf('tickets'))
  const refused = await call('GET', '/api/tickets/export', { as: user })
  expect([refused.status, refused.body.errors[0].code]).toEqual([403, 'forbidden'])
})

it('a name that a spreadsheet would run is a text', async () => {
  const rows = await rowsOf('resellers/export')
  expect(rows.map(({ Business }) => Business)).toContain("'=Debtor & Sons")
})

it('422 names what is wrong, and a field that is closed filters nothing', async () => {
  const { call } = await testApp()
  const as = trade.world.tokens.moderator
  for (const [asked, field] of [
    ['format=pdf', 'format'],
    ['columns=secret', 'columns'],
  ]) {
    const { body, status } = await call('GET', `/api/orders/export?${asked}`, { as })
    expect([status, body.errors[0].data.fields[0].path]).toEqual([422, field])
  }
  const closed = await call('GET', '/api/sims/export?where[pin1][equals]=1234', { as })
  expect(closed.status).toBeGreaterThanOrEqual(400)
  expect(closed.status).toBeLessThan(500)
})

it('what was taken is an event', async () => {
  await rowsOf('tickets/export')
  const told = await query(`select summary from events where type = 'list.exported' order by id`)
  expect(told.at(-1)).toEqual({ summary: 'The list of tickets taken as CSV.' })
})

/** What is held once all that is not has been given back; the process's own size tells when it was last cleaned up. */
const heldBytes = (): number => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  const { external, heapUsed } = process.memoryUsage()
  return heapUsed + external
}

it('a long list comes whole, page after page, at a memory that does not grow with it', async () => {
  const [order] = await query<{ id: string }>(`select id from orders where status = 'cancelled'`)
  const many = process.env.SIMDESK_LONG === '1' ? 200_000 : 5_000
  await query(
    `insert into orders select (jsonb_populate_record(o, jsonb_build_object(
      'id', gen_random_uuid(), 'order_number', 'L-' || n, 'status', 'pending', 'cancelled_at', null,
      'external_ref', 'long'))).*
    from orders o, generate_series(1, $2::int) n where o.id = $1`,
    [order?.id, many],
  )
  const path = '/api/orders/export?where[externalRef][equals]=long'
  const { body } = await request('GET', path, { as: trade.world.tokens.admin })
  const before = heldBytes()
  let most = 0
  let lines = 0
  let steps = 0
  const reader = body?.getReader()
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    lines += Buffer.from(step.value).toString().split('\r\n').length - 1
    steps += 1
    if (steps % 10 === 0) most = Math.max(most, heldBytes() - before)
  }
  expect(lines).toBe(many + 1)
  expect(Math.max(most, heldBytes() - before)).toBeLessThan(100_000_000)
})
