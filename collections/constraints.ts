import { sql, type postgresAdapter } from '@payloadcms/db-postgres'
import { check, index, uniqueIndex, type PgColumn } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionConfig, Field, GlobalConfig, TextareaField, TextField } from 'payload'

/**
 * What must never be false, said to the database too. Lengths and ranges come from the fields
 * themselves; the rest is listed here. The result lands in the generated migrations.
 */
type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

type Column = { key: string; field: Field }

/** The fields that have a column on the collection's own table, by drizzle's name for it. */
const columnsOf = (fields: Field[], prefix = ''): Column[] =>
  fields.flatMap((field): Column[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        columnsOf(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}_` : prefix),
      )
    if (field.type === 'group' && 'name' in field && field.name)
      return columnsOf(field.fields, `${prefix}${field.name}_`)
    if (field.type === 'row' || field.type === 'collapsible' || field.type === 'group')
      return columnsOf(field.fields, prefix)
    return 'name' in field ? [{ key: `${prefix}${field.name}`, field }] : []
  })

type Rule = { suffix: string; test: (column: PgColumn) => ReturnType<typeof sql> }

const literal = (value: string | number) => sql.raw(String(value))

const textRules = (field: TextField | TextareaField): Rule[] => {
  if ('hasMany' in field && field.hasMany) return []
  const { custom, maxLength, minLength } = field
  const pattern: unknown = custom?.pattern
  return [
    ...(maxLength
      ? [
          {
            suffix: 'length',
            test: (column: PgColumn) => sql`char_length(${column}) <= ${literal(maxLength)}`,
          },
        ]
      : []),
    ...(minLength
      ? [
          {
            suffix: 'least',
            test: (column: PgColumn) => sql`char_length(${column}) >= ${literal(minLength)}`,
          },
        ]
      : []),
    ...(typeof pattern === 'string'
      ? [
          {
            suffix: 'format',
            test: (column: PgColumn) => sql`${column} ~ ${literal(`'${pattern}'`)}`,
          },
        ]
      : []),
  ]
}

const rulesOf = (field: Field): Rule[] => {
  if (field.type === 'text' || field.type === 'textarea') return textRules(field)
  if (field.type === 'email')
    return [{ suffix: 'length', test: (column) => sql`char_length(${column}) <= 254` }]
  if (field.type !== 'number') return []
  if (field.name === 'revision')
    return [{ suffix: 'given', test: (column) => sql`${column} is not null and ${column} >= 1` }]
  const whole: Rule = { suffix: 'whole', test: (column) => sql`${column} = trunc(${column})` }
  const { max, min } = field
  return [
    whole,
    ...(typeof min === 'number'
      ? [{ suffix: 'min', test: (column: PgColumn) => sql`${column} >= ${sql.raw(String(min))}` }]
      : []),
    ...(typeof max === 'number'
      ? [{ suffix: 'max', test: (column: PgColumn) => sql`${column} <= ${sql.raw(String(max))}` }]
      : []),
  ]
}

const snake = (key: string): string =>
  key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

type Special = { name: string; check: string }

const SPECIAL: Record<string, Special[]> = {
  orders: [
    {
      name: 'orders_parties_ck',
      check: `(order_type = 'app_user' and user_id is not null and reseller_id is null and client_id is null)
        or (order_type = 'reseller_client' and user_id is null and reseller_id is not null and client_id is not null)`,
    },
    {
      name: 'orders_address_ck',
      check: `(sim_type = 'physical') = (delivery_address_line1 is not null)`,
    },
    {
      name: 'orders_total_ck',
      check: `total_minor = plan_price_minor + delivery_fee_minor + service_charge_minor + tax_minor
        or total_minor = plan_price_minor + delivery_fee_minor + service_charge_minor`,
    },
  ],
  transactions: [
    {
      name: 'transactions_amount_ck',
      check: `amount_minor > 0 or (transaction_type = 'credit' and amount_minor <> 0)`,
    },
    {
      name: 'transactions_parent_ck',
      check: `(transaction_type = 'refund') = (parent_id is not null)`,
    },
    {
      name: 'transactions_completed_ck',
      check: `(status = 'completed') = (completed_at is not null)`,
    },
  ],
  clients: [
    {
      name: 'clients_next_plan_ck',
      check: `(next_plan_id is null) = (next_plan_from is null)`,
    },
  ],
  accounts: [
    {
      name: 'accounts_owner_ck',
      check: `(kind in ('reseller_funds', 'reseller_commission')) = (reseller_id is not null)
        and (kind = 'gateway') = (gateway is not null)`,
    },
  ],
  api_keys: [{ name: 'api_keys_owner_ck', check: `(admin_id is null) <> (reseller_id is null)` }],
  ledger_entries: [{ name: 'ledger_entries_amount_ck', check: `amount_minor <> 0` }],
  invoices: [
    { name: 'invoices_total_ck', check: `total_minor = net_minor + tax_minor` },
    {
      name: 'invoices_original_ck',
      check: `kind <> 'credit_note' or original_id is not null`,
    },
  ],
  tickets: [{ name: 'tickets_owner_ck', check: `(user_id is null) <> (reseller_id is null)` }],
  sims: [
    { name: 'sims_iccid_ck', check: `iccid ~ '^[0-9]{18,20}$'` },
    {
      name: 'sims_order_ck',
      check: `(stock_state = 'available') = (order_id is null) or stock_state = 'disposed'`,
    },
  ],
  users: [{ name: 'users_birth_ck', check: `date_of_birth ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'` }],
}

type Unique = { name: string; columns: string[]; where: string }

const live = 'deleted_at is null'

const UNIQUE: Record<string, Unique[]> = {
  admins: [
    { name: 'admins_email_live', columns: ['email'], where: live },
    {
      name: 'admins_username_live',
      columns: ['username'],
      where: `${live} and username is not null`,
    },
  ],
  resellers: [{ name: 'resellers_email_live', columns: ['email'], where: live }],
  users: [
    { name: 'users_email_live', columns: ['email'], where: live },
    { name: 'users_phone_live', columns: ['phone'], where: live },
  ],
  plans_prices: [
    { name: 'plans_prices_currency_once', columns: ['_parentID', 'currency'], where: 'true' },
  ],
  plans: [{ name: 'plans_code_live', columns: ['code'], where: live }],
  canned_answers: [{ name: 'canned_answers_title_live', columns: ['title'], where: live }],
  carriers: [{ name: 'carriers_name_live', columns: ['name'], where: live }],
  sims: [
    {
      name: 'sims_order_live',
      columns: ['order'],
      where: `${live} and order_id is not null and stock_state <> 'disposed'`,
    },
  ],
  ledger_entries: [
    { name: 'ledger_entries_once', columns: ['posting', 'account'], where: 'true' },
    { name: 'ledger_entries_version', columns: ['account', 'version'], where: 'true' },
  ],
  gateway_events: [{ name: 'gateway_events_once', columns: ['gateway', 'eventId'], where: 'true' }],
  invoices: [
    { name: 'invoices_gapless', columns: ['kind', 'year', 'sequence'], where: 'true' },
    { name: 'invoices_transaction_once', columns: ['transaction', 'kind'], where: 'true' },
  ],
  transactions: [
    {
      name: 'transactions_commission_once',
      columns: ['order'],
      where: `transaction_type = 'commission'`,
    },
    {
      name: 'transactions_gateway_once',
      columns: ['gateway', 'gatewayTransactionId'],
      where: 'gateway_transaction_id is not null',
    },
  ],
}

/**
 * Whose documents are listed newest first. By the index on `created_at` alone PostgreSQL would walk back through
 * everybody's to find ten of somebody who has few. The index on the owner alone stays, though this one would do: Payload
 * makes it for every relationship, `index: true` or not.
 */
const NEWEST_OF: Record<string, string[]> = {
  clients: ['reseller'],
  invoices: ['user', 'reseller'],
  orders: ['user', 'reseller', 'client'],
  tickets: ['user', 'reseller'],
  transactions: ['user', 'reseller'],
}

const newestOf = (table: string, columns: Record<string, PgColumn>) =>
  Object.fromEntries(
    (NEWEST_OF[table] ?? []).map((owner) => {
      const { createdAt, id, [owner]: column } = columns
      if (!column || !createdAt || !id) throw new Error(`${table} has no ${owner} to list by`)
      const name = `${table}_newest_of_${owner}`
      return [name, index(name).on(column, createdAt, id)]
    }),
  )

type Constrained = { name: string; fields: Field[] }

/** The table itself and those of its arrays. */
const tablesOf = ({ fields, name }: Constrained): Constrained[] => [
  { name, fields },
  ...columnsOf(fields).flatMap(({ field, key }) =>
    field.type === 'array' ? tablesOf({ name: `${name}_${snake(key)}`, fields: field.fields }) : [],
  ),
]

/** Adds every check, partial unique index and index of lists to the tables of these collections and globals. */
export const withConstraints =
  (configs: (CollectionConfig | GlobalConfig)[]): SchemaHook =>
  ({ extendTable, schema }) => {
    const tables = configs.flatMap(({ fields, slug }) =>
      tablesOf({ name: slug.replaceAll('-', '_'), fields }),
    )
    for (const { fields, name } of tables) {
      const table = schema.tables[name]
      if (!table) throw new Error(`There is no table ${name} to constrain`)
      extendTable({
        table,
        extraConfig: (columns: Record<string, PgColumn>) => ({
          ...fieldChecks(name, fields, columns),
          ...Object.fromEntries(
            (SPECIAL[name] ?? []).map((rule) => [rule.name, check(rule.name, sql.raw(rule.check))]),
          ),
          ...Object.fromEntries(
            (UNIQUE[name] ?? []).map((rule) => [rule.name, partial(rule, columns)]),
          ),
          ...newestOf(name, columns),
        }),
      })
    }
    return schema
  }

const fieldChecks = (table: string, fields: Field[], columns: Record<string, PgColumn>) =>
  Object.fromEntries(
    columnsOf(fields).flatMap(({ field, key }) => {
      const column = columns[key]
      if (!column) return []
      return rulesOf(field).map(({ suffix, test }) => {
        const name = `${table}_${snake(key)}_${suffix}_ck`.slice(0, 63)
        return [name, check(name, test(column))]
      })
    }),
  )

const partial = ({ columns: names, name, where }: Unique, columns: Record<string, PgColumn>) => {
  const [first, ...rest] = names.map((key) => {
    const column = columns[key]
    if (!column) throw new Error(`${name}: there is no column ${key}`)
    return column
  })
  if (!first) throw new Error(`${name}: no columns`)
  return uniqueIndex(name)
    .on(first, ...rest)
    .where(sql.raw(where))
}
