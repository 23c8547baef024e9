import type { Config, WidgetInstance, WidgetSlug } from 'payload'

import type { Admin } from '../payload-types'

type Dashboard = NonNullable<NonNullable<Config['admin']>['dashboard']>
type Widget = Dashboard['widgets'][number]

type Told = { label: string; name: string; minWidth?: Widget['minWidth'] }

const widget = (slug: WidgetSlug, { label, minWidth = 'small', name }: Told): Widget => ({
  ...{ slug, label, minWidth },
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
    widget('key-figures', { label: 'Key figures', name: 'KeyFigures', minWidth: 'full' }),
    widget('sales-chart', { label: 'Sales', name: 'SalesTrend', minWidth: 'medium' }),
    widget('top-resellers', { label: 'Top resellers', name: 'TopResellers' }),
    widget('revenue-shares', { label: 'Where revenue comes from', name: 'Shares' }),
    widget('order-states', { label: 'Orders on their way', name: 'OrderStates' }),
    widget('refunds-due', { label: 'Refunds due', name: 'RefundsDue' }),
    widget('credit-at-risk', { label: 'Credit at risk', name: 'CreditAtRisk' }),
    widget('open-tickets', { label: 'Open tickets', name: 'OpenTickets' }),
    widget('activity', { label: 'Activity', name: 'Activity' }),
    widget('latest-orders', { label: 'Latest orders', name: 'LatestOrders', minWidth: 'medium' }),
  ],
  defaultLayout: ({ req }) => (req.user?.collection === 'admins' ? LAYOUTS[req.user.role] : []),
}
