import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { Card } from '../actions/Card'
import type { RelatedSlug } from '../related/columns'
import { loadRelated } from '../related/loadRelated'
import { RelatedTable } from '../related/RelatedTable'

type Props = {
  req: PayloadRequest
  of: RelatedSlug
  by: string
  id: string
  title: string
  /** Of orders: whether one can be placed for them now. */
  canOrder?: boolean
}

const LATEST = 5

/** The newest few of what belongs to a document; their own tab has the rest. */
export const LatestCard = async ({ by, canOrder = false, id, of, req, title }: Props) => {
  if (!can(req.user, `${of}.read`)) return null
  const say = sayIn(req.i18n)
  const { docs, total } = await loadRelated(req, { of, by, id, page: 1, rows: LATEST })
  const isOrdering = of === 'orders' && canOrder && can(req.user, 'orders.create')
  return (
    <Card title={title}>
      {docs.length === 0 ? (
        <p className="sd-quiet">{say('overview:none')}</p>
      ) : (
        <RelatedTable of={of} docs={docs} label={title} say={say} />
      )}
      {(total > LATEST || isOrdering) && (
        <p className="sd-card__more">
          {total > LATEST && (
            <Link href={of} prefetch={false}>
              {say('overview:all', { count: total })}
            </Link>
          )}
          {isOrdering && (
            <Link href={`/admin/collections/orders/create?${by}=${id}&step=plan`} prefetch={false}>
              {say('overview:newOrder')}
            </Link>
          )}
        </p>
      )}
    </Card>
  )
}
