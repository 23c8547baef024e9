import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'
import type { Claim } from './claim'
import { inProgress } from './problems'

type Keyed = Claim & { part: string }

declare module 'payload' {
  // Payload's context is an open record, and this is what we keep in it.
  interface RequestContext {
    idempotency?: Keyed
  }
}

/** From here on the request's effects are those of this claim. */
export const enterClaim = (req: PayloadRequest, { attempt, id }: Claim): void => {
  req.context.idempotency = { attempt, id, part: '' }
}

/** Does one of many pieces, which has an effect of its own. */
export const inPart = async <T>(
  req: PayloadRequest,
  part: string,
  work: () => Promise<T>,
): Promise<T> => {
  const { idempotency } = req.context
  if (!idempotency) return work()
  req.context.idempotency = { ...idempotency, part }
  try {
    return await work()
  } finally {
    req.context.idempotency = idempotency
  }
}

/**
 * Remembers what this request has made, in the transaction that makes it: a retry after a death finds it. 409
 * `idempotency.in_progress` where another attempt was first, and with it the transaction ends.
 */
export const recordEffect = async (req: PayloadRequest, document: string): Promise<void> => {
  const { idempotency } = req.context
  if (!idempotency) return
  const { attempt, id, part } = idempotency
  const kept = await rowsOf(
    req,
    sql`insert into idempotency_effects (key_id, part, document)
      select id, ${part}, ${document}::uuid from idempotency_keys where id = ${id}::uuid and attempt = ${attempt}::uuid
      on conflict do nothing returning document`,
  )
  if (kept.length === 0) throw inProgress({})
}

/** What an earlier attempt at this request, or at this piece of it, has made. */
export const effectOf = async (req: PayloadRequest): Promise<string | undefined> => {
  const { idempotency } = req.context
  if (!idempotency) return undefined
  const [row] = await rowsOf<{ document: string }>(
    req,
    sql`select document from idempotency_effects where key_id = ${idempotency.id}::uuid and part = ${idempotency.part}`,
  )
  return row?.document
}
