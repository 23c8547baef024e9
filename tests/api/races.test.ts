import { diceOf } from '../../src/seed/paper/dice'
import { query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import type { Answer } from '../../src/testing/http'
import { forgetTries } from '../../src/testing/limits'
import { expectConsistent } from './consistency'
import { placePaid, said, send, stock } from './stage'

const ROUNDS = process.env.SIMDESK_LONG === '1' ? 1000 : 25
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 0x7fffffff))
process.stdout.write(`races of refunds: FC_SEED=${seed}\n`)

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(ROUNDS, 'physical')
})

type Paid = { payment: string; captured: number; left: number }

const paid = async (): Promise<Paid> => {
  const { id } = await placePaid(world, 'physical')
  const [row] = await query<{ id: string; amount: number }>(
    'select id, amount_minor::int as amount from transactions where order_id = $1',
    [id],
  )
  if (!row) throw new Error('Nothing was paid')
  return { payment: row.id, captured: row.amount, left: row.amount }
}

const refund = ({ payment }: Paid, amountMinor: number): Promise<Answer> =>
  send(`POST /api/transactions/${payment}/refund`, world.tokens.admin, {
    ...{ amountMinor, reason: 'A trial.' },
  })

/** What was given back of it, told by its refunds and by the books. */
const givenBack = async ({ payment }: Paid): Promise<number[]> => {
  const [row] = await query<{ refunds: number; booked: number }>(
    `select coalesce(sum(t.amount_minor), 0)::int as refunds, coalesce((select sum(e.amount_minor) from ledger_entries e
       join accounts a on a.id = e.account_id join transactions r on r.id = e.transaction_id
       where r.parent_id = $1 and a.kind = 'gateway'), 0)::int as booked
     from transactions t where t.parent_id = $1 and t.status = 'completed'`,
    [payment],
  )
  return [row?.refunds ?? -1, row?.booked ?? -1]
}

/** Each part alone fits: both pass where both together do, else exactly one. Answers what was taken. */
const expectFitting = (left: number, parts: number[], answers: Answer[]): number => {
  const taken = answers.flatMap(({ status }, index) => (status === 201 ? (parts[index] ?? 0) : []))
  const fit = sumOf(parts) <= left ? 2 : 1
  expect(taken).toHaveLength(fit)
  for (const answer of answers)
    if (answer.status !== 201) expect(said(answer)).toEqual([409, 'refund.exceeds_remaining'])
  return sumOf(taken)
}

const sumOf = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0)

it(`two agents refund parts of the same payment at once, ${ROUNDS} times: never more than was captured`, async () => {
  const dice = diceOf(`${seed}/refunds`)
  let at = await paid()
  for (let round = 0; round < ROUNDS; round += 1) {
    await forgetTries()
    if (at.left === 0) at = await paid()
    const parts = [dice.whole(1, at.left), dice.whole(1, at.left)]
    const answers = await Promise.all(parts.map((part) => refund(at, part)))
    at = { ...at, left: at.left - expectFitting(at.left, parts, answers) }
    const back = at.captured - at.left
    expect(await givenBack(at)).toEqual([back, back])
  }
  await expectConsistent()
}, 7_200_000)
