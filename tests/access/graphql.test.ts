import { testApp } from '../../src/testing/app'
import { named, openCells, type Answered, type Cells, type Door, type Try } from './cells'
import { CLOSED, GLOBAL_NAMES, NAMES } from './graphqlNames'
import { COLLECTIONS, GLOBALS } from './matrix'

let cells: Cells

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

type Question = { query: string; variables?: Record<string, unknown>; token: Try['token'] }

const answered = async ({ query, token, variables }: Question): Promise<Answered> => {
  const { graphql } = await testApp()
  const { body } = await graphql(query, variables, token)
  const [error] = body.errors ?? []
  if (error)
    return {
      status: Number(error.extensions?.statusCode ?? 0),
      said: `${error.extensions?.code}: ${error.message}`,
    }
  const docs: { id: string }[] | undefined = body.data?.found?.docs
  return { status: 200, said: '', ...(docs ? { ids: docs.map(({ id }) => id) } : {}) }
}

const collectionDoor: Door = async ({ body, collection, id, row, token }) => {
  const { one, many } = NAMES[collection] ?? { one: '', many: '' }
  if (row.operation === 'list')
    return answered({ query: `{ found: ${many}(limit: 1000) { docs { id } } }`, token })
  if (row.operation === 'read')
    return answered({
      query: `query ($id: String!) { found: ${one}(id: $id) { id } }`,
      variables: { id },
      token,
    })
  if (row.operation === 'delete')
    return answered({
      query: `mutation ($id: String!) { delete${one}(id: $id) { id } }`,
      variables: { id },
      token,
    })
  if (row.operation === 'update')
    return answered({
      query: `mutation ($id: String!, $data: mutation${one}UpdateInput!) { update${one}(id: $id, data: $data) { id } }`,
      variables: { id, data: body },
      token,
    })
  const created = await answered({
    query: `mutation ($data: mutation${one}Input!) { create${one}(data: $data) { id } }`,
    variables: { data: body },
    token,
  })
  if (created.status === 200) return { ...created, status: 201 }
  // A file cannot come this way, so whoever may create one gets as far as its absence.
  return collection === 'media' && created.status === 400 ? { ...created, status: 201 } : created
}

const globalDoor: Door = ({ body, collection, row, token }) => {
  const name = GLOBAL_NAMES[collection] ?? ''
  return row.operation === 'read'
    ? answered({ query: `{ ${name} { updatedAt } }`, token })
    : answered({
        query: `mutation ($data: mutation${name}Input!) { update${name}(data: $data) { updatedAt } }`,
        variables: { data: body },
        token,
      })
}

const hasNoMutation = (collection: string, operation: string) =>
  CLOSED.includes(collection) && operation !== 'list' && operation !== 'read'

const asked = Object.entries(COLLECTIONS)
  .filter(([collection]) => NAMES[collection])
  .map(([collection, rows]): [string, typeof rows] => [
    collection,
    rows.filter(({ operation }) => !hasNoMutation(collection, operation)),
  ])

describe.each(asked)('%s through GraphQL', (collection, rows) => {
  it.each(rows.map(named))('%s', async (_name, row) => {
    expect(await cells.faultsOfRow(collection, row, collectionDoor)).toEqual([])
  })
})

describe.each(Object.entries(GLOBALS))('%s through GraphQL', (global, rows) => {
  it.each(rows.map(named))('%s', async (_name, row) => {
    expect(await cells.faultsOfRow(global, row, globalDoor)).toEqual([])
  })
})
