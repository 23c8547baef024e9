import { query } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { openLetterBox, sent } from './letters'
import { placePaid, send } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await openLetterBox()
})

const fileOf = async (number: string): Promise<Buffer | undefined> => {
  const [row] = await query<{ bytes: Buffer }>(
    'select bytes from invoice_files join invoices on id = invoice_id where number = $1',
    [number],
  )
  return row?.bytes
}

describe('the mail of a receipt', () => {
  it('brings the invoice along, and that of a refund its credit note: the file that is kept', async () => {
    const { id } = await placePaid(world, 'physical')
    const [payment] = await query<{ id: string }>(
      'select id from transactions where order_id = $1',
      [id],
    )
    const receipt = await sent(id, 'payment_receipt')
    await send(`POST /api/transactions/${payment?.id}/refund`, world.tokens.admin, {
      reason: 'Too slow',
    })
    const refund = await sent(id, 'refund_issued')
    for (const [mail, prefix] of [
      [receipt, 'INV-'],
      [refund, 'CN-'],
    ] as const) {
      const [paper, ...others] = mail?.attachments ?? []
      expect([others, paper?.contentType]).toEqual([[], 'application/pdf'])
      expect(paper?.filename.startsWith(prefix)).toBe(true)
      const kept = await fileOf(paper?.filename.replace('.pdf', '') ?? '')
      expect(kept?.equals(Buffer.from(paper?.content ?? []))).toBe(true)
    }
  })

  it("of a reseller's order brings its client nothing of the reseller's", async () => {
    const { id } = await placePaid(world, 'esim')
    expect((await sent(id, 'payment_receipt'))?.attachments).toEqual([])
  })
})
