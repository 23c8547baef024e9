import type { PayloadRequest } from 'payload'

import { now } from '../ports'
import { addJob } from '../queue/addJob'

const AGE_MS = 10_000
const AT_ONCE = 5000

/** Queues another question for every transaction that has waited a while for its gateway. */
export const settleWaitingTransactions = async (req: PayloadRequest): Promise<number> => {
  const { docs } = await req.payload.find({
    collection: 'transactions',
    where: {
      and: [
        { status: { equals: 'pending' } },
        { createdAt: { less_than: new Date(now(req).getTime() - AGE_MS).toISOString() } },
      ],
    },
    sort: 'createdAt',
    limit: AT_ONCE,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs)
    await addJob(req, {
      task: 'settle_transaction',
      input: { transaction: id },
      key: `settle:${id}`,
    })
  return docs.length
}
