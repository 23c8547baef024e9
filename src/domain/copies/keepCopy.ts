import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'
import { portsOf } from '../ports'
import type { Copy } from './register'
import { syncOf, type Copied } from './sync'

type Stored = {
  id: string
  createdAt: string
  stripeID?: string | null
  deletedAt?: string | null
} & Record<string, unknown>

const told = (value: unknown): string | boolean | null =>
  typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? value : null

const copyOf = (collection: Copied, document: Stored): Copy => {
  const fields = Object.fromEntries(
    syncOf(collection).fields.map(({ fieldPath }) => [fieldPath, told(document[fieldPath])]),
  )
  const { createdAt, deletedAt, id, stripeID } = document
  return {
    collection,
    id,
    stripeID: stripeID ?? null,
    createdAt: new Date(createdAt),
    // What is in the trash is not sold; people stay, for their payments do.
    fields: collection === 'plans' && deletedAt ? { ...fields, active: false } : fields,
  }
}

const read = async (
  req: PayloadRequest,
  { collection, id }: { collection: Copied; id: string },
): Promise<Stored | null> => {
  const document = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    trash: true,
    // However the one who saved it reads.
    locale: 'en',
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return document && { ...document }
}

/**
 * Brings the copy of a plan or person up to date and remembers its id. Outside any transaction, for a network call lies
 * in between: what changes meanwhile has queued this again.
 */
export const keepCopy = async (
  req: PayloadRequest,
  { collection, id }: { collection: Copied; id: string },
): Promise<void> => {
  const { register } = portsOf(req)
  const document = register && (await read(req, { collection, id }))
  if (!document) return
  const copy = copyOf(collection, document)
  const stripeID = await register.keep(req, copy)
  if (stripeID === copy.stripeID) return
  if (!(await remember(req, { collection, id, stripeID })))
    await register.drop({ collection, stripeID })
}

/** One column alone, as it is not the document's own. False where the document is gone meanwhile. */
const remember = async (
  req: PayloadRequest,
  { collection, id, stripeID }: { collection: Copied; id: string; stripeID: string },
): Promise<boolean> => {
  const rows = await rowsOf(
    req,
    sql`update ${sql.identifier(collection)} set stripe_i_d = ${stripeID} where id = ${id}::uuid returning id`,
  )
  return rows.length > 0
}

/** Takes out the copy of a document that is gone for good. */
export const dropCopy = async (
  req: PayloadRequest,
  { collection, stripeID }: { collection: Copied; stripeID: string },
): Promise<void> => {
  await portsOf(req).register?.drop({ collection, stripeID })
}
