import { getTranslation } from '@payloadcms/translations'
import { Link, Logout } from '@payloadcms/ui'
import { EntityType, groupNavItems, type EntityToGroup } from '@payloadcms/ui/shared'
import { NavHamburger, NavWrapper } from '@payloadcms/next/client'
import {
  createLocalReq,
  type SanitizedPermissions,
  type ServerProps,
  type VisibleEntities,
} from 'payload'
import { formatAdminURL } from 'payload/shared'

import { sayIn, type Say } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { Logo } from '../brand/Logo'
import './nav.css'
import { NavLinks, type NavGroupOf, type NavLink } from './NavLinks'
import { readNavPreferences } from './readNavPreferences'

type Props = ServerProps & {
  permissions: SanitizedPermissions
  visibleEntities: VisibleEntities
}

type Group = ReturnType<typeof groupNavItems>[number]

/** Guided placing stands beside the orders it makes. */
const newOrder = (say: Say): NavLink => ({
  ...{ id: 'nav-new-order', label: say('nav:newOrder'), path: '/orders/new' },
})

/** Figures of the whole business, beside what they are made of. */
const reports = (say: Say): NavLink => ({
  ...{ id: 'nav-reports', label: say('nav:reports'), path: '/reports' },
})

const besides = (slug: string, { i18n, user }: Props): NavLink[] => {
  const say = sayIn(i18n)
  const caller = user ?? null
  if (slug === 'orders') return can(caller, 'orders.create') ? [newOrder(say)] : []
  return slug === 'invoices' && can(caller, 'reports.read') ? [reports(say)] : []
}

const linksOf = ({ entities }: Group, props: Props): NavLink[] =>
  entities.flatMap(({ label, slug, type }) => {
    const isGlobal = type === EntityType.global
    const link = {
      id: isGlobal ? `nav-global-${slug}` : `nav-${slug}`,
      label: getTranslation(label, props.i18n),
      path: isGlobal ? (`/globals/${slug}` as const) : (`/collections/${slug}` as const),
    }
    return [link, ...besides(slug, props)]
  })

const groupsOf = (props: Props): NavGroupOf[] => {
  const { i18n, payload, permissions, visibleEntities } = props
  const { collections, globals } = payload.config
  const entities = [
    ...collections
      .filter(({ slug }) => visibleEntities.collections.includes(slug))
      .map((entity): EntityToGroup => ({ type: EntityType.collection, entity })),
    ...globals
      .filter(({ slug }) => visibleEntities.globals.includes(slug))
      .map((entity): EntityToGroup => ({ type: EntityType.global, entity })),
  ]
  return groupNavItems(entities, permissions, i18n).map((group) => ({
    label: group.label,
    links: linksOf(group, props),
  }))
}

/** The way around the console, in the groups people think in; what a role may not see is not there. */
export async function Nav(props: Props) {
  const { i18n, payload, user } = props
  // Payload hands no request to a navigation of one's own.
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const { admin } = payload.config.routes
  return (
    <NavWrapper baseClass="nav">
      <nav aria-label={sayIn(i18n)('nav:main')} className="nav__wrap">
        <Link className="sd-nav__home" href={formatAdminURL({ adminRoute: admin, path: '' })}>
          <Logo payload={payload} />
        </Link>
        <NavLinks
          adminRoute={admin}
          groups={groupsOf(props)}
          preferences={await readNavPreferences(req)}
        />
        <div className="nav__controls">
          <Logout />
        </div>
      </nav>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  )
}
