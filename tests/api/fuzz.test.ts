import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { buildSchema, type GraphQLSchema } from 'graphql'

import { query, testApp } from '../../src/testing/app'
import { buildAdmin, buildReseller, buildUser } from '../../src/testing/builders'
import { ask } from '../../src/testing/front'
import { graphqlFor } from '../../src/testing/fuzz/graphql'
import { hostileText, type Pick } from '../../src/testing/fuzz/hostile'
import { faultsOf } from '../../src/testing/fuzz/judge'
import {
  operationsOf,
  requestFor,
  type Fuzzed,
  type Operation,
  type Pool,
} from '../../src/testing/fuzz/openapi'
import { endPrograms, startApi, type Api } from '../../src/testing/processes'
import { runs } from '../../src/testing/property'
import { tokenFor } from '../../src/testing/tokens'
import { buildPeople, type People } from '../access/callers'
import { buildSamples } from '../access/samples'
import { expectConsistent } from './consistency'

const { FC_SEED, FUZZ_REQUESTS } = process.env
const REQUESTS = Number(FUZZ_REQUESTS ?? 1000)
/** Of every run of the tests it asks the same, so that a change is judged by what it changed; `test:fuzz` asks anew. */
const REPEATED = FC_SEED === undefined && FUZZ_REQUESTS === undefined ? { seed: 20261127 } : {}
/** Callers sign out, are blocked and deleted on the way; so often those who are gone are replaced. */
const REPLACED_EVERY = 250

let api: Api
let operations: Operation[]
let document: unknown
let schema: GraphQLSchema
let people: People
let apiKey: string
const pool: Pool = new Map()
const tokens = new Map<string, string>()

const remember = (collection: string, id: unknown) => {
  if (typeof id !== 'string') return
  const ids = pool.get(collection) ?? []
  // The newest are kept: what was deleted has gone from the list in the end.
  pool.set(collection, [...ids, id].slice(-50))
}

const newAccount = {
  admins: (role: string) => buildAdmin({ role: role as 'admin' }),
  resellers: () => buildReseller(),
  users: () => buildUser(),
}

const KINDS = ['super_admin', 'admin', 'moderator', 'editor', 'reseller', 'user'] as const

const issueKey = async () => {
  const { call } = await testApp()
  const body = { name: 'Fuzz', scopes: ['*.read', 'orders.*', 'clients.*', 'tickets.*'] }
  const { doc, secret } = (
    await call('POST', '/api/api-keys', { as: tokens.get('reseller'), body })
  ).body
  remember('api-keys', doc?.id)
  return String(secret)
}

/** Every kind of caller is alive. */
const replaceTheGone = async () => {
  for (const kind of KINDS) {
    const headers = { authorization: `Bearer ${tokens.get(kind)}` }
    if ((await ask(api.port, { path: '/api/auth/user', headers })).status === 200) continue
    const collection = kind === 'reseller' || kind === 'user' ? (`${kind}s` as const) : 'admins'
    const { id } = await newAccount[collection](kind)
    tokens.set(kind, await tokenFor(collection, id))
    if (kind === 'reseller') apiKey = await issueKey()
  }
}

beforeAll(async () => {
  people = await buildPeople()
  const samples = await buildSamples(people)
  for (const [collection, ids] of Object.entries(samples))
    for (const id of Object.values(ids)) remember(collection, id)
  for (const [caller, account] of Object.entries(people.accounts)) {
    tokens.set(caller, account.token)
    remember(account.collection, account.id)
  }
  apiKey = await issueKey()
  // Every caller comes from an address of its own, so that the limits of one are not met by all.
  api = await startApi({ TRUSTED_PROXIES: '127.0.0.1' })
  document = JSON.parse((await ask(api.port, { path: '/api/docs/openapi.json' })).text)
  operations = operationsOf(document)
  schema = buildSchema(await readFile('schema.graphql', 'utf8'))
})

afterAll(endPrograms)

const callerHeaders = (pick: Pick): Record<string, string> => {
  // Those who may do something come twice as often as all others together.
  const isLiving = pick(fc.integer({ min: 1, max: 3 })) > 1
  const others = ['anonymous', 'program', 'forged', ...tokens.keys()]
  const kind = pick(fc.constantFrom(...(isLiving ? [...KINDS, 'program'] : others)))
  if (kind === 'anonymous') return {}
  if (kind === 'program') return { authorization: `Bearer ${apiKey}` }
  if (kind !== 'forged') return { authorization: `Bearer ${tokens.get(kind)}` }
  const text = pick(hostileText).replaceAll(/[^\x20-\x7e]/g, '')
  return { authorization: `${pick(fc.constantFrom('Bearer', 'JWT', 'users API-Key', ''))} ${text}` }
}

const generated = (pick: Pick): Fuzzed => {
  const wildness = pick(fc.constantFrom(2, 6, 20, 200))
  const made = { document, schema, pool, pick, wildness }
  const isGraphql = pick(fc.integer({ min: 1, max: 4 })) === 1
  const request = isGraphql
    ? graphqlFor(made)
    : requestFor(pick(fc.constantFrom(...operations)), made)
  const from = `198.51.${pick(fc.nat(255))}.${pick(fc.nat(255))}`
  return {
    ...request,
    headers: { ...request.headers, ...callerHeaders(pick), 'x-forwarded-for': from },
  }
}

const isGone = ({ method, path }: Fuzzed, status: number): boolean =>
  method === 'DELETE' && status === 200 && path.startsWith('/api/')

const learn = (request: Fuzzed, status: number, text: string) => {
  if (status !== 201) return
  const [, , collection = ''] = request.path.split(/[/?]/)
  remember(collection, JSON.parse(text).doc?.id)
}

it(`answers ${REQUESTS.toLocaleString('en')} generated requests without a fault of its own`, async () => {
  let sent = 0
  const faults: string[] = []
  const statuses: Record<number, number> = {}
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      if (sent % REPLACED_EVERY === 0) await replaceTheGone()
      sent += 1
      const request = generated((arbitrary) => gen(() => arbitrary))
      const answer = await ask(api.port, request)
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
      for (const fault of faultsOf(answer))
        faults.push(`${fault}: ${answer.text.slice(0, 500)} to ${JSON.stringify(request)}`)
      if (!isGone(request, answer.status)) learn(request, answer.status, answer.text)
    }),
    { ...runs(), ...REPEATED, numRuns: REQUESTS, endOnFailure: true },
  )
  process.stdout.write(`fuzz: ${sent} requests, answers by status ${JSON.stringify(statuses)}\n`)
  expect(faults.slice(0, 20)).toEqual([])
  expect((await ask(api.port, { path: '/api/health/live' })).status).toBe(200)
  const [orders] = await query('select count(*)::int from orders')
  expect(Number(orders?.count)).toBeGreaterThan(0)
  await expectConsistent()
}, 3_600_000)
