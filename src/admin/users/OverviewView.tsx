import { Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import type { User } from '../../../payload-types'
import { sayIn, type Say } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { Card } from '../actions/Card'
import { Facts } from '../actions/Facts'
import { choiceText, placeText } from '../choices/choices'
import { Moment } from '../dates/Moment'
import { pathOf } from '../orders/order'
import { ofUser } from '../orders/place/customer'
import { LatestCard } from '../overview/LatestCard'
import { NotForYou } from '../overview/NotForYou'
import { Overview } from '../overview/Overview'
import { readInFull } from '../overview/readInFull'
import { Badge } from '../status/Badge'

type Shown = { user: User; say: Say }

const About = ({ locale, say, user }: Shown & { locale: string }) => (
  <Card title={say('users:person')}>
    <Facts
      facts={[
        { label: say('users:email'), value: <a href={`mailto:${user.email}`}>{user.email}</a> },
        { label: say('users:phone'), value: <a href={`tel:${user.phone}`}>{user.phone}</a> },
        { label: say('users:city'), value: placeText(user, locale) },
        {
          label: say('users:language'),
          value: choiceText('language', user.language ?? '', { locale, say }),
        },
        { label: say('users:signedUp'), value: <Moment at={user.createdAt} isDateOnly /> },
      ]}
    />
  </Card>
)

type Proven = { at?: string | null | undefined; wanted?: string | null; say: Say }

const Proof = ({ at, say, wanted }: Proven) => (
  <>
    {at ? (
      <>
        <Badge tone="good">{say('users:verified')}</Badge> <Moment at={at} />
      </>
    ) : (
      <Badge tone="waiting">{say('users:notVerified')}</Badge>
    )}
    {wanted && <span className="sd-line sd-quiet">{say('users:changesTo', { wanted })}</span>}
  </>
)

const Verification = ({ say, user }: Shown) => (
  <Card title={say('users:verification')}>
    <Facts
      facts={[
        {
          label: say('users:email'),
          value: <Proof say={say} at={user.emailVerifiedAt} wanted={user.pendingEmail ?? null} />,
        },
        {
          label: say('users:phone'),
          value: <Proof say={say} at={user.phoneVerifiedAt} wanted={user.pendingPhone ?? null} />,
        },
        {
          label: say('users:identity'),
          value: say(user.idDocumentType ? 'users:onFile' : 'users:notOnFile'),
        },
      ]}
    />
    {user.status === 'pending_verification' && (
      <p className="sd-quiet">{say('users:waitsForProof')}</p>
    )}
  </Card>
)

const Package = ({ say, user }: Shown) => {
  const plan = typeof user.currentPlan === 'object' ? user.currentPlan : null
  return (
    <Card title={say('users:package')}>
      {plan ? (
        <p className="sd-big">
          <Link href={pathOf('plans', plan.id)} prefetch={false}>
            {plan.name}
          </Link>
        </p>
      ) : (
        <p className="sd-quiet">{say('users:noPackage')}</p>
      )}
    </Card>
  )
}

/** An app user at a glance: who they are, what is verified, their package, orders, payments and tickets. */
export const OverviewView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'users.read')) return <NotForYou />
  const user = await readInFull(req, 'users', id)
  const say = sayIn(req.i18n)
  return (
    <Overview
      person={{ collection: 'users', id, name: user.fullName, status: user.status }}
      isTrashed={Boolean(user.deletedAt)}
      cards={
        <>
          <About user={user} say={say} locale={req.i18n.language} />
          <Verification user={user} say={say} />
          <Package user={user} say={say} />
        </>
      }
    >
      <LatestCard
        req={req}
        of="orders"
        by="user"
        id={id}
        title={say('users:latestOrders')}
        canOrder={!ofUser(user).why && !user.deletedAt}
      />
      <LatestCard
        req={req}
        of="transactions"
        by="user"
        id={id}
        title={say('users:latestPayments')}
      />
      <LatestCard req={req} of="sims" by="user" id={id} title={say('users:sims')} />
      <LatestCard req={req} of="tickets" by="user" id={id} title={say('users:latestTickets')} />
    </Overview>
  )
}
