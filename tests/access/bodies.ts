import { newIccid, PASSWORD } from '../../src/testing/builders'
import type { Caller, People } from './callers'
import type { Samples } from './samples'
import { mailText, noteOn, unique } from './values'

export type World = { people: People; samples: Samples }
type Body = Record<string, unknown>

const phone = (): string => `+4860${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`

const accountBody = (): Body => ({ email: `new-${unique()}@example.com`, password: PASSWORD })

/** Customers order for themselves; staff and everybody who will be refused name the user. */
const orderBody = ({ people }: World, caller: Caller): Body => {
  const { plan, user } = people.trade
  const base = { plan: plan.id, simType: 'esim' }
  const client = people.clients[caller]
  if (client) return { ...base, client }
  return caller === 'user' || caller === 'otherUser' ? base : { ...base, user: user.id }
}

const replyTo = ({ samples }: World, owner: 'ofUser' | 'ofReseller'): Body => ({
  ticket: samples.tickets?.[owner],
  body: 'Is it better now?',
})

/** The smallest body with which a caller who may create the document would succeed. */
export const createBody: Record<string, (world: World, caller: Caller, sample: string) => Body> = {
  admins: () => ({ ...accountBody(), firstName: 'Eve', lastName: 'Lin', role: 'editor' }),
  resellers: () => ({
    ...accountBody(),
    businessName: 'New shop',
    contactPerson: 'Eve Lin',
    phone: phone(),
    address: 'Prosta 2',
    city: 'Gdansk',
    country: 'PL',
  }),
  clients: ({ people }) => ({
    reseller: people.trade.reseller.id,
    clientName: 'New client',
    clientEmail: `client-${unique()}@example.com`,
    clientPhone: phone(),
  }),
  users: () => ({ ...accountBody(), fullName: 'Eve Lin', phone: phone() }),
  plans: () => ({
    name: 'New plan',
    code: `plan-${unique()}`,
    networkProvider: 'Orange',
    simTypes: ['esim'],
    validityDays: 7,
    prices: [{ currency: 'USD', priceMinor: 500 }],
  }),
  sims: () => ({ iccid: newIccid(), simType: 'physical', networkProvider: 'Orange' }),
  carriers: () => ({ name: `Carrier ${unique()}` }),
  orders: orderBody,
  transactions: () => ({
    transactionId: `TX-${unique()}`,
    transactionType: 'credit',
    amountMinor: 100_000,
    currency: 'USD',
    gateway: 'sandbox',
    paymentMethod: 'sandbox_approve',
  }),
  accounts: () => ({ code: `sales.${unique()}`, kind: 'sales', currency: 'USD' }),
  'ledger-entries': () => ({
    posting: `payment:${unique()}`,
    type: 'payment',
    amountMinor: 100_000,
    currency: 'USD',
    version: 1,
    balanceAfterMinor: 100_000,
  }),
  'gateway-events': () => ({ gateway: 'sandbox', eventId: unique(), type: 'paid', payload: {} }),
  invoices: () => ({
    ...{ number: `INV-${unique()}`, kind: 'invoice', year: 2026, sequence: 1 },
    ...{ currency: 'USD', netMinor: 1, taxMinor: 0, totalMinor: 1, taxRateBps: 0 },
    ...{ issuedAt: new Date().toISOString(), seller: {}, buyer: {}, lines: [] },
  }),
  tickets: ({ people }, caller) => ({
    subject: 'Question',
    description: 'How does it work?',
    ...(caller === 'super_admin' || caller === 'admin' || caller === 'moderator'
      ? { user: people.trade.user.id }
      : {}),
  }),
  'canned-answers': () => ({ title: `Answer ${unique()}`, body: 'Switch it off and on.' }),
  'saved-reports': () => ({
    ...{ name: `Report ${unique()}`, report: 'revenue', range: 'last_month' },
    ...{ parameters: { by: 'plan' }, columns: ['label', 'revenueMinor'], visibility: 'own' },
  }),
  'internal-notes': ({ people }, _caller, sample) =>
    noteOn(people, sample === 'onReseller' ? 'resellers' : 'users'),
  'ticket-replies': (world, _caller, sample) =>
    replyTo(world, sample === 'onUsers' ? 'ofUser' : 'ofReseller'),
  templates: () => ({
    key: `note_${unique()}`,
    channel: 'email',
    subject: 'Hello',
    body: mailText('Hello.'),
  }),
  media: () => ({ alt: 'A picture' }),
  messages: () => ({ recipient: 'x@example.com', templateKey: 'welcome' }),
  events: () => ({
    actorType: 'admin',
    type: 'order.paid',
    summary: 'Forged.',
    subjectCollection: 'orders',
    subjectId: 'x',
  }),
  settings: () => ({ key: `new.${unique()}`, value: 'yes' }),
  'api-keys': () => ({ name: 'Till', scopes: ['orders.read'] }),
  'bulk-runs': () => ({ request: {}, results: [], total: 1, requestedBy: 'x' }),
}

/** A small lawful change, never the same twice. */
export const updateBody: Record<string, () => Body> = {
  admins: () => ({ lastName: `Lin ${unique()}` }),
  resellers: () => ({ contactPerson: `Eve ${unique()}` }),
  clients: () => ({ clientName: `Client ${unique()}` }),
  users: () => ({ fullName: `Eve ${unique()}` }),
  plans: () => ({ description: unique() }),
  sims: () => ({ imsi: `26003${String(Math.floor(Math.random() * 1e10)).padStart(10, '0')}` }),
  carriers: () => ({ name: `Carrier ${unique()}` }),
  orders: () => ({ notes: unique() }),
  transactions: () => ({ reason: unique() }),
  accounts: () => ({ code: unique() }),
  'ledger-entries': () => ({ posting: unique() }),
  'gateway-events': () => ({ type: unique() }),
  invoices: () => ({ note: unique() }),
  tickets: () => ({ subject: unique() }),
  'canned-answers': () => ({ body: unique() }),
  'saved-reports': () => ({ name: `Report ${unique()}` }),
  'internal-notes': () => ({ isPinned: true }),
  'ticket-replies': () => ({ body: unique() }),
  templates: () => ({ subject: unique() }),
  media: () => ({ alt: unique() }),
  messages: () => ({ subject: unique() }),
  events: () => ({ summary: unique() }),
  settings: () => ({ description: unique() }),
  'api-keys': () => ({ name: 'Counter' }),
  'bulk-runs': () => ({ requestedBy: unique() }),
  general: () => ({ legalName: unique() }),
  pricing: () => ({ taxInclusive: false }),
  delivery: () => ({ expectedDays: 4 }),
  notifications: () => ({ welcome: true }),
  api: () => ({ allowedOrigins: [] }),
  branding: () => ({ senderName: unique() }),
}
