import type { PayloadRequest } from 'payload'

import { problem } from '../../core/problem'
import { isInScope } from './apiKey'

/**
 * Who may do what, on one page. Rows say which kinds of caller may use a word at all; which documents
 * they may use it on (their own) is `collections/access/rules.ts`.
 */
export type CallerKind =
  'super_admin' | 'admin' | 'moderator' | 'editor' | 'reseller' | 'user' | 'anonymous'

const SUPER: readonly CallerKind[] = ['super_admin']
const ADMIN: readonly CallerKind[] = ['super_admin', 'admin']
const STAFF: readonly CallerKind[] = [...ADMIN, 'moderator']
const PANEL: readonly CallerKind[] = [...STAFF, 'editor']
const WRITERS: readonly CallerKind[] = [...ADMIN, 'editor']
const STAFF_AND = (...others: CallerKind[]): readonly CallerKind[] => [...STAFF, ...others]
const ADMIN_AND = (...others: CallerKind[]): readonly CallerKind[] => [...ADMIN, ...others]
const EVERYONE: readonly CallerKind[] = [...PANEL, 'reseller', 'user', 'anonymous']
const SERVER: readonly CallerKind[] = []

/** Collections whose documents only verbs write. */
const SERVER_WRITTEN = [
  ...(['transactions', 'accounts', 'ledger-entries', 'invoices', 'gateway-events'] as const),
  ...(['messages', 'events', 'bulk-runs', 'api-keys'] as const),
] as const

type ServerWord = `${(typeof SERVER_WRITTEN)[number]}.${'create' | 'update' | 'delete'}`

// Object.fromEntries forgets the keys, which are those of the type.
const BY_SERVER = Object.fromEntries(
  SERVER_WRITTEN.flatMap((slug) =>
    ['create', 'update', 'delete'].map((word) => [`${slug}.${word}`, SERVER]),
  ),
) as Record<ServerWord, readonly CallerKind[]>

const CAN = {
  ...BY_SERVER,
  'panel.enter': PANEL,
  ...{ 'dashboard.read': STAFF, 'reports.read': STAFF },
  ...{ 'reports.export': ADMIN, 'lists.export': ADMIN },
  ...{ 'saved-reports.read': STAFF, 'saved-reports.write': STAFF, 'saved-reports.manage': ADMIN },
  ...{ 'orders.export': STAFF_AND('reseller'), 'transactions.export': ADMIN_AND('reseller') },
  ...{ 'users.export': ADMIN, 'resellers.export': ADMIN, 'clients.export': ADMIN_AND('reseller') },
  ...{ 'sims.export': STAFF_AND('reseller'), 'tickets.export': STAFF_AND('reseller') },
  ...{ 'search.use': STAFF, 'presets.use': STAFF, 'presets.manage': ADMIN },

  'admins.read': PANEL,
  'admins.create': SUPER,
  'admins.update': PANEL,
  'admins.delete': SUPER,
  'admins.manage': SUPER,

  'resellers.read': STAFF_AND('reseller'),
  'resellers.create': ADMIN,
  'resellers.update': ADMIN_AND('reseller'),
  'resellers.delete': ADMIN,
  'resellers.changeStatus': ADMIN,
  'resellers.setLimits': ADMIN,

  'clients.read': STAFF_AND('reseller'),
  'clients.create': ADMIN_AND('reseller'),
  'clients.update': ADMIN_AND('reseller'),
  'clients.delete': ADMIN_AND('reseller'),
  ...{ 'clients.changeStatus': ADMIN_AND('reseller'), 'clients.changePlan': ADMIN_AND('reseller') },
  ...{ 'clients.overrideLimit': ADMIN, 'clients.move': ADMIN },
  // A reseller by its API key alone.
  'usage.write': ADMIN_AND('reseller'),

  'users.read': STAFF_AND('user'),
  'users.create': STAFF_AND('anonymous'),
  'users.update': STAFF_AND('user'),
  'users.delete': ADMIN,
  'users.changeStatus': STAFF,
  'users.readIdentity': STAFF_AND('user'),
  'plans.read': EVERYONE,
  'plans.readInactive': STAFF,
  ...{ 'plans.create': ADMIN, 'plans.update': ADMIN, 'plans.delete': ADMIN },
  'sims.read': STAFF_AND('reseller', 'user'),
  ...{ 'sims.create': ADMIN, 'sims.update': ADMIN, 'sims.delete': ADMIN },

  'orders.read': STAFF_AND('reseller', 'user'),
  'orders.create': STAFF_AND('reseller', 'user'),
  'orders.batch': STAFF_AND('reseller'),
  'orders.update': STAFF_AND('reseller', 'user'),
  'orders.delete': ADMIN,
  'orders.move': STAFF,
  'orders.confirmUnpaid': ADMIN,
  'orders.cancelOwn': ['reseller', 'user'],
  'orders.bindSim': STAFF,
  'orders.assignDelivery': STAFF,
  'orders.printPacking': STAFF,
  'orders.readEsim': ['reseller', 'user'],
  ...{ 'orders.sendEsim': STAFF, 'orders.notify': STAFF },
  'orders.statistics': STAFF,
  'orders.internalNotes': STAFF,

  'transactions.read': STAFF_AND('reseller', 'user'),
  'transactions.readGatewayResponse': ADMIN,
  'payments.gateways': [...PANEL, 'reseller', 'user'],
  'payments.process': ADMIN_AND('reseller', 'user'),
  'payments.refund': ADMIN,

  'accounts.read': STAFF_AND('reseller'),
  'ledger-entries.read': STAFF_AND('reseller'),
  'gateway-events.read': ADMIN,
  'invoices.read': STAFF_AND('reseller', 'user'),
  'resellers.credit': ADMIN,
  'resellers.topUp': ['reseller'],
  'resellers.statement': STAFF_AND('reseller'),

  'tickets.read': STAFF_AND('reseller', 'user'),
  'tickets.create': STAFF_AND('reseller', 'user'),
  'tickets.update': STAFF_AND('reseller', 'user'),
  'tickets.delete': ADMIN,
  'tickets.reply': STAFF_AND('reseller', 'user'),
  'tickets.assign': STAFF,
  'ticket-replies.read': STAFF_AND('reseller', 'user'),
  'ticket-replies.create': STAFF_AND('reseller', 'user'),
  'ticket-replies.update': SERVER,
  'ticket-replies.delete': SERVER,
  'ticket-replies.internal': STAFF,

  'canned-answers.read': STAFF,
  'canned-answers.create': STAFF,
  'canned-answers.update': STAFF,
  'canned-answers.delete': ADMIN,
  'internal-notes.read': STAFF,
  'internal-notes.create': STAFF,
  'internal-notes.update': STAFF,
  'internal-notes.delete': ADMIN,

  'templates.read': PANEL,
  ...{ 'templates.create': WRITERS, 'templates.update': WRITERS },
  'templates.delete': ADMIN,
  'media.read': EVERYONE,
  'media.readPrivate': PANEL,
  'media.create': WRITERS,
  'media.update': WRITERS,
  'media.delete': WRITERS,
  'messages.read': STAFF,
  'messages.readSecret': SUPER,
  'messages.resend': STAFF,
  'carriers.read': STAFF,
  ...{ 'carriers.create': ADMIN, 'carriers.update': ADMIN, 'carriers.delete': ADMIN },

  'settings.read': EVERYONE,
  'settings.readPrivate': ADMIN,
  ...{ 'settings.create': ADMIN, 'settings.update': ADMIN, 'settings.delete': ADMIN },
  ...{ 'events.read': STAFF, 'bulk-runs.read': STAFF },
  'api-keys.read': ADMIN_AND('reseller'),
  ...{ 'api-keys.issue': ADMIN_AND('reseller'), 'api-keys.issueForReseller': ADMIN },

  ...{ 'general.read': STAFF, 'general.update': ADMIN },
  ...{ 'pricing.read': STAFF, 'pricing.update': ADMIN },
  ...{ 'delivery.read': STAFF, 'delivery.update': ADMIN },
  ...{ 'notifications.read': ADMIN, 'notifications.update': ADMIN },
  ...{ 'api.read': ADMIN, 'api.update': ADMIN },
  ...{ 'branding.read': EVERYONE, 'branding.update': WRITERS },
} as const satisfies Record<string, readonly CallerKind[]>

export type Permission = keyof typeof CAN
export type Caller = PayloadRequest['user']

/** What the caller counts as now: an account that may not sign in counts as nobody, whatever its token says. */
export const callerKind = (user: Caller): CallerKind => {
  if (!user) return 'anonymous'
  if (user.collection === 'admins') return user.isActive === false ? 'anonymous' : user.role
  if (user.collection === 'resellers') return user.status === 'suspended' ? 'anonymous' : 'reseller'
  return user.status === 'blocked' ? 'anonymous' : 'user'
}

const isIn = (kinds: readonly CallerKind[], kind: CallerKind): boolean => kinds.includes(kind)
export const isFor = (kind: CallerKind, word: Permission): boolean => isIn(CAN[word], kind)

export const can = (user: Caller, permission: Permission): boolean =>
  isFor(callerKind(user), permission) &&
  (isInScope(user, permission) || isFor('anonymous', permission))

export const isStaff = (user: Caller): boolean => isIn(STAFF, callerKind(user))

export const permissionsOf = (user: Caller): Permission[] =>
  PERMISSIONS.filter((permission) => can(user, permission))

// Object.keys forgets the key type; the table above is the only source of both.
export const PERMISSIONS = Object.keys(CAN) as Permission[]

export const notSignedIn = problem('auth.required', 401, () => 'Sign in first.')
export const forbidden = problem<{ permission?: Permission }>(
  'forbidden',
  403,
  () => 'You are not allowed to do this.',
)

/** 401 without a live session, 403 with one that may not. */
export const assertCan = (user: Caller, permission: Permission): void => {
  if (can(user, permission)) return
  throw callerKind(user) === 'anonymous' ? notSignedIn({}) : forbidden({ permission })
}
