import type { Config, WidgetInstance, WidgetSlug } from 'payload'

import type { Admin } from '../payload-types'
import { said } from '../src/core/words/said'
import type { Word } from '../src/core/words/say'

type Dashboard = NonNullable<NonNullable<Config['admin']>['dashboard']>
type Widget = Dashboard['widgets'][number]

type Told = { label: Word; name: string; minWidth?: Widget['minWidth'] }

const widget = (slug: WidgetSlug, { label, minWidth = 'small', name }: Told): Widget => ({
  ...{ slug, label: said(label), minWidth },
  Component: `/src/admin/dashboard/${name}#${name}`,
})

const FIGURES: WidgetInstance = { widgetSlug: 'key-figures', width: 'full' }
const STATES: WidgetInstance = { widgetSlug: 'order-states', width: 'medium' }
const TICKETS: WidgetInstance = { widgetSlug: 'open-tickets', width: 'medium' }
const REFUNDS: WidgetInstance = { widgetSlug: 'refunds-due', width: 'medium' }
const CREDIT: WidgetInstance = { widgetSlug: 'credit-at-risk', width: 'medium' }
const SALES: WidgetInstance = { widgetSlug: 'sales-chart', width: 'full' }
const SHARES: WidgetInstance = { widgetSlug: 'revenue-shares', width: 'medium' }
const RESELLERS: WidgetInstance = { widgetSlug: 'top-resellers', width: 'medium' }
const ACTIVITY: WidgetInstance = { widgetSlug: 'activity', width: 'full' }
const ORDERS: WidgetInstance = { widgetSlug: 'latest-orders', width: 'full' }

const BUSINESS = [FIGURES, SALES, RESELLERS, SHARES, STATES, REFUNDS, CREDIT, TICKETS, ACTIVITY]

/** What each role finds on its first page, until somebody arranges it for themselves. */
const LAYOUTS: Record<Admin['role'], WidgetInstance[]> = {
  super_admin: [...BUSINESS, ORDERS],
  admin: [...BUSINESS, ORDERS],
  // Who does the day's work sees it first.
  moderator: [FIGURES, STATES, TICKETS, REFUNDS, CREDIT, ORDERS, ACTIVITY, SALES],
  // Sees no customers; its page is `Welcome`.
  editor: [],
}

/** The first page's parts and where they stand. Each asks for itself who may see it. */
export const dashboard: Dashboard = {
  widgets: [
    widget('key-figures', { label: 'figures:title', name: 'KeyFigures', minWidth: 'full' }),
    widget('sales-chart', { label: 'dashboard:sales', name: 'SalesTrend', minWidth: 'medium' }),
    widget('top-resellers', { label: 'dashboard:topResellers', name: 'TopResellers' }),
    widget('revenue-shares', { label: 'dashboard:whereRevenue', name: 'Shares' }),
    widget('order-states', { label: 'states:title', name: 'OrderStates' }),
    widget('refunds-due', { label: 'dashboard:refundsDue', name: 'RefundsDue' }),
    widget('credit-at-risk', { label: 'dashboard:creditAtRisk', name: 'CreditAtRisk' }),
    widget('open-tickets', { label: 'dashboard:openTickets', name: 'OpenTickets' }),
    widget('activity', { label: 'dashboard:activity', name: 'Activity' }),
    widget('latest-orders', {
      label: 'dashboard:latestOrders',
      name: 'LatestOrders',
      minWidth: 'medium',
    }),
  ],
  defaultLayout: ({ req }) => (req.user?.collection === 'admins' ? LAYOUTS[req.user.role] : []),
}
