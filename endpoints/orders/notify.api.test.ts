import { ensureTemplates } from '../../src/seed/texts/templates'
import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { eventsOf, queued, work } from '../../tests/api/work'
import { place, placePaid, said, send, stage } from '../../tests/api/stage'
import { create } from '../../tests/access/samples'
import { mailText } from '../../tests/access/values'

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await ensureTemplates((await testApp()).payload)
})

const notify = (order: string, body: object, as = world.tokens.moderator) =>
  send(`POST /api/orders/${order}/notify`, as, { channel: 'email', ...body })
const messagesOf = (order: string) =>
  query<{ id: string; channel: string; recipient: string; status: string }>(
    `select id, channel, recipient, status from messages where order_id = $1 and template_key = 'order_confirmation' order by id`,
    [order],
  )

/** An order whose own confirmation has left. */
const placeTold = async (simType: 'physical' | 'esim') => {
  const order = await place(world, simType)
  await query(`update messages set status = 'kept' where order_id = $1`, [order.id])
  return order
}

describe('POST /orders/:id/notify', () => {
  it('201: the text is queued, leaves through the queue, and is an event of the order', async () => {
    const { id, orderNumber } = await placeTold('physical')
    const { body, status } = await notify(id, { template: 'order_confirmation' })
    expect([status, body.doc]).toMatchObject([
      201,
      { status: 'queued', channel: 'email', recipient: world.user.email, order: id },
    ])
    expect(await queued(`message:${body.doc.id}`)).toEqual(['send_message'])
    await work('send_message', { message: body.doc.id })
    const sent = await send(`GET /api/messages/${body.doc.id}`, world.tokens.moderator)
    expect([sent.body.status, sent.body.text]).toEqual([
      'kept',
      expect.stringContaining(orderNumber),
    ])
    expect(await eventsOf(id)).toContain('order.notified')
  })

  it('by SMS it goes to the phone; to a number that said STOP it is 409', async () => {
    const { id } = await placeTold('physical')
    const asked = { template: 'order_confirmation', channel: 'sms' }
    const { body } = await notify(id, asked)
    expect(body.doc).toMatchObject({ channel: 'sms', recipient: world.user.phone })
    await work('send_message', { message: body.doc.id })
    await query('insert into sms_opt_outs values ($1, now())', [world.user.phone])
    expect(said(await notify(id, asked))).toEqual([409, 'message.opted_out'])
    await query('delete from sms_opt_outs')
  })

  it('leaves though the settings switch the message off, for somebody asked for it', async () => {
    const { payload } = await testApp()
    const { id } = await placeTold('physical')
    const before = (await messagesOf(id)).length
    const say = (orderConfirmation: boolean) =>
      payload.updateGlobal({
        ...{ slug: 'notifications', data: { orderConfirmation }, overrideAccess: true },
      })
    await say(false)
    await notify(id, { template: 'order_confirmation' })
    await say(true)
    expect((await messagesOf(id)).length).toBe(before + 1)
  })

  it('repeats and rivals while it waits are one message; after it left, another', async () => {
    const { id } = await placeTold('physical')
    const before = (await messagesOf(id)).length
    const ask = () => notify(id, { template: 'order_confirmation' })
    const all = await Promise.all([ask(), ask(), ask()])
    expect(new Set(all.map(({ body }) => body.doc.id)).size).toBe(1)
    expect((await messagesOf(id)).length).toBe(before + 1)
    await work('send_message', { message: all[0].body.doc.id })
    await ask()
    expect((await messagesOf(id)).length).toBe(before + 2)
  })

  it('409 for what is not so of the order, 201 once it is', async () => {
    const paid = await placePaid(world, 'physical')
    const pending = (await placeTold('physical')).id
    const template = pending
    const dispatched = await stage(world, { template, status: 'dispatched' })
    const cancelled = await stage(world, { template, status: 'cancelled' })
    const esim = await placeTold('esim')
    const delivered = await stage(world, { template: esim.id, status: 'delivered' })
    const cases: [string, string, number][] = [
      ...([[pending, 'payment_receipt', 409]] as [string, string, number][]),
      [paid.id, 'payment_receipt', 201],
      [paid.id, 'refund_issued', 409],
      [paid.id, 'refund_failed', 409],
      [paid.id, 'order_dispatched', 409],
      [dispatched, 'order_dispatched', 201],
      [dispatched, 'esim_ready', 409],
      [delivered, 'esim_ready', 201],
      [delivered, 'order_dispatched', 409],
      [paid.id, 'order_cancelled', 409],
      [cancelled, 'order_cancelled', 201],
      [cancelled, 'order_confirmation', 409],
    ]
    for (const [id, text, status] of cases) {
      const answer = await notify(id, { template: text })
      const code = status === 409 ? ['order.message_not_fitting'] : []
      expect([text, ...said(answer)]).toEqual([text, status, ...code])
    }
  })

  it('sends a text of one’s own that is published, and no draft', async () => {
    const { id } = await placeTold('physical')
    const text = (key: string, _status: 'draft' | 'published') =>
      create('templates', {
        ...{ key, channel: 'email', subject: 'Late', body: mailText('We are late.'), _status },
      })
    await text('we_are_late', 'published')
    await text('not_yet', 'draft')
    const { body } = await notify(id, { template: 'we_are_late' })
    await work('send_message', { message: body.doc.id })
    const sent = await send(`GET /api/messages/${body.doc.id}`, world.tokens.moderator)
    expect(sent.body).toMatchObject({ status: 'kept', subject: 'Late' })
    for (const template of ['not_yet', 'never_written'])
      expect(said(await notify(id, { template }))).toEqual([409, 'template.not_published'])
  })

  it('401, 403, 404 and 422: also for a text about something else than orders', async () => {
    const { id } = await placeTold('physical')
    const body = { template: 'order_confirmation' }
    expect(said(await notify(id, body, ''))).toEqual([401, 'auth.required'])
    expect(said(await notify(id, body, world.tokens.user))).toEqual([403, 'forbidden'])
    for (const as of [world.tokens.otherUser, world.tokens.reseller, world.tokens.editor])
      expect((await notify(id, body, as)).status).toBe(404)
    for (const template of [
      'password_reset',
      'one_time_code',
      'invitation',
      'admin_alert',
      '',
      7,
    ]) {
      const answer = await notify(id, { template })
      expect([said(answer), answer.body.errors[0].data.fields[0].path]).toEqual([
        [422, 'invalid'],
        'template',
      ])
    }
    expect((await notify(id, { ...body, channel: 'fax' })).status).toBe(422)
  })
})
