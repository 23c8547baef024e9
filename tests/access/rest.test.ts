import { testApp } from '../../src/testing/app'
import { named, openCells, type Answered, type Cells, type Door, type Try } from './cells'
import { COLLECTIONS, GLOBALS } from './matrix'
import { formOf, image } from './values'

let cells: Cells

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

const answered = async (
  method: string,
  path: string,
  { token, body }: Pick<Try, 'token'> & { body?: unknown },
): Promise<Answered> => {
  const { call } = await testApp()
  const answer = await call(method, path, { as: token, body })
  const [error] = answer.body?.errors ?? []
  const docs: { id: string }[] | undefined = answer.body?.docs
  return {
    status: answer.status,
    said: error ? `${error.code}: ${error.message}` : '',
    ...(docs ? { ids: docs.map(({ id }) => id) } : {}),
  }
}

const collectionDoor: Door = ({ body, collection, id, row, token }) => {
  const base = `/api/${collection}`
  if (row.operation === 'list') return answered('GET', `${base}?limit=1000`, { token })
  if (row.operation === 'create')
    return answered('POST', base, {
      token,
      body: collection === 'media' ? formOf(body, image()) : body,
    })
  if (row.operation === 'update') return answered('PATCH', `${base}/${id}`, { token, body })
  return answered(row.operation === 'read' ? 'GET' : 'DELETE', `${base}/${id}`, { token })
}

const globalDoor: Door = ({ body, collection, row, token }) =>
  row.operation === 'read'
    ? answered('GET', `/api/globals/${collection}`, { token })
    : answered('POST', `/api/globals/${collection}`, { token, body })

describe.each(Object.entries(COLLECTIONS))('%s through REST', (collection, rows) => {
  it.each(rows.map(named))('%s', async (_name, row) => {
    expect(await cells.faultsOfRow(collection, row, collectionDoor)).toEqual([])
  })
})

describe.each(Object.entries(GLOBALS))('%s through REST', (global, rows) => {
  it.each(rows.map(named))('%s', async (_name, row) => {
    expect(await cells.faultsOfRow(global, row, globalDoor)).toEqual([])
  })
})
