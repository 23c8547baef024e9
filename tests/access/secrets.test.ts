import { testApp } from '../../src/testing/app'
import { ACTIVATION_CODE, PASSWORD } from '../../src/testing/builders'
import { ALL_CALLERS, columnOf, type Caller, type Column } from './callers'
import { openCells, type Cells } from './cells'
import { FIELDS, includes } from './fields'
import { NAMES } from './graphqlNames'
import { COLLECTIONS } from './matrix'
import { SECRETS } from './samples'

let cells: Cells

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

const STAFF: Column[] = ['super_admin', 'admin', 'moderator']

/** What must never leave to anybody but these. */
const READERS: [name: string, text: string, readers: Column[]][] = [
  ['an IMSI', SECRETS.imsi, STAFF],
  ['a PIN', `"${SECRETS.pin1}"`, []],
  ['a PUK', SECRETS.puk1, []],
  ['an activation code', ACTIVATION_CODE, []],
  ['a document number', SECRETS.idDocumentNumber, ['user']],
  ['internal notes', SECRETS.internalNotes, STAFF],
  ['an internal reply', SECRETS.internalReply, STAFF],
  ["a gateway's answer", SECRETS.gatewayResponse, ['super_admin', 'admin']],
  ['the link of a secret message', SECRETS.messageText, ['super_admin']],
  ['a password', PASSWORD, []],
  ['a password hash', 'pbkdf2', []],
  ['ciphertext', 'enc:v1:', []],
]

const leaksIn = (text: string, caller: Caller): string[] =>
  READERS.filter(
    ([, secret, readers]) => text.includes(secret) && !readers.includes(columnOf(caller)),
  ).map(([name]) => name)

const tokenOf = (caller: Caller) => cells.world.people.accounts[caller]?.token

describe('secrets', () => {
  it.each(Object.keys(COLLECTIONS))('are in no list of %s, however deep', async (collection) => {
    const { call } = await testApp()
    const faults: string[] = []
    for (const caller of ALL_CALLERS) {
      const path = `/api/${collection}?depth=3&limit=200&trash=true&locale=all`
      const { body } = await call('GET', path, { as: tokenOf(caller) })
      faults.push(
        ...leaksIn(JSON.stringify(body), caller).map((what) => `${caller} is shown ${what}`),
      )
    }
    expect(faults).toEqual([])
  })

  it('are read by those they are for', async () => {
    const { call } = await testApp()
    const { samples } = cells.world
    const shown = async (caller: Column, path: string): Promise<string> =>
      JSON.stringify((await call('GET', `/api/${path}`, { as: tokenOf(caller) })).body)
    expect(await shown('moderator', `sims/${samples.sims?.ofReseller}`)).toContain(SECRETS.imsi)
    expect(await shown('user', `users/${samples.users?.ofUser}`)).toContain(
      SECRETS.idDocumentNumber,
    )
    expect(await shown('admin', `users/${samples.users?.ofUser}`)).toContain('543"')
    expect(await shown('admin', `transactions/${samples.transactions?.ofUser}`)).toContain(
      SECRETS.gatewayResponse,
    )
    expect(await shown('super_admin', `messages/${samples.messages?.secret}`)).toContain(
      SECRETS.messageText,
    )
    expect(await shown('moderator', 'ticket-replies')).toContain(SECRETS.internalReply)
  })

  it('are in nothing GraphQL tells of orders and what they lead to', async () => {
    const { graphql } = await testApp()
    const query = `{ Orders(limit: 100) { docs { internalNotes
      user { idDocumentNumber email orders { docs { internalNotes } } transactions { docs { paymentGatewayResponse } } }
      sim { iccid imsi activationCode pin1 puk1 pin2 puk2 }
      reseller { email createdBy { email } } client { clientName orders { docs { id } } } } }
      Transactions(limit: 100) { docs { paymentGatewayResponse order { internalNotes } } }
      Tickets(limit: 100) { docs { order { internalNotes } replies { docs { body isInternal } } } } }`
    const faults: string[] = []
    for (const caller of ALL_CALLERS) {
      const { body } = await graphql(query, {}, tokenOf(caller))
      faults.push(
        ...leaksIn(JSON.stringify(body), caller).map((what) => `${caller} is shown ${what}`),
      )
    }
    expect(faults).toEqual([])
  })
})

/** Fields of related documents that a caller may not read must not be found out through them either. */
const THROUGH: [collection: string, paths: string[]][] = [
  [
    'orders',
    ['user.hash', 'user.resetPasswordToken', 'user.sessions.id', 'user.statusBeforeBlock'],
  ],
  ['orders', ['sim.activationCode', 'sim.pin1', 'sim.puk1', 'reseller.hash', 'reseller.salt']],
  ['clients', ['reseller.hash', 'reseller.resetPasswordToken']],
  ['sims', ['user.hash', 'order.sim.pin1', 'reseller.salt']],
  ['transactions', ['user.hash', 'order.sim.puk1']],
  ['tickets', ['assignedTo.hash', 'assignedTo.resetPasswordToken', 'sim.pin1']],
  ['ticket-replies', ['ticket.user.hash', 'ticket.sim.activationCode']],
  ['users', ['orders.sim.pin1']],
]

/** The same, only for customers: staff read these. */
const THROUGH_CUSTOMERS: [collection: string, paths: string[]][] = [
  ['orders', ['sim.imsi', 'reseller.createdBy', 'user.orders.internalNotes', 'client.orders.id']],
  ['tickets', ['assignedTo.email', 'order.internalNotes', 'transaction.paymentGatewayResponse']],
  ['transactions', ['order.internalNotes', 'parent.paymentGatewayResponse', 'order.sim.imsi']],
  ['sims', ['order.internalNotes']],
  ['users', ['orders.internalNotes', 'transactions.paymentGatewayResponse']],
  ['settings', ['updatedBy.email']],
]

const CUSTOMERS: Column[] = ['reseller', 'user']
const ASKING: Column[] = ['super_admin', 'moderator', 'editor', ...CUSTOMERS]

/** Asks by every filter and order of REST; a refusal is the only answer that tells nothing. */
const oraclesOf = async (collection: string, path: string, caller: Column): Promise<string[]> => {
  const { call } = await testApp()
  const as = tokenOf(caller)
  const faults: string[] = []
  for (const query of [
    `?where[${path}][exists]=true`,
    `/count?where[or][0][${path}][not_equals]=x`,
    `?sort=-${path}`,
  ]) {
    const answer = await call('GET', `/api/${collection}${query}`, { as })
    if (answer.status === 200)
      faults.push(`${caller} GET ${collection}${query}: expected 400, got 200`)
    if (answer.status >= 500) faults.push(`${caller} GET ${collection}${query}: ${answer.status}`)
  }
  return faults
}

describe('what may not be read may not be found out', () => {
  it.each(Object.keys(COLLECTIONS))('by filters or orders of %s', async (collection) => {
    const faults: string[] = []
    const list = COLLECTIONS[collection]?.find(({ operation }) => operation === 'list')
    for (const caller of ASKING)
      for (const [path, { read }] of FIELDS[collection] ?? []) {
        if (read === '*' || includes(read, caller) || list?.expected[caller] !== 200) continue
        faults.push(...(await oraclesOf(collection, path, caller)))
      }
    expect(faults).toEqual([])
  })

  it('by filters through related documents', async () => {
    const faults: string[] = []
    const everybody: Column[] = ['super_admin', ...CUSTOMERS]
    const tables = [
      [everybody, THROUGH],
      [CUSTOMERS, THROUGH_CUSTOMERS],
    ] as const
    const asked = tables.flatMap(([callers, table]) =>
      [...table].flatMap(([collection, paths]) =>
        [...paths].flatMap((path) => callers.map((caller) => ({ collection, path, caller }))),
      ),
    )
    for (const { caller, collection, path } of asked)
      if (COLLECTIONS[collection]?.[0]?.expected[caller] === 200)
        faults.push(...(await oraclesOf(collection, path, caller)))
    expect(faults).toEqual([])
  })

  it('by filters and orders of joined documents', async () => {
    const { call, graphql } = await testApp()
    const faults: string[] = []
    const id = cells.world.people.trade.user.id
    for (const [join, path] of [
      ['orders', 'internalNotes'],
      ['orders', 'user.hash'],
      ['orders', 'sim.pin1'],
      ['orders', 'sim.imsi'],
      ['transactions', 'paymentGatewayResponse'],
      ['tickets', 'assignedTo.email'],
      ['tickets', 'order.sim.pin1'],
    ] as const) {
      for (const query of [`[where][${path}][exists]=true`, `[sort]=${path}`]) {
        const address = `/api/users/${id}?joins[${join}]${query}`
        const { status } = await call('GET', address, { as: tokenOf('user') })
        if (status !== 400) faults.push(`user GET ${address}: expected 400, got ${status}`)
      }
      if (path.includes('.')) continue
      const asked = `{ User(id: "${id}") { ${join}(where: { ${path}: { exists: true } }) { docs { id } } } }`
      const { body } = await graphql(asked, {}, tokenOf('user'))
      if (body.data?.User?.[join]) faults.push(`user asks ${asked}: is answered`)
    }
    expect(faults).toEqual([])
  })

  it('by filters of GraphQL', async () => {
    const { graphql } = await testApp()
    const faults: string[] = []
    const hidden = Object.entries(FIELDS).flatMap(([collection, rules]) =>
      [...rules]
        .filter(([path, { read }]) => read !== '*' && !path.includes('.') && NAMES[collection])
        .flatMap(([path, { read }]) =>
          (['super_admin', ...CUSTOMERS] as const)
            .filter((caller) => !includes(read, caller))
            .map((caller) => ({ collection, caller, path })),
        ),
    )
    for (const { caller, collection, path } of hidden)
      for (const by of [`where: { ${path}: { exists: true } }`, `sort: "${path}"`]) {
        const query = `{ found: ${NAMES[collection]?.many}(${by}) { totalDocs } }`
        const { body } = await graphql(query, {}, tokenOf(caller))
        if (body.data?.found) faults.push(`${caller} asks ${collection} ${by}: is answered`)
      }
    expect(faults).toEqual([])
  })
})
