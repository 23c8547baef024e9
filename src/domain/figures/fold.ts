import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'

const AT_ONCE = 20_000

/** Folds what changes have appended into the rollups, until nothing is left. One at a time: to whom it is not the turn, 0. */
export const foldFigures = async (req: PayloadRequest): Promise<number> => {
  let folded = 0
  for (let last = AT_ONCE; last === AT_ONCE; folded += last) {
    const [row] = await rowsOf<{ count: string }>(
      req,
      sql`select fold_rollups(${AT_ONCE})::text as count`,
    )
    last = Number(row?.count ?? 0)
  }
  return folded
}
