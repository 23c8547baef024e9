import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { Card } from '../actions/Card'
import type { RelatedSlug } from '../related/columns'
import { loadRelated } from '../related/loadRelated'
import { RelatedTable } from '../related/RelatedTable'

type Props = { req: PayloadRequest; of: RelatedSlug; by: string; id: string; title: string }

const LATEST = 5

/** The newest few of what belongs to a document; their own tab has the rest. */
export const LatestCard = async ({ by, id, of, req, title }: Props) => {
  if (!can(req.user, `${of}.read`)) return null
  const say = sayIn(req.i18n)
  const { docs, total } = await loadRelated(req, { of, by, id, page: 1, rows: LATEST })
  return (
    <Card title={title}>
      {docs.length === 0 ? (
        <p className="sd-quiet">{say('overview:none')}</p>
      ) : (
        <RelatedTable of={of} docs={docs} label={title} say={say} />
      )}
      {total > LATEST && (
        <p className="sd-card__more">
          <Link href={of} prefetch={false}>
            {say('overview:all', { count: total })}
          </Link>
        </p>
      )}
    </Card>
  )
}
