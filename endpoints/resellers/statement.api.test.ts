import fc from 'fast-check'
import { createLocalReq } from 'payload'

import type { PostingType } from '../../src/domain/ledger/chart'
import { inTransaction } from '../../src/domain/database/transaction'
import { post } from '../../src/domain/ledger/post'
import { startTransaction } from '../../src/domain/payments/transaction'
import {
  askedStatement,
  statementOf,
  statementPages,
  type Statement,
} from '../../src/domain/resellers/statement'
import { statementCsv } from '../../src/domain/resellers/statementCsv'
import { query, testApp } from '../../src/testing/app'
import { buildAdmin, buildReseller, buildWorld, type World } from '../../src/testing/builders'
import { request } from '../../src/testing/http'
import { textOfPdf } from '../../src/testing/pdf'
import { runs } from '../../src/testing/property'
import { tokenFor } from '../../src/testing/tokens'
import { placePaid, said, send, stock } from '../../tests/api/stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(5, 'esim')
})

const ask = (id: string, query = '', as: string | undefined = world.tokens.moderator) =>
  send(`GET /api/resellers/${id}/statement${query}`, as)

const credit = (id: string, amountMinor: number) =>
  send(`POST /api/resellers/${id}/credit`, world.tokens.admin, {
    ...{ amountMinor, currency: 'USD', reason: 'A trial.' },
  })

const isWhole = ({ closingBalanceMinor, lines, openingBalanceMinor }: Statement): boolean => {
  let balance = openingBalanceMinor
  for (const { amountMinor, balanceAfterMinor } of lines) {
    balance += amountMinor
    if (balance !== balanceAfterMinor) return false
  }
  return balance === closingBalanceMinor
}

/** A new reseller, whose books say that these amounts came and went at these times. */
const book = async (moves: { amountMinor: number; at: Date }[]): Promise<string> => {
  const { payload } = await testApp()
  const { id: reseller } = await buildReseller()
  const before = payload.config.custom.ports
  for (const { amountMinor, at } of moves) {
    payload.config.custom.ports = { ...before, clock: { now: () => at } }
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const credit = {
        amountMinor,
        currency: 'USD',
        gateway: 'ledger',
        paymentMethod: 'correction',
      }
      const made = await startTransaction(req, { transactionType: 'credit', reseller, ...credit })
      const type: PostingType = 'correction'
      await post(req, {
        ...{ type, transaction: made.id, currency: 'USD' },
        lines: [
          { account: { kind: 'corrections' }, amountMinor: -amountMinor },
          { account: { kind: 'reseller_funds', reseller }, amountMinor },
        ],
      })
    }).finally(() => {
      payload.config.custom.ports = before
    })
  }
  return reseller
}

describe('GET /resellers/:id/statement', () => {
  it('200 tells every movement of the funds, and the balance at both ends', async () => {
    const { reseller, tokens } = world
    await credit(reseller.id, 10_000)
    const order = await placePaid(world, 'esim')
    await credit(reseller.id, -300)
    const { body, status } = await ask(reseller.id, '', tokens.reseller)
    expect(status).toBe(200)
    expect(Object.keys(body).sort()).toEqual([
      ...['closingBalanceMinor', 'currency', 'lines', 'openingBalanceMinor'],
    ])
    expect(body).toMatchObject({ currency: 'USD', openingBalanceMinor: 0 })
    expect(body.lines).toMatchObject([
      { type: 'top_up', amountMinor: 10_000, balanceAfterMinor: 10_000 },
      { type: 'correction', amountMinor: -300, balanceAfterMinor: 9700 },
    ])
    // Paid by card, the order moved nothing here; paid from the balance it does, under its number.
    const placed = await send('POST /api/orders', tokens.reseller, {
      ...{ plan: world.plan.id, simType: 'esim', client: world.client.id },
    })
    await send(`PATCH /api/orders/${placed.body.doc.id}/status`, tokens.moderator, {
      status: 'confirmed',
    })
    const later = (await ask(reseller.id)).body
    expect(later.lines[2]).toMatchObject({
      ...{ type: 'payment', reference: placed.body.doc.orderNumber, amountMinor: -2521 },
    })
    expect(later.lines.map(({ reference }: { reference: string }) => reference)).not.toContain(
      order.orderNumber,
    )
    expect(isWhole(later)).toBe(true)
  })

  it('200 opening + lines = closing, for random postings in random ranges', async () => {
    const day = (offset: number) => new Date(Date.now() - offset * 3_600_000)
    const amounts = [500, -20_000, 1, -1, 7777, 13, -4, 100_000, -99_999, 42, 5, -50]
    const moves = amounts.map((amountMinor, index) => ({ amountMinor, at: day(240 - index * 20) }))
    const id = await book(moves)
    const hours = fc.integer({ min: 0, max: 260 })
    await fc.assert(
      fc.asyncProperty(hours, hours, async (one, other) => {
        const [from, to] = [day(Math.max(one, other)), day(Math.min(one, other))]
        const { body } = await ask(id, `?from=${from.toISOString()}&to=${to.toISOString()}`)
        const inside = moves.filter(({ at }) => at >= from && at < to)
        const until = (end: Date) =>
          moves.reduce((sum, { amountMinor, at }) => (at < end ? sum + amountMinor : sum), 0)
        expect(isWhole(body)).toBe(true)
        expect(body.lines).toHaveLength(inside.length)
        expect(body.openingBalanceMinor).toBe(until(from))
        expect(body.closingBalanceMinor).toBe(until(to))
      }),
      { ...runs(), numRuns: 30 },
    )
  })

  it('200 begins and ends with the days of the business, the first included and the last not', async () => {
    const id = await book([
      { amountMinor: 1, at: new Date('2026-03-01T00:00:00.000Z') },
      { amountMinor: 2, at: new Date('2026-03-31T23:59:59.999Z') },
      { amountMinor: 4, at: new Date('2026-04-01T00:00:00.000Z') },
    ])
    const march = (await ask(id, '?from=2026-03-01&to=2026-04-01')).body
    expect([march.openingBalanceMinor, march.closingBalanceMinor]).toEqual([0, 3])
    const april = (await ask(id, '?from=2026-04-01&to=2026-05-01')).body
    expect([april.openingBalanceMinor, april.closingBalanceMinor]).toEqual([3, 7])
    const nothing = (await ask(id)).body
    expect(nothing).toEqual({
      ...{ currency: 'USD', openingBalanceMinor: 7, lines: [], closingBalanceMinor: 7 },
    })
  })

  it('200 as CSV in the currency’s own units, and no text in it is a formula', async () => {
    const { id } = await buildReseller()
    await credit(id, 123_456)
    await credit(id, -5)
    await query(
      `update transactions set transaction_id = '=HYPERLINK(1)' || id where reseller_id = $1 and amount_minor = -5`,
      [id],
    )
    const { body, headers, status } = await ask(id, '?format=csv')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="statement-.*\.csv"$/)
    const lines = String(body).trimEnd().split('\r\n')
    expect(lines[0]).toBe('Date,Type,Reference,Amount,Balance,Currency')
    expect(lines[1]).toMatch(/,Opening balance,,,0\.00,USD$/)
    expect(lines[2]).toMatch(/,Top-up,TX-\d+,1234\.56,1234\.56,USD$/)
    expect(lines[3]).toMatch(/,Correction,'=HYPERLINK\(1\)[^,]*,-0\.05,1234\.51,USD$/)
    expect(lines[4]).toMatch(/,Closing balance,,,1234\.51,USD$/)
  })

  it('200 as CSV is the same file however many lines are read at once, and as long as it is', async () => {
    const { payload } = await testApp()
    const req = await createLocalReq({}, payload)
    req.user = { ...(await buildAdmin()), collection: 'admins' }
    const at = (hour: number) => new Date(Date.UTC(2026, 1, 3, hour))
    // Two at the same moment: what stands where is told by the account's versions.
    const id = await book(
      [0, 1, 1, 1, 2, 3, 4].map((hour, index) => ({ amountMinor: 5 - index * 3, at: at(hour) })),
    )
    const range = { from: '2026-02-03T01:00:00Z', to: '2026-02-03T04:00:00Z' }
    const asked = await askedStatement(req, id, range)
    const files: string[] = []
    for (const atOnce of [1, 2, 3, 5, 100]) {
      const parts: Uint8Array[] = []
      for await (const part of statementCsv(asked, await statementPages(req, asked, atOnce)))
        parts.push(part)
      files.push(Buffer.concat(parts).toString())
    }
    const whole = await ask(id, `?format=csv&${new URLSearchParams(range)}`)
    expect(new Set(files)).toEqual(new Set([whole.body]))
    expect(files[0]?.trimEnd().split('\r\n')).toHaveLength(3 + 5)
    expect(files[0]).toMatch(/Opening balance,,,0\.05,USD/)
    expect(files[0]).toMatch(/Closing balance,,,-0\.15,USD/)
    const { statement } = await statementOf(req, asked, 5)
    expect(statement.closingBalanceMinor).toBe(-15)
    await expect(statementOf(req, asked, 4)).rejects.toMatchObject({
      ...{ code: 'statement.too_long', status: 422, data: { most: 4 } },
    })
  })

  it('200 as PDF with the same words and sums', async () => {
    const { id } = await buildReseller({ businessName: 'Żółć i spółka' })
    await credit(id, 123_456)
    await testApp()
    const path = `/api/resellers/${id}/statement?format=pdf`
    const answer = await request('GET', path, { as: world.tokens.moderator })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const text = await textOfPdf(new Uint8Array(await answer.arrayBuffer()))
    for (const words of ['Statement', 'Żółć i spółka', 'Top-up', '$1,234.56', 'Closing balance'])
      expect(text).toContain(words)
  })

  it('401, 404 and 403 by who asks; a pending reseller reads its own', async () => {
    const { reseller, tokens } = world
    const bare = await send(`GET /api/resellers/${reseller.id}/statement`)
    expect(said(bare)).toEqual([401, 'auth.required'])
    for (const as of [tokens.otherReseller, tokens.user, tokens.editor])
      expect(said(await ask(reseller.id, '', as))).toEqual([404, 'not_found'])
    const pending = await buildReseller({ status: 'pending' })
    const own = await ask(pending.id, '', await tokenFor('resellers', pending.id))
    expect(own.status).toBe(200)
  })

  it('422 names what is wrong with the range or the format', async () => {
    const wrongs: [string, string][] = [
      ['from', '?from=yesterday'],
      ['to', '?from=2026-02-01&to=2026-01-01'],
      ['from', '?from=2015-01-01&to=2026-01-01'],
      ['format', '?format=xlsx'],
    ]
    for (const [path, query] of wrongs) {
      const answer = await ask(world.reseller.id, query)
      expect([query, ...said(answer)]).toEqual([query, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
  })
})
