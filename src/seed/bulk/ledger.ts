import type pg from 'pg'

import { codeOf, type AccountRef, type PostingType } from '../../domain/ledger/chart'
import type { Line } from '../../domain/ledger/post'
import { LOCK_ACCOUNTS, REBUILD } from '../../domain/ledger/rebuild'
import { diceOf, type Dice } from '../paper/dice'
import { idAt, stamp } from './ids'
import { Table } from './table'

type Account = { place: number; id: string; code: string; openedAt: string } & {
  kind: string
  currency: string
  gateway: string | null
  reseller: string | null
}

type Posted = {
  at: number
  type: PostingType
  transaction: string
  currency: string
  lines: readonly Line[]
}

type Held = { held: number; price: { currency: string }; spec: { at: number } }

const COLUMNS = ['at', 'transaction_id', 'type', 'account', 'amount'] as const

const STAGE = `create unlogged table bulk_lines (at timestamptz, transaction_id uuid, type text, account int, amount bigint)`

const OPEN = `
  insert into accounts (id, code, kind, currency, gateway, reseller_id, revision, created_at, updated_at)
  select id, code, kind::enum_accounts_kind, currency, gateway, reseller, 1, "openedAt", "openedAt"
  from jsonb_to_recordset($1::jsonb) as account (id uuid, code text, kind text, currency text, gateway text, reseller uuid,
    "openedAt" timestamptz)`

/** Each account's lines in the order of time; ids hold the time, and are the same for the same line. */
const WRITE = `
  insert into ledger_entries (id, posting, type, transaction_id, account_id, amount_minor, currency, version,
    balance_after_minor, revision, created_at, updated_at)
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(hash, 1, 3) || '8'
      || substr(hash, 4, 15))::uuid,
    type || ':' || transaction_id, type::enum_ledger_entries_type, transaction_id, account.id, amount, currency,
    row_number() over story, sum(amount) over story, 1, at, at
  from bulk_lines cross join lateral (select md5(type || transaction_id || account) as hash) as hashed
  join jsonb_to_recordset($1::jsonb) as account (place int, id uuid, currency text) on place = account
  window story as (partition by account.id order by at, transaction_id, type rows unbounded preceding)`

/**
 * The books of the bulk. Orders are told one after the other and entries follow one another by time, so their lines
 * wait in a table of their own until all are there.
 */
export class Ledger {
  private readonly accounts = new Map<string, Account>()

  private constructor(
    private readonly pool: pg.Pool,
    private readonly connection: pg.PoolClient,
    private readonly lines: Table<(typeof COLUMNS)[number]>,
    private readonly ids: Dice,
  ) {}

  static async open(pool: pg.Pool, seed: number): Promise<Ledger> {
    const connection = await pool.connect()
    await connection.query(STAGE)
    const lines = new Table(connection, 'bulk_lines', COLUMNS)
    return new Ledger(pool, connection, lines, diceOf(`${seed}/bulk/accounts`))
  }

  /** What `post` would have booked. */
  book({ at, currency, lines, transaction, type }: Posted): void {
    for (const { account, amountMinor } of lines) {
      if (amountMinor === 0) continue
      const time = stamp(at)
      const { place } = this.accountOf(account, currency, time)
      this.lines.add({
        ...{ at: time, transaction_id: transaction },
        ...{ type, account: place, amount: amountMinor },
      })
    }
  }

  /** Opens the account whose credit an order holds: how much, the rebuilding reads from the orders. */
  hold(reseller: string, { held, price, spec }: Held): void {
    if (held > 0)
      this.accountOf({ kind: 'reseller_funds', reseller }, price.currency, stamp(spec.at))
  }

  async flush(): Promise<void> {
    if (this.lines.isFull) await this.lines.send()
  }

  /** Writes accounts and entries, and answers how many entries there are. */
  async write(): Promise<number> {
    await this.lines.end()
    this.connection.release()
    const accounts = JSON.stringify([...this.accounts.values()])
    await this.pool.query(OPEN, [accounts])
    const { rowCount } = await this.pool.query(WRITE, [accounts])
    await this.pool.query('drop table bulk_lines')
    return rowCount ?? 0
  }

  /** Gives the accounts the balances of their entries, when those have their indexes: a trigger looks each up. */
  async balance(): Promise<void> {
    await this.pool.query(`begin; ${LOCK_ACCOUNTS}; ${REBUILD}; commit`)
  }

  private accountOf(ref: AccountRef, currency: string, time: string): Account {
    const code = codeOf(ref, currency)
    const known = this.accounts.get(code)
    if (known) {
      // A later order may be paid before an earlier one.
      if (time < known.openedAt) known.openedAt = time
      return known
    }
    const account: Account = {
      ...{ place: this.accounts.size, id: idAt(Date.parse(time), this.ids), code, openedAt: time },
      ...{ kind: ref.kind, currency },
      gateway: 'gateway' in ref ? ref.gateway : null,
      reseller: 'reseller' in ref ? ref.reseller : null,
    }
    this.accounts.set(code, account)
    return account
  }
}
