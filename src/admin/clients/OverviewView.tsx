import { Link } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import type { Client } from '../../../payload-types'
import { dataText } from '../../core/data'
import { sayIn, type Say } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { Card } from '../actions/Card'
import { Facts } from '../actions/Facts'
import { Moment } from '../dates/Moment'
import { pathOf } from '../orders/order'
import { ofClient } from '../orders/place/customer'
import { Bar } from '../overview/Bar'
import { LatestCard } from '../overview/LatestCard'
import { NotForYou } from '../overview/NotForYou'
import { Overview } from '../overview/Overview'
import { readInFull } from '../overview/readInFull'
import { ClientActions } from './ClientActions'
import { factsOf } from './factsOf'

type UsageProps = { client: Client; locale: string; say: Say }

const Usage = ({ client, locale, say }: UsageProps) => {
  const { currentUsage, monthlyLimit } = client
  const used = dataText(currentUsage, locale)
  const hasLimit = monthlyLimit > 0
  const limit = dataText(monthlyLimit, locale)
  const percent = Math.round((currentUsage / monthlyLimit) * 100).toString()
  return (
    <Card title={say('clients:dataThisMonth')}>
      <p className="sd-big">{used}</p>
      {hasLimit && (
        <Bar
          label={say('clients:dataUsed')}
          share={currentUsage / monthlyLimit}
          text={say('clients:used', { used, limit })}
        />
      )}
      <p className="sd-quiet">
        {hasLimit
          ? say('clients:usedPercent', { used, limit, percent })
          : say('clients:noMonthlyLimit')}
      </p>
      {client.limitSetBy && <p className="sd-quiet">{say('clients:staffSetLimit')}</p>}
    </Card>
  )
}

const About = ({ client, say }: { client: Client; say: Say }) => {
  const { plan, reseller } = client
  return (
    <Card title={say('clients:client')}>
      <Facts
        facts={[
          {
            label: say('clients:reseller'),
            value: typeof reseller === 'object' && (
              <Link href={`${pathOf('resellers', reseller.id)}/overview`} prefetch={false}>
                {reseller.businessName}
              </Link>
            ),
          },
          {
            label: say('clients:plan'),
            value:
              typeof plan === 'object' && plan ? (
                <Link href={pathOf('plans', plan.id)} prefetch={false}>
                  {plan.name}
                </Link>
              ) : (
                say('clients:noPlan')
              ),
          },
          {
            label: say('clients:nextPlan'),
            value:
              typeof client.nextPlan === 'object' &&
              client.nextPlan &&
              say('clients:nextPlanFrom', {
                plan: client.nextPlan.name,
                day: client.nextPlanFrom ?? '',
              }),
          },
          {
            label: say('clients:email'),
            value: <a href={`mailto:${client.clientEmail}`}>{client.clientEmail}</a>,
          },
          {
            label: say('clients:phone'),
            value: <a href={`tel:${client.clientPhone}`}>{client.clientPhone}</a>,
          },
          {
            label: say('clients:suspendedBy'),
            value:
              client.suspendedBy === 'staff'
                ? say('clients:staff')
                : client.suspendedBy && say('clients:reseller'),
          },
          { label: say('clients:since'), value: <Moment at={client.createdAt} isDateOnly /> },
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
  const say = sayIn(req.i18n)
  const client = await readInFull(req, 'clients', id)
  return (
    <Overview
      person={{ collection: 'clients', id, name: client.clientName, status: client.status }}
      isTrashed={Boolean(client.deletedAt)}
      actions={<ClientActions client={factsOf(client, say)} />}
      cards={
        <>
          <Usage client={client} locale={req.i18n.language} say={say} />
          <About client={client} say={say} />
        </>
      }
    >
      <LatestCard
        req={req}
        of="orders"
        by="client"
        id={id}
        title={say('clients:latestOrders')}
        canOrder={!ofClient(client).why && !client.deletedAt}
      />
      <LatestCard req={req} of="sims" by="client" id={id} title={say('clients:sims')} />
    </Overview>
  )
}
