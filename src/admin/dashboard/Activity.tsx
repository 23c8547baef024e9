import type { PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import { recentActivities } from '../../domain/dashboard/recentActivities'
import { ActivityFeed } from './ActivityFeed'
import { Tile } from './parts/Tile'

const FIRST = 12

/** What happened last, in the whole business. */
export function Activity({ req }: { req: PayloadRequest }) {
  return (
    <Tile
      lines={25}
      load={() => recentActivities(req, { limit: FIRST })}
      name="activity"
      req={req}
      title={sayIn(req.i18n)('dashboard:activity')}
    >
      {(first) => <ActivityFeed first={first} />}
    </Tile>
  )
}
