import type { PayloadRequest } from 'payload'

import type { BulkRun } from '../../../../payload-types'
import { findAsCaller } from '../../database/transaction'

type View = Pick<BulkRun, 'id' | 'status' | 'results' | 'total' | 'done' | 'failed'>

/** How a queued bulk move stands; `results` fill when it is completed. */
export const findBulkRun = async (req: PayloadRequest, id: string): Promise<View> => {
  const { done, failed, results, status, total } = await findAsCaller(req, 'bulk-runs', id)
  return { id, status, results, total, done, failed }
}
