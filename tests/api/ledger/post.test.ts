import { createLocalReq } from 'payload'
import crypto from 'node:crypto'

import { inTransaction } from '../../../src/domain/database/transaction'
import type { AccountRef } from '../../../src/domain/ledger/chart'
import { post, type Posting } from '../../../src/domain/ledger/post'
import { query, testApp } from '../../../src/testing/app'
import { buildReseller, buildWorld, type World } from '../../../src/testing/builders'
import { placePaid, send } from '../stage'

let world: World
let payment: string

beforeAll(async () => {
  world = await buildWorld()
  const { id } = await placePaid(world, 'physical')
  const [row] = await query<{ id: string }>('select id from transactions where order_id = $1', [id])
  payment = row?.id ?? ''
})

const book = async (posting: Posting): Promise<void> => {
  const { payload } = await testApp()
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => post(req, posting))
}

const topUp = (reseller: string, amountMinor: number, transaction: string): Posting => ({
  type: 'top_up',
  transaction,
  currency: 'USD',
  lines: [
    { account: { kind: 'gateway', gateway: 'bank_transfer' }, amountMinor: -amountMinor },
    { account: { kind: 'reseller_funds', reseller }, amountMinor },
  ],
})

const fundsOf = (reseller: string) =>
  query(
    `select balance_minor::int as balance, version::int from accounts where reseller_id = $1 and kind = 'reseller_funds'`,
    [reseller],
  )

/** A transaction to hang a posting on; what it says of money is not looked at here. */
const aTransaction = async (): Promise<string> => {
  const id = crypto.randomUUID()
  await query(
    `insert into transactions select (jsonb_populate_record(t, $2::jsonb)).* from transactions t where id = $1`,
    [payment, JSON.stringify({ id, transaction_id: `T-${id}`, gateway_transaction_id: null })],
  )
  return id
}

describe('a paid order', () => {
  it('is booked line by line, and its lines sum to zero', async () => {
    const lines = await query(
      `select a.code, e.amount_minor::int as amount from ledger_entries e join accounts a on a.id = e.account_id
       where e.transaction_id = $1 order by a.code`,
      [payment],
    )
    // 19.99 + 4.99 delivery + 0.50 service, each with 23 % tax added.
    expect(lines).toEqual([
      { code: 'delivery.USD', amount: 499 },
      { code: 'gateway.sandbox.USD', amount: -3135 },
      { code: 'sales.USD', amount: 1999 },
      { code: 'service_charge.USD', amount: 50 },
      { code: 'tax.USD', amount: 587 },
    ])
  })

  it('is given back in parts whose tax is the whole tax', async () => {
    for (const amountMinor of [1000, 1000, undefined])
      await send(`POST /api/transactions/${payment}/refund`, world.tokens.admin, {
        amountMinor,
        reason: 'Damaged.',
      })
    const [sums] = await query(
      `select sum(e.amount_minor) filter (where a.kind = 'tax')::int as tax,
         sum(e.amount_minor) filter (where a.kind = 'gateway')::int as gateway,
         sum(e.amount_minor) filter (where a.kind = 'refunds')::int as refunds
       from ledger_entries e join accounts a on a.id = e.account_id
       join transactions t on t.id = e.transaction_id where t.parent_id = $1`,
      [payment],
    )
    expect(sums).toEqual({ tax: -587, gateway: 3135, refunds: -2548 })
  })
})

describe('a posting', () => {
  it('changes nothing a second time, also when 20 try at once', async () => {
    const { id } = await buildReseller()
    const posting = topUp(id, 5000, await aTransaction())
    await Promise.all(Array.from({ length: 20 }, () => book(posting)))
    await book(posting)
    expect(await fundsOf(id)).toEqual([{ balance: 5000, version: 1 }])
  })

  it('loses nothing when 40 different ones move the same account at once', async () => {
    const { id } = await buildReseller()
    const transactions = await Promise.all(Array.from({ length: 40 }, aTransaction))
    await Promise.all(transactions.map((each, index) => book(topUp(id, index + 1, each))))
    expect(await fundsOf(id)).toEqual([{ balance: 820, version: 40 }])
    const [chain] = await query(
      `select count(*)::int as broken from (
         select balance_after_minor - amount_minor - lag(balance_after_minor, 1, 0) over (order by e.version) as gap
         from ledger_entries e join accounts a on a.id = e.account_id where a.reseller_id = $1) as chain where gap <> 0`,
      [id],
    )
    expect(chain).toEqual({ broken: 0 })
  })

  it('that does not sum to zero is refused before anything is written', async () => {
    const account: AccountRef = { kind: 'sales' }
    const lopsided = { ...topUp(crypto.randomUUID(), 1, await aTransaction()) }
    await expect(book({ ...lopsided, lines: [{ account, amountMinor: 5 }] })).rejects.toThrow(
      'sums to 5',
    )
  })
})

describe('the database itself', () => {
  it('refuses a lopsided posting at COMMIT', async () => {
    const transaction = await aTransaction()
    const add = `insert into ledger_entries (id, posting, type, transaction_id, account_id, amount_minor, currency, version,
      balance_after_minor, revision) select gen_random_uuid(), $1, 'payment', $1::uuid, id, 7, 'USD', version + 1,
      balance_minor + 7, 1 from accounts where code = 'sales.USD'`
    await expect(query(add.replace('$1,', `'payment:' || $1,`), [transaction])).rejects.toThrow(
      /sums to 7/,
    )
  })

  it('refuses a balance that no entry left, and every change of an entry', async () => {
    const refused = [
      `update accounts set balance_minor = balance_minor + 1 where code = 'sales.USD'`,
      `update accounts set version = version + 1 where code = 'sales.USD'`,
      `delete from accounts where code = 'sales.USD'`,
      `update ledger_entries set amount_minor = 1`,
      `delete from ledger_entries`,
      `truncate ledger_entries`,
    ]
    for (const statement of refused)
      await expect(query(statement)).rejects.toThrow(/no entry left|append-only|not deleted/)
  })
})
