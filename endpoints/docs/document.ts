import type { SanitizedConfig } from 'payload'

import { madeOfCollection } from './collections'
import { madeOfGlobal } from './globals'
import { withExamples } from './examples'
import { operationOf, templated, type Described } from './operation'
import { ERRORS } from './refusals'
import type { Schema } from './schema'
import { verbsOf } from './verbs'

const ABOUT = `## An order in five minutes
Each link opens its operation on this page: fill in what is asked for, and press **Execute**.

1. [Sign in](#/Signing%20in/signIn) as the demo's user: the address \`user@example.com\`, \`"as": "users"\`, and the password that \`npm start\`
   printed (it is also in \`.data/demo-accounts.json\`). This page keeps the token of the answer and sends it from now on; elsewhere send it as
   \`Authorization: Bearer <token>\`. A token you already have goes under **Authorize**.
2. [List the plans](#/Plans/listPlans), and copy the \`id\` of one whose \`simTypes\` have \`esim\`.
3. [Ask for a quote](#/Orders/quoteOrder) with that id as \`plan\`: the price with tax, and whether a card is in stock. Nothing is saved.
4. [Order](#/Orders/createOrders) with the same body, and copy the order's \`id\`. \`Idempotency-Key\`, where it is given, makes repeating safe.
5. [Pay](#/Payments/payOrder) with that id as \`order\` and the gateway \`sandbox\`, which is the demo's own; the order is confirmed.
6. [Read the order](#/Orders/readOrders) again. Once staff have delivered it, [its QR code](#/Orders/readEsim) is there.

## What holds everywhere
Money is an integer in the currency's minor unit, in a field ending in \`Minor\`; rates are basis points, ending in \`Bps\`. Ids are UUIDs,
times ISO 8601 in UTC. \`PUT\` is \`PATCH\`. A relation is the id of its document. Every refusal is
\`{"errors":[{"code","message","data"}]}\`: branch on \`code\`.`

/** The OpenAPI document of a config: what is there, as it is open. Nothing in it is written by hand twice. */
export const documentOfConfig = async (config: SanitizedConfig): Promise<Schema> => {
  const made = await Promise.all([
    ...config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .map((collection) => madeOfCollection(collection)),
    ...config.globals.map((global) => madeOfGlobal(global)),
  ])
  // A verb of ours at the address of one of Payload's answers before it.
  const operations = [...made.flatMap((one) => one.operations), ...verbsOf(config)]
  return withExamples({
    openapi: '3.1.0',
    info: {
      title: 'Simdesk API',
      version: '1',
      description: ABOUT,
      license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
    },
    servers: [{ url: '/api', description: 'This installation.' }],
    security: [{ bearer: [] }, { cookie: [] }],
    tags: tagsOf(operations),
    paths: pathsOf(operations),
    components: {
      securitySchemes: SECURITY,
      headers: { 'X-Request-Id': REQUEST_ID },
      schemas: {
        errors: ERRORS,
        ...Object.fromEntries(made.flatMap(({ schemas }) => Object.entries(schemas))),
      },
    },
  })
}

const SECURITY: Schema = {
  bearer: { type: 'http', scheme: 'bearer', description: 'The token of `POST /auth/login`.' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'payload-token', description: 'Of the panel.' },
}

const REQUEST_ID: Schema = {
  description: 'Names this request in the log.',
  schema: { type: 'string' },
}

const tagsOf = (operations: Described[]): Schema[] =>
  [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name, description: `${name}.` }))

const pathsOf = (operations: Described[]): Record<string, Schema> => {
  const paths: Record<string, Schema> = {}
  for (const operation of operations) {
    const path = templated(operation.path)
    paths[path] = { ...paths[path], [operation.method]: operationOf(operation) }
  }
  return paths
}
