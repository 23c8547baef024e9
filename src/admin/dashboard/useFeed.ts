'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { Activities, ActivityType } from '../../domain/dashboard/recentActivities'

export type Filter = ActivityType | 'all'
type Feed = Activities & { filter: Filter; isLoading: boolean; hasFailed: boolean }

const LIMIT = 12

/** The feed as it is filtered, and the way to more of it. What comes late for another filter is left out. */
export const useFeed = (first: Activities) => {
  const { config } = useConfig()
  const [feed, setFeed] = useState<Feed>({
    ...{ ...first, filter: 'all', isLoading: false, hasFailed: false },
  })

  const ask = async (filter: Filter, before: Activities): Promise<void> => {
    setFeed({ ...before, filter, isLoading: true, hasFailed: false })
    const query = new URLSearchParams({ limit: `${LIMIT}` })
    if (filter !== 'all') query.set('type', filter)
    if (before.next) query.set('after', before.next)
    const answer = await fetch(`${config.routes.api}/dashboard/recent-activities?${query}`, {
      credentials: 'include',
    }).catch(() => undefined)
    // The shape that the API's document promises.
    const more = answer?.ok ? ((await answer.json()) as Activities) : undefined
    setFeed((now) => {
      if (now.filter !== filter) return now
      if (!more) return { ...now, isLoading: false, hasFailed: true }
      const activities = [...before.activities, ...more.activities]
      return { ...now, activities, next: more.next, isLoading: false }
    })
  }

  return {
    feed,
    filterBy: (filter: Filter) => ask(filter, { activities: [], next: null }),
    showMore: () => ask(feed.filter, feed),
  }
}
