import { testApp } from '../../src/testing/app'
import { createBody, updateBody } from './bodies'
import { openCells, type Cells } from './cells'
import { CALLERS, type Column } from './callers'
import { FIELDS, includes, type Rule } from './fields'
import { CLOSED, NAMES } from './graphqlNames'
import { COLLECTIONS } from './matrix'
import { changedTampering, madeTampering, pathsOf, tamper, truthOf, type Path } from './tampering'
import { formOf, image } from './values'

type Doc = Record<string, unknown>
type Write = { collection: string; token: string | undefined; id?: string | undefined; body: Doc }
/** Answers the id of the written document, or the refusal in words. */
type Door = (write: Write) => Promise<{ id?: string; refused?: string }>

let cells: Cells
let inputs: Map<string, Set<string>>
let asserted = 0

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
  inputs = await readInputs()
})

const readInputs = async () => {
  const { graphql } = await testApp()
  const { body } = await graphql('{ __schema { types { name inputFields { name } } } }')
  const types: { name: string; inputFields: { name: string }[] | null }[] = body.data.__schema.types
  return new Map(
    types.map(({ inputFields, name }) => [
      name,
      new Set((inputFields ?? []).map((field) => field.name)),
    ]),
  )
}

const rest = async ({ collection, id, token }: Write, body: unknown) => {
  const { call } = await testApp()
  const path = `/api/${collection}${id ? `/${id}` : ''}`
  const answer = await call(id ? 'PATCH' : 'POST', path, { as: token, body })
  return answer.status < 300
    ? { id: String(answer.body.doc.id) }
    : { refused: `${answer.status} ${JSON.stringify(answer.body.errors?.[0])}` }
}

const throughGraphql: Door = async ({ body, collection, id, token }) => {
  const { graphql } = await testApp()
  const one = NAMES[collection]?.one ?? ''
  const input = `mutation${one}${id ? 'Update' : ''}Input`
  // A field the input does not have cannot be sent at all.
  const data = Object.fromEntries(
    Object.entries(body).filter(([name]) => inputs.get(input)?.has(name)),
  )
  const query = id
    ? `mutation ($id: String!, $data: ${input}!) { written: update${one}(id: $id, data: $data) { id } }`
    : `mutation ($data: ${input}!) { written: create${one}(data: $data) { id } }`
  const answer = await graphql(query, { id, data }, token)
  const written = answer.body.data?.written?.id
  return written ? { id: written } : { refused: JSON.stringify(answer.body.errors?.[0]?.message) }
}

const DOORS: Record<string, Door> = {
  'REST JSON': (write) =>
    rest(
      write,
      write.collection === 'media' && !write.id ? formOf(write.body, image()) : write.body,
    ),
  "the panel's form": (write) =>
    rest(
      write,
      formOf(write.body, write.collection === 'media' && !write.id ? image() : undefined),
    ),
  GraphQL: throughGraphql,
}

const doorsOf = (collection: string, operation: 'create' | 'update') =>
  Object.entries(DOORS).filter(
    ([name]) =>
      name !== 'GraphQL' ||
      (NAMES[collection] &&
        !CLOSED.includes(collection) &&
        // A file cannot come through GraphQL.
        !(collection === 'media' && operation === 'create')),
  )

/** The fields this caller must not write, without the rows of lists and what only deleting gives. */
const closedTo = (collection: string, caller: Column, operation: 'create' | 'update'): Path[] => {
  const fields = fieldsOf[collection] ?? []
  const isClosed = (rule: Rule | undefined): boolean =>
    rule !== undefined && rule[operation] !== 'T' && !includes(rule[operation], caller)
  return fields.filter(
    ({ path }) =>
      isClosed(FIELDS[collection]?.get(path)) &&
      !path.startsWith('sessions.') &&
      path !== 'deliveryAddress' &&
      // With a change it is a precondition, as an ETag is.
      !(path === 'revision' && operation === 'update'),
  )
}

const fieldsOf: Record<string, Path[]> = {}

beforeAll(async () => {
  const { payload } = await testApp()
  for (const { flattenedFields, slug } of payload.config.collections)
    fieldsOf[slug] = [{ path: 'id', field: undefined }, ...pathsOf(flattenedFields)]
})

const tokenOf = (caller: Column) => cells.world.people.accounts[caller]?.token

const faultsOfUpdate = async (collection: string, sample: string, caller: Column) => {
  const { accounts } = cells.world.people
  const id = sample === 'own' ? accounts[caller]?.id : cells.world.samples[collection]?.[sample]
  if (!id) return []
  const faults: string[] = []
  for (const [door, write] of doorsOf(collection, 'update')) {
    const before = await truthOf(collection, id)
    const tampering = tamper(closedTo(collection, caller, 'update'), before, cells.world.samples)
    const body = { ...tampering.body, ...updateBody[collection]?.() }
    const { refused } = await write({ collection, token: tokenOf(caller), id, body })
    const what = `${caller} updates ${collection} ${sample} through ${door}`
    if (refused) faults.push(`${what}: refused, ${refused}`)
    asserted += tampering.sent.size
    const stored = changedTampering(tampering.sent, before, await truthOf(collection, id))
    faults.push(...stored.map((path) => `${what}: stored ${path}`))
  }
  return faults
}

const faultsOfCreate = async (collection: string, sample: string, caller: Column) => {
  const faults: string[] = []
  const lawful = () => createBody[collection]?.(cells.world, caller, sample) ?? {}
  const token = tokenOf(caller)
  const control = await DOORS['REST JSON']?.({ collection, token, body: lawful() })
  const untampered = await truthOf(collection, control?.id ?? '')
  for (const [door, write] of doorsOf(collection, 'create')) {
    const tampering = tamper(closedTo(collection, caller, 'create'), {}, cells.world.samples)
    const body = { ...lawful(), ...tampering.body }
    const { id, refused } = await write({ collection, token, body })
    const what = `${caller} creates ${collection} ${sample} through ${door}`
    if (!id) {
      faults.push(`${what}: refused, ${refused}`)
      continue
    }
    asserted += tampering.sent.size
    const stored = madeTampering(tampering.sent, untampered, await truthOf(collection, id))
    faults.push(...stored.map((path) => `${what}: stored ${path}`))
  }
  return faults
}

describe.each(Object.entries(COLLECTIONS))('server-written fields of %s', (collection, rows) => {
  it('stay as they are, whoever sends them with a change', async () => {
    const faults: string[] = []
    for (const { expected, operation, sample } of rows)
      for (const caller of CALLERS)
        if (operation === 'update' && expected[caller] === 200)
          faults.push(...(await faultsOfUpdate(collection, sample, caller)))
    expect(faults).toEqual([])
  })

  it('are not taken from the body of a new document', async () => {
    const faults: string[] = []
    for (const { expected, operation, sample } of rows)
      for (const caller of CALLERS)
        if (operation === 'create' && expected[caller] === 201)
          faults.push(...(await faultsOfCreate(collection, sample, caller)))
    expect(faults).toEqual([])
  })
})

it('tampered with enough fields to mean something', () => {
  expect(asserted).toBeGreaterThan(2000)
})
