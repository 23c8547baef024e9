import { Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import type { User } from '../../../payload-types'
import { can } from '../../domain/access/can'
import { Card } from '../actions/Card'
import { Facts } from '../actions/Facts'
import { Moment } from '../dates/Moment'
import { pathOf } from '../orders/order'
import { LatestCard } from '../overview/LatestCard'
import { NotForYou } from '../overview/NotForYou'
import { Overview } from '../overview/Overview'
import { Badge } from '../status/Badge'

const About = ({ user }: { user: User }) => (
  <Card title="Person">
    <Facts
      facts={[
        { label: 'E-mail', value: <a href={`mailto:${user.email}`}>{user.email}</a> },
        { label: 'Phone', value: <a href={`tel:${user.phone}`}>{user.phone}</a> },
        { label: 'City', value: [user.city, user.country].filter(Boolean).join(', ') },
        { label: 'Language', value: user.language },
        { label: 'Signed up', value: <Moment at={user.createdAt} isDateOnly /> },
      ]}
    />
  </Card>
)

const Proof = ({ at, wanted }: { at?: string | null | undefined; wanted?: string | null }) => (
  <>
    {at ? (
      <>
        <Badge tone="good">Verified</Badge> <Moment at={at} />
      </>
    ) : (
      <Badge tone="waiting">Not verified</Badge>
    )}
    {wanted && <span className="sd-line sd-quiet">Changes to {wanted} once proved</span>}
  </>
)

const Verification = ({ user }: { user: User }) => (
  <Card title="Verification">
    <Facts
      facts={[
        {
          label: 'E-mail',
          value: <Proof at={user.emailVerifiedAt} wanted={user.pendingEmail ?? null} />,
        },
        {
          label: 'Phone',
          value: <Proof at={user.phoneVerifiedAt} wanted={user.pendingPhone ?? null} />,
        },
        {
          label: 'Identity',
          value: user.idDocumentType ? 'Document on file' : 'No document on file',
        },
      ]}
    />
    {user.status === 'pending_verification' && (
      <p className="sd-quiet">
        They sign in, look and order; a SIM is activated only once they are verified.
      </p>
    )}
  </Card>
)

const Package = ({ user }: { user: User }) => {
  const plan = typeof user.currentPlan === 'object' ? user.currentPlan : null
  return (
    <Card title="Package">
      {plan ? (
        <p className="sd-big">
          <Link href={pathOf('plans', plan.id)} prefetch={false}>
            {plan.name}
          </Link>
        </p>
      ) : (
        <p className="sd-quiet">None yet: it begins with the first SIM that is activated.</p>
      )}
    </Card>
  )
}

/** An app user at a glance: who they are, what is verified, their package, orders, payments and tickets. */
export const OverviewView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'users.read')) return <NotForYou />
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    ...{ depth: 1, trash: true, joins: false },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (
    <Overview
      person={{ collection: 'users', id, name: user.fullName, status: user.status }}
      isTrashed={Boolean(user.deletedAt)}
      cards={
        <>
          <About user={user} />
          <Verification user={user} />
          <Package user={user} />
        </>
      }
    >
      <LatestCard req={req} of="orders" by="user" id={id} title="Latest orders" />
      <LatestCard req={req} of="transactions" by="user" id={id} title="Latest payments" />
      <LatestCard req={req} of="sims" by="user" id={id} title="SIMs" />
      <LatestCard req={req} of="tickets" by="user" id={id} title="Latest tickets" />
    </Overview>
  )
}
