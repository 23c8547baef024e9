import {
  columns,
  CREATED,
  CURRENCY,
  JOINS,
  ORDER,
  PROVIDER,
  RESELLER,
  status,
  USER,
  yesNo,
  type ExportColumn,
  type Told,
} from './column'

/**
 * The other lists of the panel, which admins take away. Not among them: templates and media, which are texts and files
 * rather than rows, and what is read inside another document.
 */
export const STAFF_EXPORTED = [
  ...(['plans', 'carriers', 'invoices', 'accounts', 'ledger-entries', 'gateway-events'] as const),
  ...(['messages', 'events', 'canned-answers', 'admins', 'api-keys', 'settings'] as const),
] as const
export type StaffExported = (typeof STAFF_EXPORTED)[number]

const LANGUAGE = `_locale = 'en'`
const TRANSACTION: Told = ['transaction', 'Transaction', 'text', 't.transaction_id']

export const STAFF_COLUMNS: Record<StaffExported, readonly ExportColumn[]> = {
  plans: columns(
    ['code', 'Code', 'text', 'x.code'],
    [
      ...(['name', 'Name', 'text'] as const),
      `(select l.name from plans_locales l where l._parent_id = x.id and l.${LANGUAGE})`,
    ],
    PROVIDER,
    ['dataMb', 'Data (MB)', 'count', 'x.data_mb'],
    ['minutes', 'Minutes', 'count', 'x.minutes'],
    ['sms', 'SMS', 'count', 'x.sms'],
    ['validityDays', 'Valid (days)', 'count', 'x.validity_days'],
    ...[yesNo('active', 'Active', 'x.active'), CREATED],
  ),
  carriers: columns(
    ['name', 'Name', 'text', 'x.name'],
    ['linkPattern', 'Tracking link', 'text', 'x.link_pattern'],
    ...[yesNo('active', 'Active', 'x.active'), CREATED],
  ),
  invoices: columns(
    ['number', 'Number', 'text', 'x.number'],
    ['kind', 'Kind', 'word', 'x.kind'],
    ['issuedAt', 'Issued', 'time', 'x.issued_at'],
    ...[TRANSACTION, ORDER, USER, RESELLER, CURRENCY],
    ['netMinor', 'Without tax', 'money', 'x.net_minor'],
    ['taxMinor', 'Tax', 'money', 'x.tax_minor'],
    ['totalMinor', 'Total', 'money', 'x.total_minor'],
    ['taxRateBps', 'Tax rate (%)', 'rate', 'x.tax_rate_bps'],
  ),
  accounts: columns(
    ['code', 'Code', 'text', 'x.code'],
    ['kind', 'Kind', 'word', 'x.kind'],
    ['gateway', 'Gateway', 'text', 'x.gateway'],
    ...[RESELLER, CURRENCY],
    ['balanceMinor', 'Balance', 'money', 'x.balance_minor'],
    ['holdsMinor', 'Held', 'money', 'x.holds_minor'],
  ),
  'ledger-entries': columns(
    CREATED,
    ['posting', 'Posting', 'text', 'x.posting'],
    ['type', 'Type', 'word', 'x.type'],
    ['account', 'Account', 'text', 'k.code', 'accounts.read'],
    ...[CURRENCY],
    ['amountMinor', 'Amount', 'money', 'x.amount_minor'],
    ['balanceAfterMinor', 'Balance after', 'money', 'x.balance_after_minor'],
    TRANSACTION,
  ),
  'gateway-events': columns(
    CREATED,
    ['gateway', 'Gateway', 'text', 'x.gateway'],
    ['eventId', "Gateway's own ID", 'text', 'x.event_id'],
    ['type', 'Type', 'text', 'x.type'],
    ...[status(), TRANSACTION],
    ['tries', 'Tries', 'count', 'x.tries'],
    ['processedAt', 'Processed', 'time', 'x.processed_at'],
  ),
  messages: columns(
    CREATED,
    ['channel', 'Channel', 'word', 'x.channel'],
    ['recipient', 'Recipient', 'text', 'x.recipient'],
    ['templateKey', 'Template', 'text', 'x.template_key'],
    status(),
    ['tries', 'Tries', 'count', 'x.tries'],
    ['sentAt', 'Sent', 'time', 'x.sent_at'],
    ORDER,
  ),
  events: columns(
    CREATED,
    ['actorType', 'By', 'word', 'x.actor_type'],
    ['actorId', "Actor's ID", 'text', 'x.actor_id'],
    ['type', 'Event', 'text', 'x.type'],
    ['summary', 'Summary', 'text', 'x.summary'],
    ['subjectCollection', 'Of', 'word', 'x.subject_collection'],
    ['subjectId', "Subject's ID", 'text', 'x.subject_id'],
    ['from', 'From', 'text', 'x."from"'],
    ['to', 'To', 'text', 'x."to"'],
    ['reason', 'Reason', 'text', 'x.reason'],
    ['ip', 'IP address', 'text', 'x.ip'],
  ),
  'canned-answers': columns(
    ['title', 'Title', 'text', 'x.title'],
    ['body', 'Answer', 'text', 'x.body'],
    CREATED,
  ),
  admins: columns(
    ['email', 'E-mail', 'text', 'x.email'],
    ['firstName', 'First name', 'text', 'x.first_name'],
    ['lastName', 'Last name', 'text', 'x.last_name'],
    ['role', 'Role', 'word', 'x.role'],
    yesNo('isActive', 'Active', 'x.is_active'),
    ['lastLoginAt', 'Last sign-in', 'time', 'x.last_login_at'],
    CREATED,
  ),
  'api-keys': columns(
    ['name', 'Name', 'text', 'x.name'],
    ['prefix', 'Prefix', 'text', 'x.prefix'],
    RESELLER,
    ['lastUsedAt', 'Last used', 'time', 'x.last_used_at'],
    ['expiresAt', 'Expires', 'time', 'x.expires_at'],
    ['revokedAt', 'Revoked', 'time', 'x.revoked_at'],
    CREATED,
  ),
  settings: columns(
    ['key', 'Key', 'text', 'x.key'],
    ['type', 'Type', 'word', 'x.type'],
    ['value', 'Value', 'text', 'x.value'],
    ['description', 'Description', 'text', 'x.description'],
    ...[yesNo('isPublic', 'Public', 'x.is_public'), CREATED],
  ),
}

export const STAFF_JOINED: Record<StaffExported, string> = {
  ...{ plans: '', carriers: '', events: '', 'canned-answers': '', admins: '', settings: '' },
  invoices: [JOINS.t, JOINS.o, JOINS.u, JOINS.r].join(' '),
  accounts: JOINS.r,
  'ledger-entries': [JOINS.account, JOINS.t].join(' '),
  'gateway-events': JOINS.t,
  messages: JOINS.o,
  'api-keys': JOINS.r,
}
