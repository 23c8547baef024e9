import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../../payload-types'
import { rowsOf } from '../../../database/transaction'

/** What is known of an order by whoever packs it; no price, and nothing that is for staff alone. */
export type Parcel = {
  order: Order
  recipient: string
  phone: string | null
  /** The card to be put in, once one is reserved. */
  iccid: string | null
  reseller: string | null
}

type Row = { id: string } & Omit<Parcel, 'order'>

/** The parcels in the order of `orders`; one question for all of them. */
export const parcelsOf = async (req: PayloadRequest, orders: Order[]): Promise<Parcel[]> => {
  const ids = sql.join(
    orders.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )
  const rows = await rowsOf<Row>(
    req,
    sql`select o.id, coalesce(u.full_name, c.client_name) as recipient,
        coalesce(u.phone, c.client_phone) as phone, s.iccid, r.business_name as reseller
      from orders o left join users u on u.id = o.user_id left join clients c on c.id = o.client_id
        left join sims s on s.id = o.sim_id left join resellers r on r.id = o.reseller_id
      where o.id in (${ids})`,
  )
  const byId = new Map(rows.map(({ id, ...row }) => [id, row]))
  return orders.flatMap((order) => {
    const row = byId.get(order.id)
    return row ? [{ order, ...row }] : []
  })
}

const countries = new Intl.DisplayNames('en', { type: 'region' })

/** As a post office reads it: the name, the street, the town, the country in capitals. */
export const addressLines = ({ order, recipient }: Parcel): string[] => {
  const { city, country, line1, line2, postalCode, state } = order.deliveryAddress ?? {}
  const town = [postalCode, city].filter(Boolean).join(' ')
  const land = country ? countries.of(country)?.toUpperCase() : undefined
  return [recipient, line1, line2, town, state, land].filter((line): line is string =>
    Boolean(line?.trim()),
  )
}
