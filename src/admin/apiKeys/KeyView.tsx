import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import type { ApiKey } from '../../../payload-types'
import { can } from '../../domain/access/can'
import { sayIn, type Say } from '../../core/words/say'
import { sayWhole } from '../../domain/apiKeys/scopeWords'
import { now } from '../../domain/ports'
import { Card } from '../actions/Card'
import { DrawerHeader } from '../actions/DrawerHeader'
import { Facts } from '../actions/Facts'
import { Moment } from '../dates/Moment'
import { pathOf } from '../orders/order'
import { NotForYou } from '../overview/NotForYou'
import { Badge } from '../status/Badge'
import { KeyActions } from './KeyActions'
import { beginningOf, KEY_STATES, stateOf, textsIn } from './keyState'

import '../orders/orders.css'
import '../overview/overview.css'
import './apiKeys.css'

type Owner = { label: string; href: string; admin: string | undefined }

const findKey = (req: PayloadRequest, id: string): Promise<ApiKey> =>
  req.payload.findByID({
    collection: 'api-keys',
    id,
    depth: 1,
    populate: { resellers: { businessName: true }, admins: { email: true } },
    overrideAccess: false,
    user: req.user,
    req,
  })

const ownerOf = ({ admin, reseller }: ApiKey, say: Say): Owner => {
  if (reseller && typeof reseller === 'object')
    return {
      label: reseller.businessName,
      href: pathOf('resellers', reseller.id),
      admin: undefined,
    }
  if (admin && typeof admin === 'object')
    return { label: admin.email, href: pathOf('admins', admin.id), admin: admin.id }
  // Somebody whom the reader may not see any more.
  return { label: say('apiKeys:ownerGone'), href: '', admin: '' }
}

const When = ({ at, otherwise }: { at: string | null | undefined; otherwise: string }) =>
  at ? <Moment at={at} /> : otherwise

const About = ({ apiKey, owner, say }: { apiKey: ApiKey; owner: Owner; say: Say }) => (
  <Card title={say('apiKeys:fact')}>
    <Facts
      facts={[
        {
          label: say('apiKeys:callsAs'),
          value: owner.href ? <Link href={owner.href}>{owner.label}</Link> : owner.label,
        },
        { label: say('apiKeys:begins'), value: <code dir="ltr">{beginningOf(apiKey)}</code> },
        { label: say('apiKeys:made'), value: <Moment at={apiKey.createdAt} /> },
        {
          label: say('apiKeys:lastUsed'),
          value: <When at={apiKey.lastUsedAt} otherwise={say('apiKeys:never')} />,
        },
        {
          label: say('apiKeys:expires'),
          value: <When at={apiKey.expiresAt} otherwise={say('apiKeys:never')} />,
        },
        {
          label: say('apiKeys:revoked'),
          value: apiKey.revokedAt && <Moment at={apiKey.revokedAt} />,
        },
        {
          label: say('apiKeys:previousUntil'),
          value: !apiKey.revokedAt && apiKey.previousUntil && <Moment at={apiKey.previousUntil} />,
        },
        {
          label: say('apiKeys:onlyFrom'),
          value: textsIn(apiKey.allowedIps).join(', ') || say('apiKeys:anywhere'),
        },
      ]}
    />
  </Card>
)

const May = ({ apiKey, say }: { apiKey: ApiKey; say: Say }) => (
  <Card title={say('apiKeys:may')}>
    <ul className="sd-key-scopes">
      {textsIn(apiKey.scopes).map((scope) => (
        <li key={scope}>
          {sayWhole(scope, say)} <code className="sd-quiet">{scope}</code>
        </li>
      ))}
    </ul>
    <p className="sd-quiet sd-card__more">{say('apiKeys:limit')}</p>
  </Card>
)

/** The page of a key, in place of a form: whose it is, what it may do, a new secret and its end. */
export const KeyView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'api-keys.read')) return <NotForYou />
  const say = sayIn(req.i18n)
  const apiKey = await findKey(req, id)
  const owner = ownerOf(apiKey, say)
  const { label, tone } = KEY_STATES[stateOf(apiKey, now(req))]
  const { name, prefix, revokedAt } = apiKey
  return (
    <main className="sd-order">
      <SetDocumentStepNav
        id={id}
        collectionSlug="api-keys"
        pluralLabel={say('apiKeys:keys')}
        useAsTitle="name"
      />
      <Gutter>
        <DrawerHeader title={name} href={pathOf('api-keys', id)} />
        <div className="sd-overview__head">
          <Badge tone={tone}>{say(label)}</Badge>
        </div>
        <KeyActions
          facts={{
            ...{ id, name, prefix, owner: owner.label, admin: owner.admin },
            isRevoked: Boolean(revokedAt),
          }}
        />
        <div className="sd-order__cards sd-order__cards--apart">
          <About apiKey={apiKey} owner={owner} say={say} />
          <May apiKey={apiKey} say={say} />
        </div>
      </Gutter>
    </main>
  )
}
