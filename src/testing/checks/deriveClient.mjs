import openapiTypes, { astToString } from 'openapi-typescript'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { documentOfConfig } from '../../../endpoints/docs/document.ts'

const FOLDER = 'packages/client/src/generated'
const GENERATED = '/** Made of the OpenAPI document by `npm run generate`. */\n'

const operationsOf = ({ paths }) =>
  Object.entries(paths).flatMap(([at, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ at, method, operation })),
  )

const isRefusal = ([status]) => Number(status) >= 400

/** They are for the page; beside every line of a type they would be in the way. */
const withoutExamples = (document) =>
  JSON.parse(JSON.stringify(document, (name, value) => (name === 'examples' ? undefined : value)))

/** Every refusal has one shape, so that a type needs it once an operation and not ten times. */
const withoutRefusals = (document) => {
  const short = withoutExamples(document)
  const errors = { $ref: '#/components/schemas/errors' }
  const refusal = { description: 'Refused.', content: { 'application/json': { schema: errors } } }
  for (const { operation } of operationsOf(short)) {
    const answers = Object.entries(operation.responses).filter((answer) => !isRefusal(answer))
    for (const [, answer] of answers) delete answer.headers
    operation.responses = { ...Object.fromEntries(answers), default: refusal }
  }
  return short
}

const codesOf = (document) =>
  operationsOf(document).flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap((answer) => answer['x-codes'] ?? []),
  )

const takesKey = ({ operation }) =>
  (operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key')

const listing = (names) => [...new Set(names)].sort().map((name) => `  '${name}',`)

const contractOf = (document) => `${GENERATED}
/** The paths whose POST takes an \`Idempotency-Key\`. */
export const KEYED_PATHS: readonly string[] = [
${listing(
  operationsOf(document)
    .filter(takesKey)
    .map(({ at }) => at),
).join('\n')}
]

/** Every code that a refusal can carry. */
export const PROBLEM_CODES = [
${listing(codesOf(document)).join('\n')}
] as const
`

/** What the client package has from the OpenAPI document: its types, its codes, and which paths take a key. */
export const deriveClient = async (config, target) => {
  const document = await documentOfConfig(config)
  const folder = path.join(target, FOLDER)
  await mkdir(folder, { recursive: true })
  const types = astToString(await openapiTypes(withoutRefusals(document)))
  await writeFile(path.join(folder, 'paths.ts'), `${GENERATED}\n${types}`)
  await writeFile(path.join(folder, 'contract.ts'), contractOf(document))
}
