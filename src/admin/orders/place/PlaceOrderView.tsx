import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import type { Plan } from '../../../../payload-types'
import { dataText } from '../../../core/data'
import { sayIn, type Say } from '../../../core/words/say'
import { can, isStaff } from '../../../domain/access/can'
import { readGeneral } from '../../../domain/settings/read'
import type { OfferedPlan } from './draft'
import { loadCustomer } from './loadCustomer'
import { PlaceOrder } from './PlaceOrder'

import '../orders.css'

type Reader = { locale: string; say: Say }

const sizeOf = ({ dataMb }: Plan, { locale, say }: Reader): string =>
  dataMb === null || dataMb === undefined ? say('place:unlimited') : dataText(dataMb, locale)

const offered = (plan: Plan, reader: Reader): OfferedPlan => ({
  id: plan.id,
  name: plan.name,
  about: reader.say('place:planAbout', {
    size: sizeOf(plan, reader),
    count: plan.validityDays,
  }),
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
  const reader = { locale: req.i18n.language, say: sayIn(req.i18n) }
  return docs.map((plan) => offered(plan, reader))
}

/** New orders step by step, in place of Payload's form of every field. */
export const PlaceOrderView = async ({
  initPageResult: { req },
  searchParams,
}: AdminViewServerProps) => {
  const say = sayIn(req.i18n)
  const isAllowed = isStaff(req.user) && can(req.user, 'orders.create')
  return (
    <main className="sd-order">
      <SetStepNav
        nav={[
          { label: say('place:orders'), url: '/admin/collections/orders' },
          { label: say('place:newOrder') },
        ]}
      />
      <Gutter>
        <h1>{say('place:newOrder')}</h1>
        {isAllowed ? (
          <PlaceOrder
            plans={await plansOnSale(req)}
            currency={(await readGeneral(req)).currency}
            customer={await loadCustomer(req, searchParams ?? {})}
          />
        ) : (
          <p>{say('place:notYours')}</p>
        )}
      </Gutter>
    </main>
  )
}
