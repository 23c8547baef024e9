import { query, testApp } from '../../../testing/app'
import { buildTrade, type Trade } from '../../../testing/builtTrade'
import { download } from '../../../testing/http'
import { textOfPdf } from '../../../testing/pdf'

let trade: Trade

beforeAll(async () => {
  trade = await buildTrade()
})

type Role = 'super_admin' | 'admin' | 'moderator'

/** `words` are a method and the rest of a path. */
const send = async (words: string, role: Role, body?: object) => {
  const { call } = await testApp()
  const [method = '', path = ''] = words.split(' ')
  return call(method, `/api/saved-reports${path}`, { as: trade.world.tokens[role], body })
}

const SAVED = {
  ...{ name: 'Good days', report: 'sales-by-day', range: 'between' },
  ...{ from: '2026-10-20', to: '2026-11-03' },
  ...{ parameters: { interval: 'day', currency: 'USD' }, columns: ['start', 'revenueMinor'] },
  filters: [{ column: 'revenueMinor', is: 'at_least', value: '1' }],
}

const save = async (more: object = {}, role: Role = 'moderator') => {
  const { body, status } = await send('POST ', role, { ...SAVED, ...more })
  expect([status, body.errors]).toEqual([201, undefined])
  return body.doc
}

it('runs as what it was saved of, and belongs to who saved it', async () => {
  const saved = await save({ owner: trade.world.user.id })
  const [row] = await query<{ email: string }>(
    'select email from admins where id = (select owner_id from saved_reports where id = $1)',
    [saved.id],
  )
  const { body: me } = await (
    await testApp()
  ).call('GET', '/api/auth/user', {
    as: trade.world.tokens.moderator,
  })
  expect(row?.email).toBe(me.user.email)
  const { body } = await send(`GET /${saved.id}/run`, 'moderator')
  const asked = new URLSearchParams([
    ...Object.entries({ from: SAVED.from, to: SAVED.to, currency: 'USD' }),
    ...[
      ['columns', 'start,revenueMinor'],
      ['filter', 'revenueMinor:at_least:1'],
    ],
  ])
  const { body: plain } = await (
    await testApp()
  ).call('GET', `/api/reports/sales-by-day?${asked}`, {
    as: trade.world.tokens.moderator,
  })
  expect(body.title).toBe('Good days')
  expect(body.rows.length).toBeGreaterThan(0)
  for (const part of ['rows', 'totals', 'columns', 'from', 'to'])
    expect([part, body[part]]).toEqual([part, plain[part]])
})

it('a range with a name is worked out when it is run', async () => {
  const saved = await save({ range: 'last_7_days', from: null, to: null, filters: null })
  const { body } = await send(`GET /${saved.id}/run`, 'moderator')
  expect(body.rows).toHaveLength(7)
  expect(body.to > body.asOf).toBe(true)
})

it('is seen by others once it is shared, and changed by its owner and by admins alone', async () => {
  const own = await save()
  expect((await send(`GET /${own.id}/run`, 'admin')).status).toBe(404)
  expect((await send(`PATCH /${own.id}`, 'super_admin', { name: 'Mine' })).status).toBe(404)
  const shared = await save({ visibility: 'shared' }, 'admin')
  expect((await send(`GET /${shared.id}/run`, 'moderator')).status).toBe(200)
  expect((await send(`PATCH /${shared.id}`, 'moderator', { name: 'Mine' })).status).toBe(403)
  const { body } = await send(`PATCH /${shared.id}`, 'super_admin', { name: 'Ours' })
  expect(body.doc.name).toBe('Ours')
  const { body: list } = await send('GET ', 'moderator')
  const ids = list.docs.map(({ id }: { id: string }) => id)
  expect(ids).toEqual(expect.arrayContaining([own.id, shared.id]))
})

it('of somebody who has left falls to admins, and goes back with them', async () => {
  const own = await save()
  const trash = (at: Date | null) =>
    query(
      'update admins set deleted_at = $1 where id = (select owner_id from saved_reports where id = $2)',
      [at, own.id],
    )
  const listed = async (role: Role) => {
    const { body } = await send('GET ?limit=100', role)
    return body.docs.some(({ id }: { id: string }) => id === own.id)
  }
  expect(await listed('admin')).toBe(false)
  await trash(new Date())
  expect(await listed('admin')).toBe(true)
  expect((await send(`GET /${own.id}/run`, 'admin')).status).toBe(200)
  const { body } = await send(`PATCH /${own.id}`, 'admin', { name: 'Taken over' })
  expect(body.doc.name).toBe('Taken over')
  await trash(null)
  expect([await listed('admin'), await listed('moderator')]).toEqual([false, true])
  expect((await send(`PATCH /${own.id}`, 'admin', { name: 'Mine' })).status).toBe(404)
  expect((await send(`PATCH /${own.id}`, 'moderator', { name: 'Good days' })).status).toBe(200)
})

it('403 for a file asked by a moderator; an admin has it under its name', async () => {
  const saved = await save({ visibility: 'shared', name: 'Żółte dni 中文' })
  for (const format of ['csv', 'xlsx', 'pdf'])
    expect((await send(`GET /${saved.id}/run?format=${format}`, 'moderator')).status).toBe(403)
  const path = `/api/saved-reports/${saved.id}/run?format=pdf`
  const file = await download(path, trade.world.tokens.admin)
  expect(await textOfPdf(file)).toContain('Żółte dni 中文')
})

it('goes to the trash and comes back, each an event', async () => {
  const saved = await save()
  const trash = (deletedAt: string | null) =>
    send(`PATCH /${saved.id}?trash=true`, 'moderator', { deletedAt })
  expect((await trash(new Date().toISOString())).status).toBe(200)
  expect((await send(`GET /${saved.id}/run`, 'moderator')).status).toBe(404)
  expect((await trash(null)).status).toBe(200)
  expect((await send(`GET /${saved.id}/run`, 'moderator')).status).toBe(200)
  const told = await query('select type from events where subject_id = $1 order by id', [saved.id])
  expect(told.map(({ type }) => type)).toEqual([
    ...['saved_report.created', 'saved_report.trashed', 'saved_report.restored'],
  ])
})

it.each([
  ['another report', { report: 'secrets' }, 'report'],
  ['a range of a report of now', { report: 'sim-stock', columns: null, filters: null }, 'range'],
  ['a range without its days', { from: null }, 'from'],
  ['a range that ends before it begins', { to: '2026-10-19' }, 'to'],
  ['a parameter that is none', { parameters: { hours: 3 } }, 'parameters'],
  ['a parameter that is wrong', { parameters: { interval: 'year' } }, 'parameters.interval'],
  ['a filter of no column', { filters: [{ column: 'x', is: 'is', value: '1' }] }, 'filters.0'],
  ['filters that are none', { filters: 'all' }, 'filters'],
  ['a group that is none', { groupBy: ['revenueMinor'] }, 'groupBy'],
  ['a column that is none', { columns: ['secret'] }, 'columns'],
])('422 for %s, when it is saved and when it is changed', async (_says, part, path) => {
  const answers = [
    await send('POST ', 'moderator', { ...SAVED, ...part }),
    await send(`PATCH /${(await save()).id}`, 'moderator', part),
  ]
  for (const { body, status } of answers)
    expect([status, body.errors?.[0].data.fields[0].path]).toEqual([422, path])
})
