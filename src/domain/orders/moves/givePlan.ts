import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { planOf, takePlan } from '../../clients/takePlan'
import { idOf, lockAndRead } from '../../database/transaction'
import { ownerInTrash, userNotActive } from '../problems'

/** What the holder has from now on. Refuses a holder in the trash, and a user who is not verified. */
export const givePlan = async (req: PayloadRequest, order: Order): Promise<void> => {
  const user = idOf(order.user)
  if (user) await giveUser(req, user, order)
  const client = idOf(order.client)
  if (client) await giveClient(req, client, order)
}

const giveUser = async (req: PayloadRequest, id: string, order: Order): Promise<void> => {
  const user = await lockAndRead(req, 'users', id)
  if (user.deletedAt) throw ownerInTrash({ collection: 'users' })
  if (user.status !== 'active') throw userNotActive({})
  await req.payload.update({
    collection: 'users',
    id,
    data: { currentPlan: idOf(order.plan) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const giveClient = async (req: PayloadRequest, id: string, order: Order): Promise<void> => {
  const client = await lockAndRead(req, 'clients', id)
  if (client.deletedAt) throw ownerInTrash({ collection: 'clients' })
  const plan = await planOf(req, idOf(order.plan))
  if (plan) await takePlan(req, client, { plan, keepsNext: true })
}
