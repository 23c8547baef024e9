import addFormats from 'ajv-formats'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

import { testApp } from '../../src/testing/app'
import { call, type Answer } from '../../src/testing/http'
import { createBody, updateBody } from '../access/bodies'
import type { Caller } from '../access/callers'
import { openCells, type Cells } from '../access/cells'
import { bodyFor } from '../access/endpoints'
import { COLLECTIONS } from '../access/matrix'
import { newUnused } from '../access/samples'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an OpenAPI document, of every shape
type Json = any
type Operation = { path: string; method: string; told: Json }

const CALLERS: Caller[] = ['super_admin', 'reseller', 'user', 'anonymous']
/** What these callers cannot do lawfully here: each ends, needs or spends something of its own; its own test does it. */
const NEVER_DONE = [
  ...['acceptInvitation', 'inviteAdmin', 'inviteReseller', 'inviteUser'],
  ...['revokeInvitationOfAdmin', 'revokeInvitationOfReseller', 'revokeInvitationOfUser'],
  ...['signIn', 'confirmPasswordReset', 'changePassword', 'checkCode', 'endSession'],
  ...['cancelOrder', 'bindSim', 'assignDelivery', 'printPacking', 'payOrder', 'createMedia'],
  'deleteOrders',
]

let cells: Cells
let document: Json
let ajv: Ajv2020
let operations: Operation[]

beforeAll(async () => {
  await testApp()
  cells = await openCells(COLLECTIONS)
  document = (await call('GET', '/api/docs/openapi.json')).body
  ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(document, 'api')
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(Object(methods)).map(([method, told]) => ({ path, method, told })),
  )
})

const validators = new Map<string, ValidateFunction>()

/** The schema at a place in the document. */
const validatorAt = (...place: string[]): ValidateFunction => {
  const pointer = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
  const $ref = `api#/${encodeURI(pointer)}`
  const validate = validators.get($ref) ?? ajv.compile({ $ref })
  validators.set($ref, validate)
  return validate
}

const JSON_BODY = ['content', 'application/json', 'schema']

const faultsIn = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

const idFor = async ({ method, path }: Operation, caller: Caller): Promise<string> => {
  if (path === '/reports/{slug}') return 'sales-by-day'
  const [, first = '', second = ''] = path.split('/')
  const collection = first === 'support' ? second : first
  const { people, samples } = cells.world
  if (method === 'delete' && newUnused[collection]) return newUnused[collection](people)
  if (collection === people.accounts[caller]?.collection) return people.accounts[caller].id
  const ofCollection = samples[path.includes('{job}') ? 'bulk-runs' : collection] ?? {}
  const own = caller === 'reseller' ? ofCollection.ofReseller : ofCollection.ofUser
  return own ?? Object.values(ofCollection)[0] ?? ''
}

const sentBody = ({ method, path }: Operation, caller: Caller): object => {
  const { world } = cells
  const [, collection = '', rest = ''] = path.split('/')
  const asRow = path.replace('{id}', caller === 'reseller' ? ':ofReseller' : ':ofUser')
  if (method === 'post' && rest === '')
    return createBody[collection]?.(world, caller, '') ?? bodyFor(asRow, world, caller)
  if (collection === 'globals') return updateBody[rest]?.() ?? {}
  if (method === 'patch' && path.endsWith(`/${collection}/{id}`))
    return updateBody[collection]?.() ?? bodyFor(asRow, world, caller)
  return bodyFor(asRow, world, caller)
}

const withToken = (caller: Caller): string | undefined => cells.world.people.accounts[caller]?.token

/** What is wrong with one answer in the eyes of the document. */
const faultsOf = ({ method, path, told }: Operation, { body, status }: Answer): string[] => {
  const response = told.responses[status]
  if (!response) return [`${status} is not documented: ${JSON.stringify(body).slice(0, 200)}`]
  const codes: string[] | undefined = response['x-codes']
  const code = body?.errors?.[0]?.code
  if (codes && !codes.includes(code)) return [`${status} ${code} is not documented`]
  if (!response.content?.['application/json'] || typeof body === 'string') return []
  return faultsIn(
    validatorAt('paths', path, method, 'responses', String(status), ...JSON_BODY),
    body,
  ).map((fault) => `${status} ${fault}`)
}

const V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
const isUtc = (time: string): boolean => time.endsWith('Z') && !Number.isNaN(Date.parse(time))

/** Ids of documents that are no UUIDv7, and times that are not in UTC, anywhere in an answer. */
const misformedIn = (part: Json, at = ''): string[] => {
  if (typeof part !== 'object' || part === null) return []
  const { id, revision } = part
  const isDocument = typeof revision === 'number' && id !== undefined
  const ids = isDocument && !V7.test(id) ? [`${at}.id is ${id}`] : []
  const times = Object.entries<Json>(part)
    .filter(([name, value]) => /[a-z]At$/.test(name) && typeof value === 'string')
    .filter(([, value]) => !isUtc(value))
    .map(([name, value]) => `${at}.${name} is ${value}`)
  const below = Object.entries(part).flatMap(([name, one]) => misformedIn(one, `${at}.${name}`))
  return [...ids, ...times, ...below]
}

const tryAs = async (operation: Operation, caller: Caller) => {
  const { method, path, told } = operation
  const address = path.replaceAll(/\{\w+\}/g, await idFor(operation, caller))
  const hasBody = method === 'post' || method === 'patch'
  const body = hasBody ? sentBody(operation, caller) : undefined
  const as = withToken(caller)
  const answer = await call(method.toUpperCase(), `/api${address}`, {
    ...(as ? { as } : {}),
    ...(hasBody ? { body } : {}),
  })
  const isDone = answer.status < 300
  const faults = [...faultsOf(operation, answer), ...misformedIn(answer.body)]
  if (isDone && told.requestBody?.content?.['application/json'])
    faults.push(
      ...faultsIn(validatorAt('paths', path, method, 'requestBody', ...JSON_BODY), body).map(
        (fault) => `done, with a body the document forbids: ${fault}`,
      ),
    )
  return { isDone, faults: faults.map((fault) => `${told.operationId} as ${caller}: ${fault}`) }
}

/** These end what the others go on with. */
const lateness = ({ method, told }: Operation): number =>
  told.operationId === 'signOut' ? 2 : Number(method === 'delete')

it('answers every documented operation as the document says', async () => {
  const faults: string[] = []
  const undone: string[] = []
  const inOrder = [...operations].sort((a, b) => lateness(a) - lateness(b))
  for (const operation of inOrder) {
    const tries = []
    for (const caller of CALLERS) tries.push(await tryAs(operation, caller))
    faults.push(...tries.flatMap((one) => one.faults))
    if (!tries.some(({ isDone }) => isDone)) undone.push(operation.told.operationId)
  }
  expect(faults).toEqual([])
  expect(undone.sort()).toEqual(NEVER_DONE.sort())
})

/** Every schema within a part of the document that shows an example. */
const shownIn = (part: Json): Json[] =>
  typeof part !== 'object' || part === null
    ? []
    : [
        ...(part.properties
          ? Object.entries(Object(part.properties)).filter(([, one]) => Object(one).examples)
          : []),
        ...Object.values(part).flatMap((one) => shownIn(one)),
      ]

it('shows examples that it allows itself: amounts above nothing, and a body for every write', () => {
  const shown = shownIn(document)
  const schemas = new Map(
    shown.map(([name, schema]) => [`${name} ${JSON.stringify(schema)}`, schema]),
  )
  const faults = [...schemas].flatMap(([name, schema]) =>
    faultsIn(ajv.compile(schema), schema.examples[0]).map((fault) => `${name}: ${fault}`),
  )
  expect(faults).toEqual([])
  const amounts = shown.filter(([name]) => name.endsWith('Minor'))
  expect(amounts.length).toBeGreaterThan(50)
  expect(amounts.filter(([, { examples }]) => !(examples[0] > 0))).toEqual([])
  const bodies = operations.flatMap(({ method, path, told }) => {
    const body = told.requestBody?.content?.['application/json']
    if (!body) return []
    const validate = validatorAt('paths', path, method, 'requestBody', ...JSON_BODY)
    return faultsIn(validate, body.example).map((fault) => `${method} ${path}: ${fault}`)
  })
  expect(bodies).toEqual([])
  const refusals = operations.flatMap(({ told }) =>
    Object.values<Json>(told.responses).filter((answer) => answer['x-codes']),
  )
  const shownCodes = refusals.map((answer) => {
    const { errors } = answer.content['application/json'].example
    return answer['x-codes'].includes(errors[0].code)
  })
  expect(new Set(shownCodes)).toEqual(new Set([true]))
})

/** Every number that the document has, by the name that leads to it. */
const numbersIn = (part: Json): [name: string, schema: Json][] =>
  typeof part !== 'object' || part === null
    ? []
    : [
        ...Object.entries<Json>(Object(part.properties)).filter(([, one]) =>
          [one?.type].flat().some((type) => type === 'integer' || type === 'number'),
        ),
        ...Object.values(part).flatMap((one) => numbersIn(one)),
      ]

it('names every amount `…Minor` and every rate `…Bps`, and both are whole', () => {
  const numbers = numbersIn(document)
  const money =
    /amount|price|fee|charge|tax|total(?!Docs|Pages)|balance|revenue|cost|due|ceiling|credit|held|holds|rate|percent|commission|discount/i
  const named = numbers.filter(([name]) => money.test(name) && name !== 'total')
  expect(named.length).toBeGreaterThan(50)
  const misnamed = named.filter(
    ([name, { type }]) => !/(?:Minor|Bps)$/.test(name) || ![type].flat().includes('integer'),
  )
  expect(misnamed).toEqual([])
  const told = numbers.filter(([, { description }]) => /minor units|basis point/i.test(description))
  expect(told.filter(([name]) => !/(?:Minor|Bps)$/.test(name))).toEqual([])
})

it('finds an answer that is not as the document says', () => {
  const [list] = operations.filter(({ told }) => told.operationId === 'listPlans')
  const body = { docs: [{ id: 'no-uuid' }], totalDocs: 1 }
  const headers = new Headers()
  const faultsAt = (status: number, said: object): string[] =>
    list ? faultsOf(list, { status, body: said, headers }) : []
  expect(faultsAt(200, body).join()).toMatch(/next.*format "uuid"|format "uuid".*next/)
  expect(faultsAt(418, {})).toHaveLength(1)
  const foreign = {
    revision: 1,
    id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    paidAt: '2026-11-27 10:00',
  }
  expect(misformedIn({ docs: [foreign] })).toHaveLength(2)
  expect(faultsAt(400, { errors: [{ code: 'other', message: '', data: {} }] })).toHaveLength(1)
})

it('refuses what a documented body forbids: a missing field is 422, named', async () => {
  const { operationId } = document.paths['/payments/process'].post
  expect(operationId).toBe('payOrder')
  const answer = await call('POST', '/api/payments/process', {
    ...{ as: cells.world.people.trade.tokens.otherUser, body: { gateway: 'sandbox' } },
  })
  expect([answer.status, answer.body.errors[0].data.fields[0].path]).toEqual([422, 'order'])
})
