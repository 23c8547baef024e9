'use client'
import { Button, Link, useConfig } from '@payloadcms/ui'

import type { Word } from '../../core/words/say'
import type { Activities } from '../../domain/dashboard/recentActivities'
import { Moment } from '../dates/Moment'
import { useSay } from '../words/useSay'
import { Choices, saying } from './Choices'
import { useFeed, type Filter } from './useFeed'

const FILTERS = [
  { value: 'all', label: 'dashboard:all' },
  { value: 'orders', label: 'dashboard:orders' },
  { value: 'users', label: 'dashboard:users' },
  { value: 'resellers', label: 'dashboard:resellers' },
  { value: 'money', label: 'dashboard:money' },
  { value: 'support', label: 'dashboard:support' },
] as const satisfies readonly { value: Filter; label: Word }[]

/** Documents that have a page of their own in the panel. */
const OPENED = new Set([
  'orders',
  'users',
  'resellers',
  'clients',
  'tickets',
  'transactions',
  'sims',
  'plans',
])

type Shown = Activities['activities'][number]

function Subject({ subject }: Pick<Shown, 'subject'>) {
  const { config } = useConfig()
  const say = useSay()
  // A text is called by its key.
  const label = subject.collection === 'templates' ? say.code(subject.label ?? '') : subject.label
  if (!OPENED.has(subject.collection) || !subject.id) return <span>{label}</span>
  return (
    <Link
      href={`${config.routes.admin}/collections/${subject.collection}/${subject.id}`}
      prefetch={false}
    >
      {label}
    </Link>
  )
}

function Entry({ activity }: { activity: Shown }) {
  return (
    <li>
      <span className="sd-feed__what">
        <Subject subject={activity.subject} /> {activity.summary}
      </span>
      <span className="sd-feed__who">
        {activity.actor.label}, <Moment at={activity.at} />
      </span>
    </li>
  )
}

const moreWord = ({ hasFailed, isLoading }: { hasFailed: boolean; isLoading: boolean }): Word =>
  isLoading ? 'dashboard:loading' : hasFailed ? 'dashboard:tryAgain' : 'dashboard:showMore'

/** What happened last, of one kind when asked, page by page. */
export function ActivityFeed({ first }: { first: Activities }) {
  const say = useSay()
  const { feed, filterBy, showMore } = useFeed(first)
  const isEmpty = feed.activities.length === 0 && !feed.isLoading && !feed.hasFailed
  return (
    <div aria-busy={feed.isLoading}>
      <Choices
        label={say('dashboard:activityOf')}
        onChoose={(filter) => void filterBy(filter)}
        options={saying(FILTERS, say)}
        value={feed.filter}
      />
      {isEmpty ? <p className="sd-nothing">{say('dashboard:nothingHappened')}</p> : null}
      <ul className="sd-feed">
        {feed.activities.map((activity) => (
          <Entry activity={activity} key={activity.id} />
        ))}
      </ul>
      {feed.hasFailed ? (
        <p className="sd-nothing" role="alert">
          {say('dashboard:unread')}
        </p>
      ) : null}
      {feed.next || feed.isLoading || feed.hasFailed ? (
        <Button
          buttonStyle="secondary"
          disabled={feed.isLoading}
          margin={false}
          onClick={() => void showMore()}
          size="small"
        >
          {say(moreWord(feed))}
        </Button>
      ) : null}
    </div>
  )
}
