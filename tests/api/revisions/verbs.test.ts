import { testApp } from '../../../src/testing/app'
import type { Column } from '../../access/callers'
import { openCells, type Cells } from '../../access/cells'
import { bodyFor, ENDPOINTS } from '../../access/endpoints'
import { VERB_PATHS } from '../../access/graphqlVerbs'
import { COLLECTIONS } from '../../access/matrix'

let cells: Cells

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

const NOT_HELD = 99

type Tried = { verb: string; method: string; path: string; noun: string; sample: string }

/** The verbs on one document, which each have an id in their path. */
const ON_ONE: Tried[] = Object.entries(VERB_PATHS).flatMap(([verb, paths]) =>
  paths.flatMap((words) => {
    const [method = '', path = ''] = words.split(' ')
    const [, noun, sample] = /\/(\w+)\/:(\w+)/.exec(path) ?? []
    return noun && sample ? [{ verb, method, path, noun, sample }] : []
  }),
)

/** Whoever may: of those that are refused for their state too, whoever hears that. */
const callerOf = ({ method, path }: Tried): Column => {
  const row = ENDPOINTS.find(({ operation, sample }) => operation === method && sample === path)
  const [caller] = Object.entries(row?.expected ?? {}).find(([, status]) =>
    [200, 201, 409].includes(Number(status)),
  ) ?? ['']
  // A row is by callers.
  return caller as Column
}

const asked = (tried: Tried) => {
  const caller = callerOf(tried)
  return {
    id: cells.world.samples[tried.noun]?.[tried.sample] ?? '',
    as: cells.world.people.accounts[caller]?.token,
    body: bodyFor(tried.path, cells.world, caller),
  }
}

describe.each(ON_ONE.map((tried): [string, Tried] => [`${tried.method} ${tried.path}`, tried]))(
  '%s',
  (_words, tried) => {
    it('409 stale for an If-Match that is not held', async () => {
      const { call } = await testApp()
      const { as, body, id } = asked(tried)
      const path = `/api${tried.path.replace(`:${tried.sample}`, id)}`
      const headers = { 'if-match': `"${NOT_HELD}"` }
      const answer = await call(tried.method, path, { as, body, headers })
      expect([answer.status, answer.body.errors?.[0].code]).toEqual([409, 'stale'])
      expect(answer.body.errors[0].data.current.id).toBe(id)
    })

    it('409 stale for such a revision by GraphQL', async () => {
      const { graphql } = await testApp()
      const { as, body, id } = asked(tried)
      const name = `${tried.verb.charAt(0).toUpperCase()}${tried.verb.slice(1)}`
      const isAsking = Object.keys(body).length > 0
      const [told, given] = isAsking ? [`, $input: ${name}Input!`, ', input: $input'] : ['', '']
      const { body: said } = await graphql(
        `mutation ($id: String!${told}) { ${tried.verb}(id: $id${given}, revision: ${NOT_HELD}) { __typename } }`,
        { id, ...(isAsking ? { input: body } : {}) },
        as,
      )
      expect(said.errors?.[0].extensions).toMatchObject({ code: 'stale', statusCode: 409 })
    })
  },
)
