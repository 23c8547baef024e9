import { isScope } from '../../src/domain/apiKeys/scopes'
import { testApp } from '../../src/testing/app'
import { createBody, updateBody } from './bodies'
import { openCells, type Cells } from './cells'
import { bodyFor, ENDPOINTS } from './endpoints'
import { COLLECTIONS } from './matrix'
import type { Row } from './table'

/**
 * An admin's key with one scope is a caller of its own: what the scope names it does as the admin would, what everybody
 * may it may too, and all else is refused.
 */
let cells: Cells

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

const slugs = Object.keys(COLLECTIONS)
const NOT_OFFERED = slugs.filter((slug) => !isScope(`${slug}.read`))
/** In the short form a key tries a fifth of the other lists, another fifth each. */
const others = (place: number): string[] =>
  process.env.SIMDESK_LONG === '1' ? slugs : slugs.filter((_slug, at) => (at + place) % 5 === 0)

const keyWith = async (...scopes: string[]): Promise<string> => {
  const { call } = await testApp()
  const as = cells.world.people.accounts.admin?.token
  const { body } = await call('POST', '/api/api-keys', { as, body: { name: 'One', scopes } })
  if (!body.secret) throw new Error(`No key for ${scopes.join()}: ${JSON.stringify(body)}`)
  return body.secret
}

const ask = async (key: string, words: string, body?: object): Promise<number> => {
  const { call } = await testApp()
  const [method = '', path = ''] = words.split(' ')
  return (await call(method, `/api${path}`, { as: key, body })).status
}

const rowOf = (slug: string, operation: string): Row | undefined =>
  COLLECTIONS[slug]?.find((row) => row.operation === operation)

const isPublic = (slug: string): boolean => rowOf(slug, 'list')?.expected.anonymous === 200

it.each(slugs)('a key with %s.read alone lists that, and what everybody lists', async (slug) => {
  const { call } = await testApp()
  const scope = `${slug}.read`
  if (NOT_OFFERED.includes(slug)) {
    const as = cells.world.people.accounts.admin?.token
    const asked = { as, body: { name: 'One', scopes: [scope] } }
    return expect((await call('POST', '/api/api-keys', asked)).status).toBe(422)
  }
  const key = await keyWith(scope)
  const faults: string[] = []
  for (const other of new Set([slug, ...others(slugs.indexOf(slug))])) {
    const isOpen = other === slug || isPublic(other)
    const expected = isOpen ? rowOf(other, 'list')?.expected.admin : 403
    const status = await ask(key, `GET /${other}?limit=1`)
    if (status !== expected) faults.push(`${other}: expected ${expected}, got ${status}`)
  }
  expect(faults).toEqual([])
})

/** A document that an admin may change or delete, where there is one. */
const changeable = (slug: string): string | undefined => {
  const row = COLLECTIONS[slug]?.find(
    ({ expected, operation, sample }) =>
      operation === 'update' && expected.admin === 200 && sample !== 'own' && sample !== 'unused',
  )
  return row && cells.world.samples[slug]?.[row.sample]
}

it.each(slugs.filter((slug) => isScope(`${slug}.update`)))(
  'a key writes %s by the scope of that deed alone',
  async (slug) => {
    const reading = await keyWith('*.read')
    const body = () => createBody[slug]?.(cells.world, 'admin', 'onUsers')
    const tried: [string, number, number | undefined][] = []
    const made = rowOf(slug, 'create')?.expected
    if (made?.admin === 201) {
      // Whoever is nobody may sign up, and so may every key.
      const unasked = made.anonymous === 201 ? 201 : 403
      tried.push(['reading creates', await ask(reading, `POST /${slug}`, body()), unasked])
      const creating = await keyWith('*.read', `${slug}.create`)
      // A file comes as a form; `uploads.test.ts` sends one.
      if (slug !== 'media')
        tried.push(['creating creates', await ask(creating, `POST /${slug}`, body()), 201])
    }
    const id = changeable(slug)
    if (id) {
      const change = () => updateBody[slug]?.()
      const words = `PATCH /${slug}/${id}`
      const [both, blind] = [
        await keyWith(`${slug}.read`, `${slug}.update`),
        await keyWith(`${slug}.update`),
      ]
      tried.push(['reading changes', await ask(reading, words, change()), 403])
      tried.push(['both change', await ask(both, words, change()), 200])
      tried.push(['blind changes', await ask(blind, words, change()), isPublic(slug) ? 200 : 404])
      tried.push(['changing deletes', await ask(both, `DELETE /${slug}/${id}`), 403])
    }
    expect(tried.filter(([, status, expected]) => status !== expected)).toEqual([])
  },
)

/** Each word that is a deed of its own, and a path that asks for it. */
const DEEDS: [scope: string, path: string][] = [
  ['orders.batch', 'POST /orders/batch'],
  ['orders.move', 'PATCH /orders/:ofUser/status'],
  ['orders.move', 'POST /orders/bulk-status'],
  ['orders.bindSim', 'POST /orders/:ofUser/sim'],
  ['orders.assignDelivery', 'POST /orders/:ofUser/assign-delivery'],
  ['orders.sendEsim', 'POST /orders/:ofUser/esim/send'],
  ['orders.notify', 'POST /orders/:ofUser/notify'],
  ['orders.statistics', 'GET /orders/statistics'],
  ['orders.export', 'GET /orders/export'],
  ['payments.refund', 'POST /transactions/:ofUser/refund'],
  ['payments.process', 'POST /payments/process'],
  ['payments.gateways', 'GET /payments/gateways'],
  ['transactions.export', 'GET /transactions/export'],
  ['clients.changeStatus', 'PATCH /clients/:ofReseller/status'],
  ['clients.changePlan', 'POST /clients/:ofReseller/plan'],
  ['clients.overrideLimit', 'POST /clients/:ofReseller/limit'],
  ['clients.move', 'POST /clients/:ofReseller/move'],
  ['usage:write', 'POST /clients/:ofReseller/usage'],
  ['clients.export', 'GET /clients/export'],
  ['resellers.changeStatus', 'PATCH /resellers/:ofReseller/status'],
  ['resellers.credit', 'POST /resellers/:ofReseller/credit'],
  ['resellers.statement', 'GET /resellers/:ofReseller/statement'],
  ['resellers.export', 'GET /resellers/export'],
  ['users.changeStatus', 'PATCH /users/:ofUser/status'],
  ['users.readIdentity', 'GET /users/:ofUser/identity'],
  ['users.export', 'GET /users/export'],
  ['sims.export', 'GET /sims/export'],
  ['tickets.assign', 'PATCH /support/tickets/:ofUser/assign'],
  ['tickets.reply', 'POST /support/tickets/:ofUser/reply'],
  ['ticket-replies.create', 'POST /support/tickets/:ofUser/reply'],
  ['tickets.export', 'GET /tickets/export'],
  ['messages.resend', 'POST /messages/:plain/resend'],
  ['search.use', 'GET /search'],
]

it.each(DEEDS)(
  'a key does by %s what is asked at %s, and without it is refused',
  async (...deed) => {
    const [scope, place] = deed
    const [method = '', path = ''] = place.split(' ')
    const row = ENDPOINTS.find(({ operation, sample }) => operation === method && sample === path)
    const [, noun = '', sample = ''] = /\/(\w+)\/:(\w+)/.exec(path) ?? []
    const id = cells.world.samples[noun]?.[sample]
    const address = path.replace(`:${sample}`, id ?? '') + (path === '/search' ? '?q=Nowak' : '')
    const body = method === 'GET' ? undefined : bodyFor(path, cells.world, 'admin')
    const without = await ask(await keyWith('*.read'), `${method} ${address}`, body)
    const withIt = await ask(
      await keyWith('*.read', ...scope.split(' ')),
      `${method} ${address}`,
      body,
    )
    expect([without, withIt]).toEqual([403, row?.expected.admin])
  },
)
