import { isFor, type CallerKind, type Permission } from '../access/can'
import { OFFERED } from './scopes'

/** What a person reads for one permission that a key may have. */
export type ScopeChoice = { word: Permission; says: string }
export type ScopeArea = { noun: string; title: string; choices: ScopeChoice[] }

const TITLES: Readonly<Record<string, string>> = {
  accounts: 'Accounts of the books',
  api: 'API settings',
  branding: 'Branding',
  'bulk-runs': 'Bulk runs',
  'canned-answers': 'Canned answers',
  carriers: 'Carriers',
  clients: 'Clients',
  dashboard: 'Dashboard',
  delivery: 'Delivery settings',
  events: 'Activity',
  'gateway-events': 'Gateway events',
  general: 'General settings',
  'internal-notes': 'Internal notes',
  invoices: 'Invoices',
  'ledger-entries': 'Ledger entries',
  lists: 'Lists',
  media: 'Media',
  messages: 'Messages',
  notifications: 'Notification settings',
  orders: 'Orders',
  payments: 'Payments',
  plans: 'Plans',
  presets: 'Saved views',
  pricing: 'Pricing',
  reports: 'Reports',
  resellers: 'Resellers',
  'saved-reports': 'Saved reports',
  search: 'Search',
  settings: 'Custom settings',
  sims: 'SIMs',
  templates: 'Templates',
  'ticket-replies': 'Replies to tickets',
  tickets: 'Tickets',
  transactions: 'Transactions',
  usage: 'Usage of clients',
  users: 'App users',
}

const VERBS: Readonly<Record<string, string>> = {
  read: 'See them',
  create: 'Make new ones',
  update: 'Change them',
  delete: 'Delete them',
  export: 'Take them out as a file',
  changeStatus: 'Change their status',
}

const SAYS: Partial<Record<Permission, string>> = {
  'api.read': 'See the settings',
  'api.update': 'Change the settings',
  'branding.read': 'See name, logo and colours',
  'branding.update': 'Change name, logo and colours',
  'clients.changePlan': 'Change their plan',
  'clients.move': 'Move them to another reseller',
  'clients.overrideLimit': 'Override their monthly limit',
  'dashboard.read': 'See the figures',
  'delivery.read': 'See the settings',
  'delivery.update': 'Change the settings',
  'general.read': 'See the settings',
  'general.update': 'Change the settings',
  'lists.export': 'Take any list out as a file',
  'media.readPrivate': 'See private files',
  'messages.resend': 'Send them again',
  'notifications.read': 'See the settings',
  'notifications.update': 'Change the settings',
  'orders.assignDelivery': 'Give them to a carrier',
  'orders.batch': 'Place many at once',
  'orders.bindSim': 'Bind a SIM to them',
  'orders.cancelOwn': 'Cancel their own',
  'orders.confirmUnpaid': 'Confirm unpaid ones',
  'orders.create': 'Place new ones',
  'orders.internalNotes': 'Read and write internal notes',
  'orders.move': 'Move them to another state',
  'orders.notify': 'Tell the customer about them',
  'orders.printPacking': 'Print packing slips and labels',
  'orders.readEsim': 'Get the eSIM of a paid order',
  'orders.sendEsim': 'Send the eSIM again',
  'orders.statistics': 'See their statistics',
  'payments.gateways': 'See the ways to pay',
  'payments.process': 'Pay for orders',
  'payments.refund': 'Refund payments',
  'plans.readInactive': 'See those that are not sold',
  'presets.use': 'Use and save them',
  'pricing.read': 'See fees and taxes',
  'pricing.update': 'Change fees and taxes',
  'reports.export': 'Take them out as a file',
  'resellers.credit': 'Move their balance',
  'resellers.setLimits': 'Change name, limit and commission',
  'resellers.statement': 'See statements',
  'resellers.topUp': 'Top up the balance',
  'saved-reports.manage': 'Change those of others',
  'saved-reports.write': 'Save their own',
  'search.use': 'Search everywhere',
  'settings.readPrivate': 'See those that are not public',
  'ticket-replies.internal': 'See and write internal notes',
  'tickets.assign': 'Assign them',
  'tickets.reply': 'Reply to them',
  'transactions.readGatewayResponse': 'See what the gateway answered',
  'usage.write': 'Report what was used',
  'users.readIdentity': 'See identity documents',
}

const nounOf = (word: Permission): string => word.split('.')[0] ?? ''

/** What a scope of this word lets a program do, without the noun that it is listed under. */
export const sayScope = (word: Permission): string =>
  SAYS[word] ?? VERBS[word.split('.')[1] ?? ''] ?? word

export const titleOfScope = (noun: string): string => TITLES[noun] ?? noun

/** What a key of such an owner can be given, by what it is about: never more than its owner may. */
export const scopesFor = (owner: CallerKind): ScopeArea[] => {
  const words = OFFERED.filter((word) => isFor(owner, word) && !isFor('anonymous', word))
  return [...new Set(words.map(nounOf))]
    .map((noun) => ({
      noun,
      title: titleOfScope(noun),
      choices: words
        .filter((word) => nounOf(word) === noun)
        .map((word) => ({ word, says: sayScope(word) })),
    }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en'))
}

/** A scope as a key holds it, said in full: "Orders: see them", "Everything: see it". */
export const sayWhole = (scope: string): string => {
  const [noun = '', verb] = scope.replace(':', '.').split('.')
  if (noun === '*') return 'See everything'
  if (verb === '*') return `${titleOfScope(noun)}: everything`
  // A scope of a key was checked when it was made; one of a word that is gone says itself.
  const said = sayScope(`${noun}.${verb}` as Permission)
  return `${titleOfScope(noun)}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}
