import { readFile } from 'node:fs/promises'
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'

import { testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const SOME_ID = '01900000-0000-7000-8000-000000000001'
/** More are refused: see `GRAPHQL_LIMITS`. */
const ALIASES = 15

const SAMPLES: Record<string, string> = {
  Boolean: 'true',
  DateTime: '"2026-05-01T00:00:00.000Z"',
  EmailAddress: '"a@example.com"',
  Float: '1',
  Int: '1',
  JSON: `"${SOME_ID}"`,
  String: `"${SOME_ID}"`,
}

const sampleOf = (given: GraphQLInputType): string => {
  const type = getNullableType(given)
  if (isListType(type)) return `[${sampleOf(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  const sample = SAMPLES[getNamedType(type).name]
  if (!sample) throw new Error(`No sample of ${String(type)}`)
  return sample
}

/** Each operator of each field that a query's `where` offers, as a question with one condition. */
const questionsOf = (query: string, where: GraphQLInputObjectType): string[] =>
  Object.values(where.getFields()).flatMap(({ name: field, type }) => {
    const operators = getNamedType(type)
    if (!isInputObjectType(operators) || isListType(getNullableType(type))) return []
    return Object.values(operators.getFields()).map(
      (operator) =>
        `${query}(where: { ${field}: { ${operator.name}: ${sampleOf(operator.type)} } })`,
    )
  })

const readQuestions = async (): Promise<string[]> => {
  const schema = buildSchema(await readFile('schema.graphql', 'utf8'))
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ args, name }) => {
    const where = args.find((arg) => arg.name === 'where')?.type
    return where && isInputObjectType(where) ? questionsOf(name, where) : []
  })
}

/** Every database does these; they are asked in the long form alone. */
const USUAL = /\{ (?:equals|not_equals|in|not_in|exists|(?:greater|less)_than(?:_equal)?): /
const isShort = (question: string): boolean =>
  !question.startsWith('count') && !USUAL.test(question)

const packsOf = (questions: string[]): string[][] =>
  Array.from({ length: Math.ceil(questions.length / ALIASES) }, (_, at) =>
    questions.slice(at * ALIASES, (at + 1) * ALIASES),
  )

type Refusal = { path?: string[]; message: string; extensions: { code: string } }

/** What came of each question that was not answered with documents: its code. */
const refusalsOf = async (pack: string[]): Promise<[string, string][]> => {
  const { graphql } = await testApp()
  const asked = pack.map((question, at) => `q${at}: ${question} { totalDocs }`).join('\n')
  const { body } = await graphql(`{ ${asked} }`, {}, world.tokens.super_admin)
  const refusals: Refusal[] = body.errors ?? []
  return refusals.map(({ extensions, message, path: [alias = ''] = [] }) => [
    pack[Number(alias.slice(1))] ?? message,
    extensions.code,
  ])
}

it('answers every operator that the schema offers, or refuses it with a code that says so', async () => {
  const all = await readQuestions()
  const questions = process.env.SIMDESK_LONG ? all : all.filter(isShort)
  expect(questions.length).toBeGreaterThan(500)
  const refusals = new Map<string, string>()
  for (const pack of packsOf(questions))
    for (const [question, code] of await refusalsOf(pack)) refusals.set(question, code)
  expect([...refusals].filter(([, code]) => code !== 'malformed')).toEqual([])
})

it('answers versions of settings by REST as by GraphQL', async () => {
  const { call } = await testApp()
  const as = world.tokens.super_admin
  const ask = async (search: string) => {
    const { body, status } = await call('GET', `/api/globals/api/versions?${search}`, { as })
    return [status, body.errors?.[0]?.code]
  }
  expect(await ask('where[id][all]=x')).toEqual([400, 'malformed'])
  expect(await ask('where[version.revision][like]=1')).toEqual([400, 'malformed'])
  expect(await ask('where[version.revision][greater_than]=0')).toEqual([200, undefined])
})
