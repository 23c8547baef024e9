import { query, testApp } from '../../src/testing/app'
import { buildReseller, buildWorld, PASSWORD, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const patch = async (id: string, body: unknown, as?: string) =>
  (await testApp()).call('PATCH', `/api/resellers/${id}/status`, { body, as })
const SUSPEND = { status: 'suspended', reason: 'Unpaid invoices' }
const eventsOf = (id: string) =>
  query("select * from events where type = 'reseller.status_changed' and subject_id = $1", [id])

describe('PATCH /resellers/:id/status', () => {
  it('200: approved, suspended with every session ended, reinstated', async () => {
    const { call } = await testApp()
    const reseller = await buildReseller({ status: 'pending' })
    const token = await tokenFor('resellers', reseller.id)
    expect(
      (await patch(reseller.id, { status: 'active' }, world.tokens.admin)).body.doc.status,
    ).toBe('active')
    const suspended = await patch(reseller.id, SUSPEND, world.tokens.admin)
    expect(suspended.body.doc.status).toBe('suspended')
    expect(suspended.body.message).toMatch(/commission/)
    expect((await call('GET', '/api/auth/user', { as: token })).status).toBe(401)
    const credentials = { email: reseller.email, password: PASSWORD, as: 'resellers' }
    expect((await call('POST', '/api/auth/login', { body: credentials })).status).toBe(401)
    await patch(reseller.id, { status: 'active' }, world.tokens.super_admin)
    expect((await call('POST', '/api/auth/login', { body: credentials })).status).toBe(200)
    expect(await eventsOf(reseller.id)).toMatchObject([
      { from: 'pending', to: 'active' },
      { from: 'active', to: 'suspended', reason: 'Unpaid invoices' },
      { from: 'suspended', to: 'active' },
    ])
  })

  it('401, 404 and 403 by who asks', async () => {
    const { reseller, tokens } = world
    expect((await patch(reseller.id, SUSPEND)).status).toBe(401)
    for (const as of [tokens.otherReseller, tokens.user, tokens.editor])
      expect((await patch(reseller.id, SUSPEND, as)).status).toBe(404)
    for (const as of [tokens.moderator, tokens.reseller])
      expect((await patch(reseller.id, SUSPEND, as)).status).toBe(403)
  })

  it('409 for an illegal move, 422 without a reason, and nothing is saved', async () => {
    const { reseller, tokens } = world
    const back = await patch(reseller.id, { status: 'pending' }, tokens.admin)
    expect([back.status, back.body.errors[0].code]).toEqual([409, 'reseller.move_not_allowed'])
    const bare = await patch(reseller.id, { status: 'suspended' }, tokens.admin)
    expect([bare.status, bare.body.errors[0].data.fields[0].path]).toEqual([422, 'reason'])
    expect(
      (await patch(reseller.id, { ...SUSPEND, reason: 'x'.repeat(501) }, tokens.admin)).status,
    ).toBe(422)
    expect(await eventsOf(reseller.id)).toEqual([])
  })

  it('repeat and rivals: one event', async () => {
    const reseller = await buildReseller()
    await Promise.all([1, 2, 3].map(() => patch(reseller.id, SUSPEND, world.tokens.admin)))
    expect((await patch(reseller.id, SUSPEND, world.tokens.admin)).status).toBe(200)
    expect(await eventsOf(reseller.id)).toHaveLength(1)
  })
})
