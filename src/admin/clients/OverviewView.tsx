import { Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import type { Client } from '../../../payload-types'
import { dataText } from '../../core/data'
import { can } from '../../domain/access/can'
import { Card } from '../actions/Card'
import { Facts } from '../actions/Facts'
import { Moment } from '../dates/Moment'
import { pathOf } from '../orders/order'
import { Bar } from '../overview/Bar'
import { LatestCard } from '../overview/LatestCard'
import { NotForYou } from '../overview/NotForYou'
import { Overview } from '../overview/Overview'
import { ClientActions } from './ClientActions'
import { factsOf } from './factsOf'

const Usage = ({ client, locale }: { client: Client; locale: string }) => {
  const { currentUsage, monthlyLimit } = client
  const used = dataText(currentUsage, locale)
  const hasLimit = monthlyLimit > 0
  const text = hasLimit ? `${used} of ${dataText(monthlyLimit, locale)}` : `${used}, no limit`
  return (
    <Card title="Data this month">
      <p className="sd-big">{used}</p>
      {hasLimit && (
        <Bar label="Data used this month" share={currentUsage / monthlyLimit} text={text} />
      )}
      <p className="sd-quiet">
        {hasLimit
          ? `${text} (${Math.round((currentUsage / monthlyLimit) * 100)} %)`
          : 'No monthly limit'}
      </p>
      {client.limitSetBy && <p className="sd-quiet">Staff set the limit.</p>}
    </Card>
  )
}

const About = ({ client }: { client: Client }) => {
  const { plan, reseller } = client
  return (
    <Card title="Client">
      <Facts
        facts={[
          {
            label: 'Reseller',
            value: typeof reseller === 'object' && (
              <Link href={`${pathOf('resellers', reseller.id)}/overview`} prefetch={false}>
                {reseller.businessName}
              </Link>
            ),
          },
          {
            label: 'Plan',
            value:
              typeof plan === 'object' && plan ? (
                <Link href={pathOf('plans', plan.id)} prefetch={false}>
                  {plan.name}
                </Link>
              ) : (
                'None'
              ),
          },
          {
            label: 'Next plan',
            value: typeof client.nextPlan === 'object' && client.nextPlan && (
              <>
                {client.nextPlan.name} from {client.nextPlanFrom}
              </>
            ),
          },
          {
            label: 'E-mail',
            value: <a href={`mailto:${client.clientEmail}`}>{client.clientEmail}</a>,
          },
          { label: 'Phone', value: <a href={`tel:${client.clientPhone}`}>{client.clientPhone}</a> },
          {
            label: 'Suspended by',
            value: client.suspendedBy === 'staff' ? 'Staff' : client.suspendedBy && 'Reseller',
          },
          { label: 'Since', value: <Moment at={client.createdAt} isDateOnly /> },
        ]}
      />
    </Card>
  )
}

/** A client at a glance: what it uses of its limit, whose it is, its orders and SIMs. */
export const OverviewView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'clients.read')) return <NotForYou />
  const client = await req.payload.findByID({
    collection: 'clients',
    id,
    ...{ depth: 1, trash: true, joins: false },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (
    <Overview
      person={{ collection: 'clients', id, name: client.clientName, status: client.status }}
      isTrashed={Boolean(client.deletedAt)}
      actions={<ClientActions client={factsOf(client)} />}
      cards={
        <>
          <Usage client={client} locale={req.i18n.language} />
          <About client={client} />
        </>
      }
    >
      <LatestCard req={req} of="orders" by="client" id={id} title="Latest orders" />
      <LatestCard req={req} of="sims" by="client" id={id} title="SIMs" />
    </Overview>
  )
}
