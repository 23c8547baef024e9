import { testApp } from '../../src/testing/app'
import { CALLERS, type Column } from './callers'
import { openCells, type Cells } from './cells'
import { FIELDS, includes, type Rule } from './fields'
import { NAMES } from './graphqlNames'
import { COLLECTIONS } from './matrix'
import { truthOf, valueAt } from './tampering'

type Doc = Record<string, unknown>
type Reading = { collection: string; id: string; caller: Column }

let cells: Cells
let asserted = 0

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

const isOpen = ({ read }: Rule, { caller, id }: Reading): boolean =>
  read === 'O' ? cells.world.people.accounts[caller]?.id === id : includes(read, caller)

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isGiven) : value !== null && value !== undefined

/** Every way to read one document over REST. */
const readingsOf = async ({ caller, collection, id }: Reading): Promise<[string, Doc][]> => {
  const { call } = await testApp()
  const as = cells.world.people.accounts[caller]?.token
  const one = await call('GET', `/api/${collection}/${id}`, { as })
  const list = await call('GET', `/api/${collection}?where[id][equals]=${id}`, { as })
  return [
    ['reads', one.body],
    ['lists', list.body.docs?.[0]],
  ]
}

const faultsOf = async (reading: Reading): Promise<string[]> => {
  const { caller, collection } = reading
  const truth = await truthOf(collection, reading.id)
  const faults: string[] = []
  for (const [how, doc] of await readingsOf(reading))
    for (const [path, rule] of FIELDS[collection] ?? []) {
      asserted += 1
      const isShown = isGiven(valueAt(doc, path))
      if (isShown && !isOpen(rule, reading))
        faults.push(`${caller} ${how} ${collection}: is shown ${path}`)
      // What only a later page or a password hash gives is not in the plain document.
      if (!isShown && isOpen(rule, reading) && isGiven(valueAt(truth, path)))
        faults.push(`${caller} ${how} ${collection}: misses ${path}`)
    }
  return faults
}

/** The top-level fields not everybody may read, asked for one by one: the schema may not have them. */
const graphqlFaultsOf = async (reading: Reading): Promise<string[]> => {
  const { caller, collection, id } = reading
  const { graphql } = await testApp()
  const faults: string[] = []
  for (const [path, rule] of FIELDS[collection] ?? []) {
    if (rule.read === '*' || path.includes('.') || isOpen(rule, reading)) continue
    asserted += 1
    const as = cells.world.people.accounts[caller]?.token
    const bare = `query ($id: String!) { found: ${NAMES[collection]?.one}(id: $id) { ${path} } }`
    const plain = await graphql(bare, { id }, as)
    const needsMore = JSON.stringify(plain.body.errors ?? '').includes('must have a selection')
    const query = bare.replace(
      ` ${path} `,
      ` ${path} { ${path === 'orders' ? 'docs { id }' : 'id'} } `,
    )
    const { body } = needsMore ? await graphql(query, { id }, as) : plain
    if (isGiven(body.data?.found?.[path]))
      faults.push(`${caller} asks GraphQL for ${collection}: is shown ${path}`)
  }
  return faults
}

const readable = Object.entries(COLLECTIONS).map(([collection, rows]) => ({
  collection,
  rows: rows.filter(({ operation }) => operation === 'read'),
}))

const eachReading = async (
  collection: string,
  faultsOfOne: (reading: Reading) => Promise<string[]>,
): Promise<string[]> => {
  const faults: string[] = []
  const { people, samples } = cells.world
  for (const { expected, sample } of readable.find((one) => one.collection === collection)?.rows ??
    [])
    for (const caller of CALLERS) {
      if (expected[caller] !== 200) continue
      const id = sample === 'own' ? people.accounts[caller]?.id : samples[collection]?.[sample]
      if (id) faults.push(...(await faultsOfOne({ collection, id, caller })))
    }
  return faults
}

describe.each(Object.keys(COLLECTIONS))('the fields of %s', (collection) => {
  it('are shown to those the table names, and to nobody else', async () => {
    expect(await eachReading(collection, faultsOf)).toEqual([])
  })

  it('are hidden in GraphQL from the same', async () => {
    if (!NAMES[collection]) return
    expect(await eachReading(collection, graphqlFaultsOf)).toEqual([])
  })
})

it('looked at enough fields to mean something', () => {
  expect(asserted).toBeGreaterThan(3000)
})
