/** GraphQL's names of each collection, one and many; none where it stays out of the schema. */
export const NAMES: Record<string, { one: string; many: string } | undefined> = {
  admins: { one: 'Admin', many: 'Admins' },
  resellers: { one: 'Reseller', many: 'Resellers' },
  clients: { one: 'Client', many: 'Clients' },
  users: { one: 'User', many: 'Users' },
  plans: { one: 'Plan', many: 'Plans' },
  sims: { one: 'Sim', many: 'Sims' },
  carriers: { one: 'Carrier', many: 'Carriers' },
  orders: { one: 'Order', many: 'Orders' },
  transactions: { one: 'Transaction', many: 'Transactions' },
  accounts: { one: 'Account', many: 'Accounts' },
  'ledger-entries': { one: 'LedgerEntry', many: 'LedgerEntries' },
  'gateway-events': { one: 'GatewayEvent', many: 'GatewayEvents' },
  invoices: { one: 'Invoice', many: 'Invoices' },
  tickets: { one: 'Ticket', many: 'Tickets' },
  'canned-answers': { one: 'CannedAnswer', many: 'CannedAnswers' },
  'saved-reports': { one: 'SavedReport', many: 'SavedReports' },
  'internal-notes': { one: 'InternalNote', many: 'InternalNotes' },
  'ticket-replies': { one: 'TicketReply', many: 'TicketReplies' },
  templates: { one: 'Template', many: 'Templates' },
  media: { one: 'Media', many: 'allMedia' },
  messages: { one: 'Message', many: 'Messages' },
  events: { one: 'Event', many: 'Events' },
  settings: { one: 'Setting', many: 'Settings' },
  'api-keys': undefined,
  'bulk-runs': undefined,
}

export const GLOBAL_NAMES: Record<string, string> = {
  general: 'General',
  pricing: 'Pricing',
  delivery: 'Delivery',
  notifications: 'Notification',
  api: 'Api',
  branding: 'Branding',
}

/** Collections nobody writes through GraphQL: the mutations do not exist. */
export const CLOSED = [
  ...['transactions', 'sims', 'events', 'messages'],
  ...['accounts', 'ledger-entries', 'gateway-events', 'invoices'],
]
