import { testApp } from '../../src/testing/app'
import { createBody } from './bodies'
import { openCells, type Cells, type Door } from './cells'
import { bodyFor, ENDPOINTS } from './endpoints'
import { VERB_PATHS } from './graphqlVerbs'
import { COLLECTIONS } from './matrix'
import type { Row } from './table'

let cells: Cells

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

type Tried = { mutation: string; path: string; row: Row }

const rowAt = (path: string): Row => {
  const [operation = '', sample = ''] = path.split(' ')
  const row =
    operation === 'create'
      ? COLLECTIONS[sample]?.find((one) => one.operation === 'create')
      : ENDPOINTS.find((one) => one.operation === operation && one.sample === sample)
  if (!row) throw new Error(`No row: ${path}`)
  return row
}

const TRIED: Tried[] = Object.entries(VERB_PATHS).flatMap(([mutation, paths]) =>
  paths.map((path) => ({ mutation, path, row: rowAt(path) })),
)

/** `:ofUser` in a path is the id of that sample; a path without one has no `id`. */
const idIn = (path: string): string | undefined => {
  const [, noun = '', sample = ''] = /\/(\w+)\/:(\w+)/.exec(path) ?? []
  return sample ? cells.world.samples[noun]?.[sample] : undefined
}

const doorOf =
  ({ mutation, path }: Tried): Door =>
  async ({ caller, token }) => {
    const { graphql } = await testApp()
    const id = idIn(path)
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`
    const input =
      path === 'create orders'
        ? createBody.orders?.(cells.world, caller, '')
        : bodyFor(path.split(' ')[1] ?? '', cells.world, caller)
    const args = [
      ...(id ? [{ name: 'id', type: 'String!', value: id }] : []),
      ...(Object.keys(input ?? {}).length > 0
        ? [{ name: 'input', type: `${name}Input!`, value: input }]
        : []),
    ]
    const { body } = await graphql(
      `mutation (${args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')}) {
        done: ${mutation}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) { __typename } }`,
      Object.fromEntries(args.map((arg) => [arg.name, arg.value])),
      token,
    )
    const [error] = body.errors ?? []
    return error
      ? { status: error.extensions.statusCode, said: `${error.extensions.code}: ${error.message}` }
      : { status: 200, said: '' }
  }

/** GraphQL knows no 201. */
const asAnswered = (row: Row): Row => ({
  ...row,
  operation: '',
  expected: Object.fromEntries(
    Object.entries(row.expected).map(([caller, status]) => [caller, status === 201 ? 200 : status]),
  ) as Row['expected'], // The same callers, of whom fromEntries forgets.
})

it.each(TRIED.map((tried): [string, Tried] => [`${tried.mutation} is ${tried.path}`, tried]))(
  '%s for every caller',
  async (_name, tried) => {
    expect(await cells.faultsOfRow('', asAnswered(tried.row), doorOf(tried))).toEqual([])
  },
)
