import { Gutter, Link } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { activityOf } from '../../domain/events/activity'
import { waysInOf } from '../../domain/people/waysIn'
import { now } from '../../domain/ports'
import { Card } from '../actions/Card'
import { listHref } from '../dashboard/parts/links'
import { NotForYou } from '../overview/NotForYou'
import { TabNav } from '../overview/TabNav'
import { ActivityList } from './ActivityList'
import { WaysIn } from './WaysIn'

import '../orders/orders.css'
import '../overview/overview.css'

type Of = { collection: string; id: string }

const WaysInOf = async ({ of: { collection, id }, req }: { of: Of; req: PayloadRequest }) => {
  if (collection !== 'resellers' && collection !== 'users') return null
  const waysIn = await waysInOf(req, { collection, id })
  const hasKeys = collection === 'resellers' && can(req.user, 'api-keys.read')
  return <WaysIn waysIn={waysIn} hasKeys={hasKeys} at={now(req)} say={sayIn(req.i18n)} />
}

/** What a person or business did and what was done to it, with their sign-ins and the use of their keys. */
export const ActivityView = async ({
  doc,
  initPageResult,
  searchParams,
}: DocumentViewServerProps) => {
  const { collectionConfig, req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !collectionConfig || !can(req.user, 'events.read'))
    return <NotForYou />
  const of = { collection: collectionConfig.slug, id }
  const say = sayIn(req.i18n)
  const before = typeof searchParams?.before === 'string' ? searchParams.before : undefined
  const { events, next } = await activityOf(req, of, before)
  return (
    <main className="sd-order">
      <TabNav view={say('activity:activity')} />
      <Gutter>
        <div className="sd-order__columns sd-overview">
          <Card title={say('activity:activity')}>
            <ActivityList events={events} of={of} say={say} />
            <nav className="sd-card__more" aria-label={say('activity:pages')}>
              {before && <Link href="?">{say('activity:newest')}</Link>}{' '}
              {next && <Link href={`?before=${next}`}>{say('related:older')}</Link>}
            </nav>
            <p className="sd-card__more">
              <Link href={listHref('/admin', 'events', [['subjectId', 'equals', id]])}>
                {say('activity:asList')}
              </Link>
            </p>
          </Card>
          <div>
            <WaysInOf of={of} req={req} />
          </div>
        </div>
      </Gutter>
    </main>
  )
}
