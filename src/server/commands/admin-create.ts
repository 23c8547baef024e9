import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'

import { createLocalReq, getPayload, type Payload } from 'payload'
import { z } from 'zod'

import { ROLES } from '../../../collections/Admins'
import { problemOf } from '../../../hooks/answerErrors'
import config from '../../../payload.config'
import type { FieldFault } from '../../core/problem'
import { parseInput } from '../../domain/input'
import { runToEnd } from '../runToEnd'

const USAGE = `npm run admin:create -- --email ada@example.org [--role ${ROLES.join('|')}]
  [--first-name Ada] [--last-name Lovelace] [--username ada] [--password …]
Without --password one is made and printed once.
`

const OPTIONS = {
  email: { type: 'string' },
  role: { type: 'string', default: 'super_admin' },
  'first-name': { type: 'string', default: 'Staff' },
  'last-name': { type: 'string', default: 'Member' },
  username: { type: 'string' },
  password: { type: 'string' },
} as const

const schema = z.object({
  email: z.string('Give one with --email.'),
  role: z.enum(ROLES),
  'first-name': z.string(),
  'last-name': z.string(),
  username: z.string().optional(),
  password: z.string().optional(),
})

const create = async (payload: Payload, wanted: z.output<typeof schema>): Promise<void> => {
  const password = wanted.password ?? randomBytes(15).toString('base64url')
  const admin = await payload.create({
    collection: 'admins',
    data: {
      email: wanted.email,
      username: wanted.username,
      role: wanted.role,
      firstName: wanted['first-name'],
      lastName: wanted['last-name'],
      isActive: true,
      password,
    },
    overrideAccess: true,
  })
  process.stdout.write(`Created ${admin.role} ${admin.email}.\n`)
  if (wanted.password === undefined)
    process.stdout.write(`Password, shown this once: ${password}\n`)
}

const isFaults = (fields: unknown): fields is FieldFault[] => Array.isArray(fields)

const isMisspelt = (error: Error): boolean =>
  'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** A sentence for what the person can mend; a bug keeps its stack. */
const explain = async (payload: Payload, error: unknown): Promise<string> => {
  const failure = error instanceof Error ? error : new Error(String(error))
  const { code, data, message } = problemOf(failure, await createLocalReq({}, payload))
  if (isMisspelt(failure)) return failure.message
  if (code === 'internal') return failure.stack ?? failure.message
  const fields: unknown = 'fields' in data ? data.fields : undefined
  return isFaults(fields) && fields.length > 0
    ? fields.map((fault) => `${fault.path}: ${fault.message}`).join('\n')
    : message
}

const main = async (): Promise<number> => {
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const { values } = parseArgs({ options: OPTIONS })
    await create(payload, parseInput(schema, values))
    return 0
  } catch (error) {
    process.stderr.write(`No account was created.\n${await explain(payload, error)}\n\n${USAGE}`)
    return 1
  }
}

await runToEnd(main)
