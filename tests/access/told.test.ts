import { testApp } from '../../src/testing/app'
import { ALL_CALLERS, columnOf, type Caller } from './callers'
import { openCells, type Cells } from './cells'
import { NAMES } from './graphqlNames'
import { COLLECTIONS } from './matrix'

const UNKNOWN = '01900000-0000-7000-8000-000000000001'

let cells: Cells

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

type Asked = { slug: string; caller: Caller; id: string }
type Said = { status: number; body: string }

const said = ({ status, body }: { status: number; body: unknown }, id: string): Said => ({
  status,
  body: JSON.stringify(body).replaceAll(id, 'it'),
})

const byRest = async ({ caller, id, slug }: Asked): Promise<Said> => {
  const { call } = await testApp()
  const as = cells.world.people.accounts[caller]?.token
  return said(await call('POST', `/api/${slug}/access/${id}`, { as, body: {} }), id)
}

const byGraphql = async ({ caller, id, slug }: Asked): Promise<Said> => {
  const { graphql } = await testApp()
  const query = `query ($id: String!) { told: docAccess${NAMES[slug]?.one}(id: $id) { fields { id: __typename } } }`
  const as = cells.world.people.accounts[caller]?.token
  const answer = await graphql(query, { id }, as)
  const status = answer.body.errors?.[0].extensions.statusCode ?? 200
  return said({ status, body: answer.body }, id)
}

const DOORS = { REST: byRest, GraphQL: byGraphql }

const readsOf = (slug: string) =>
  (COLLECTIONS[slug] ?? []).filter(({ operation }) => operation === 'read')

/** Who is told more, or less, than their own reading of the document tells. */
const faultsOf = async (slug: string, door: (asked: Asked) => Promise<Said>) => {
  const faults: string[] = []
  for (const caller of ALL_CALLERS) {
    const none = await door({ slug, caller, id: UNKNOWN })
    for (const { expected, sample } of readsOf(slug)) {
      const wanted = expected[columnOf(caller)]
      const own = cells.world.people.accounts[caller]?.id
      const id = sample === 'own' ? own : cells.world.samples[slug]?.[sample]
      if (wanted === undefined || !id) continue
      const answer = await door({ slug, caller, id })
      if (answer.status !== wanted)
        faults.push(`${caller} ${sample}: ${answer.status} where reading is ${wanted}`)
      if (wanted !== 200 && answer.body !== none.body)
        faults.push(`${caller} ${sample}: told from what does not exist`)
    }
  }
  return faults
}

describe.each(Object.keys(COLLECTIONS))('what one may do with a document of %s', (slug) => {
  it.each(Object.entries(DOORS))('is told by %s only of what one may read', async (name, door) => {
    if (name === 'GraphQL' && !NAMES[slug]) return
    expect(await faultsOf(slug, door)).toEqual([])
  })
})

it('400 or 404 for an id that is none, and 200 without one, as for a new document', async () => {
  const { call } = await testApp()
  const as = cells.world.people.accounts.user?.token
  for (const id of ['nonsense', '%00'])
    expect([400, 404]).toContain((await call('POST', `/api/orders/access/${id}`, { as })).status)
  expect((await call('POST', '/api/orders/access', { as, body: {} })).status).toBe(200)
})
