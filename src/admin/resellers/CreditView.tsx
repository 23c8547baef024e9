import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { sayIn, type Say, type Word } from '../../core/words/say'
import { can } from '../../domain/access/can'
import {
  CREDIT_SHOWN,
  creditAsked,
  type CreditAsked,
  type CreditShown,
} from '../../domain/resellers/creditAsked'
import { creditList, type CreditList } from '../../domain/resellers/creditList'
import { NotForYou } from '../overview/NotForYou'
import { Pages } from '../related/Pages'
import { creditHref } from './creditHref'
import { CreditSearch } from './CreditSearch'
import { CreditTable } from './CreditTable'

import '../lists/lists.css'
import '../orders/orders.css'
import '../overview/overview.css'

const SHOWN: Record<CreditShown, Word> = {
  all: 'resellers:all',
  risk: 'resellers:risk',
  over: 'resellers:limitReached',
}

type Props = { asked: CreditAsked; say: Say }
type ListProps = Props & { list: CreditList }

const Chips = ({ asked, say }: Props) => (
  <div className="sd-chips" role="group" aria-label={say('resellers:questions')}>
    {CREDIT_SHOWN.map((shown) => (
      <Link
        key={shown}
        className="sd-chip"
        aria-current={asked.shown === shown ? 'true' : undefined}
        href={creditHref(asked, { shown })}
      >
        {say(SHOWN[shown])}
      </Link>
    ))}
  </div>
)

const Body = ({ asked, list, say }: ListProps) => (
  <main className="sd-order sd-credit">
    <Gutter>
      <h1>{say('resellers:byCredit')}</h1>
      <div className="sd-list-bar">
        <CreditSearch asked={asked} />
        <Chips asked={asked} say={say} />
      </div>
      {list.rows.length === 0 ? (
        <p className="sd-quiet" role="status">
          {asked.search || asked.shown !== 'all'
            ? say('resellers:noneLikeThis')
            : say('resellers:none')}
        </p>
      ) : (
        <CreditTable asked={asked} rows={list.rows} say={say} />
      )}
      <Pages
        {...list}
        label={say('resellers:pages')}
        say={say}
        to={(page) => creditHref(asked, { page })}
        words={{ back: 'resellers:back', next: 'resellers:next' }}
      />
    </Gutter>
  </main>
)

/**
 * Resellers by what they have used of their credit limit. Payload puts the panel around a view of a collection; who may
 * see it is asked here, for such views are open unless they close themselves.
 */
export const CreditView = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  if (!req.user) redirect('/admin/login')
  if (!can(req.user, 'resellers.statement')) return <NotForYou />
  const asked = creditAsked(searchParams ?? {})
  const say = sayIn(req.i18n)
  const list = await creditList(req, asked)
  return (
    <>
      <SetStepNav
        nav={[
          { label: say('resellers:resellers'), url: '/admin/collections/resellers' },
          { label: say('resellers:creditUsed') },
        ]}
      />
      <Body asked={asked} list={list} say={say} />
    </>
  )
}
