import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import type { Plan } from '../../../../payload-types'
import { dataText } from '../../../core/data'
import { can, isStaff } from '../../../domain/access/can'
import { readGeneral } from '../../../domain/settings/read'
import type { OfferedPlan } from './draft'
import { PlaceOrder } from './PlaceOrder'

import '../orders.css'

const sizeOf = ({ dataMb }: Plan, locale: string): string =>
  dataMb === null || dataMb === undefined ? 'Unlimited data' : dataText(dataMb, locale)

const offered = (plan: Plan, locale: string): OfferedPlan => ({
  id: plan.id,
  name: plan.name,
  about: `${sizeOf(plan, locale)} · ${plan.validityDays} days`,
  network: plan.networkProvider,
  simTypes: plan.simTypes,
  prices: plan.prices.map(({ currency, priceMinor }) => ({ currency, priceMinor })),
})

const plansOnSale = async (req: PayloadRequest): Promise<OfferedPlan[]> => {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { active: { equals: true } },
    sort: 'name',
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((plan) => offered(plan, req.i18n.language))
}

/** New orders step by step, in place of Payload's form of every field. */
export const PlaceOrderView = async ({ initPageResult: { req } }: AdminViewServerProps) => {
  const isAllowed = isStaff(req.user) && can(req.user, 'orders.create')
  return (
    <main className="sd-order">
      <SetStepNav
        nav={[{ label: 'Orders', url: '/admin/collections/orders' }, { label: 'New order' }]}
      />
      <Gutter>
        <h1>New order</h1>
        {isAllowed ? (
          <PlaceOrder plans={await plansOnSale(req)} currency={(await readGeneral(req)).currency} />
        ) : (
          <p>Your role does not place orders. Ask an admin, or a moderator.</p>
        )}
      </Gutter>
    </main>
  )
}
