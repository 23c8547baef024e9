import { testApp } from '../../../src/testing/app'
import { buildAdmin, buildPlan, type World } from '../../../src/testing/builders'
import type { Answer } from '../../../src/testing/http'
import { tokenFor } from '../../../src/testing/tokens'
import { place, send } from '../stage'
import { openWorld, partsOf, rest } from './samples'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

describe('If-Match', () => {
  const withTag = async (what: string, tag: string, body?: unknown): Promise<Answer> => {
    const { call } = await testApp()
    const [method = '', path = ''] = what.split(' ')
    const headers = { 'If-Match': tag }
    return call(method, path, { as: world.tokens.super_admin, headers, ...(body ? { body } : {}) })
  }

  it('is answered as ETag by a read and by a change, and by nothing else', async () => {
    const id = (await buildPlan()).id
    const seen = await send(`GET /api/plans/${id}`, world.tokens.super_admin)
    expect(seen.headers.get('ETag')).toBe('"1"')
    const changed = await withTag(`PATCH /api/plans/${id}`, '"1"', { dataMb: 1 })
    expect([changed.status, changed.headers.get('ETag')]).toEqual([200, '"2"'])
    const order = await place(world, 'physical')
    const others = await Promise.all([
      send('GET /api/plans', world.tokens.super_admin),
      send(`GET /api/orders/${order.id}/timeline`, world.tokens.super_admin),
    ])
    expect(others.map(({ headers }) => headers.get('ETag'))).toEqual([null, null])
  })

  it.each([
    ['"1"', 409],
    ['W/"1"', 409],
    ['"1", "3"', 409],
    ['"2"', 200],
    ['W/"2"', 200],
    ['"1", "2"', 200],
    ['*', 200],
    ['2', 400],
    ['"x"', 400],
  ])('%s on a document at its second revision: %i', async (tag, status) => {
    const id = (await buildPlan()).id
    await rest('plans', id, { dataMb: 1 })
    expect((await withTag(`PATCH /api/plans/${id}`, tag, { dataMb: 2 })).status).toBe(status)
  })

  it('422 for a revision in the body that is no whole number', async () => {
    const id = (await buildPlan()).id
    for (const revision of ['1', 1.5, {}, true])
      expect((await rest('plans', id, { dataMb: 2, revision })).body.errors[0]).toMatchObject({
        code: 'invalid',
        data: { fields: [{ path: 'revision' }] },
      })
  })

  it('counts for the trash, for restoring and for deleting', async () => {
    const id = (await buildPlan()).id
    const trash = { deletedAt: '2026-01-01T00:00:00.000Z' }
    const path = `/api/plans/${id}`
    expect((await withTag(`PATCH ${path}`, '"4"', trash)).status).toBe(409)
    expect((await withTag(`PATCH ${path}`, '"1"', trash)).status).toBe(200)
    expect((await withTag(`PATCH ${path}?trash=true`, '"1"', { deletedAt: null })).status).toBe(409)
    expect((await withTag(`PATCH ${path}?trash=true`, '"2"', { deletedAt: null })).status).toBe(200)
    expect((await withTag(`DELETE ${path}`, '"2"')).status).toBe(409)
    expect((await withTag(`DELETE ${path}`, '"3"')).status).toBe(200)
  })

  it('counts for a move of an order, which otherwise says what the order is now', async () => {
    const { id, revision } = await place(world, 'physical')
    const move = { status: 'cancelled', reason: 'No longer wanted.' }
    await rest('orders', id, { notes: 'Ring twice.' })
    const refused = await withTag(`PATCH /api/orders/${id}/status`, `"${revision}"`, move)
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'stale'])
    expect(refused.body.errors[0].data.current).toMatchObject({
      status: 'pending',
      notes: 'Ring twice.',
    })
    const moved = await withTag(`PATCH /api/orders/${id}/status`, `"${Number(revision) + 1}"`, move)
    expect(moved.status).toBe(200)
  })

  it.each(['users', 'resellers', 'clients'] as const)('counts for a status of %s', async (slug) => {
    const id = await partsOf(slug, 'REST').make()
    const body = { status: slug === 'users' ? 'blocked' : 'suspended', reason: 'Fraud' }
    const path = `PATCH /api/${slug}/${id}/status`
    expect((await withTag(path, '"9"', body)).status).toBe(409)
    expect((await withTag(path, '"1"', body)).status).toBe(200)
  })

  it('tells staff what was changed and by whom, and a customer nothing of it', async () => {
    const { call } = await testApp()
    const colleague = await buildAdmin({ firstName: 'Eva', lastName: 'Lis' })
    const as = await tokenFor('admins', colleague.id)
    const { id, revision } = await place(world, 'physical')
    await send(`PATCH /api/orders/${id}`, as, { internalNotes: 'A chargeback is likely.' })
    const refused = await rest('orders', id, { notes: 'Mine.', revision })
    expect(refused.body.errors[0].message).toBe(
      'Somebody has changed this in the meantime. Eva Lis: Changed internalNotes. What you typed is not saved.',
    )
    // By this the panel's form hears of it.
    expect(refused.body.errors[0].data.errors).toEqual([
      { path: 'revision', message: refused.body.errors[0].message },
    ])
    const [change] = refused.body.errors[0].data.changes
    expect(change).toMatchObject({ actor: { label: 'Eva Lis' }, type: 'order.updated' })
    const own = await call('PATCH', `/api/orders/${id}`, {
      as: world.tokens.user,
      body: { notes: 'Mine.', revision },
    })
    expect(own.status).toBe(409)
    expect(JSON.stringify(own.body)).not.toMatch(/Eva|internalNotes|chargeback/)
    await send('POST /api/globals/general', as, { taxId: 'T-1' })
    const { body } = await send('POST /api/globals/general', world.tokens.admin, { revision: 1 })
    expect(body.errors[0].message).toContain('Eva Lis: Changed general.taxId.')
  })

  it('counts the drafts of a mail text, which are what its form shows', async () => {
    const id = await partsOf('templates', 'REST').make()
    const save = (draft: boolean, body: object) =>
      send(`PATCH /api/templates/${id}?draft=${draft}`, world.tokens.super_admin, body)
    const drafted = await save(true, { subject: 'Draft', _status: 'draft', revision: 1 })
    expect([drafted.status, drafted.body.doc.revision]).toEqual([200, 2])
    const publish = { subject: 'Final', _status: 'published' }
    expect((await save(false, { ...publish, revision: 1 })).status).toBe(409)
    expect((await save(false, { ...publish, revision: 2 })).status).toBe(200)
  })

  it('403 and 404 come before it, so that nobody learns what they may not see', async () => {
    const { call } = await testApp()
    const id = (await buildPlan({ active: false })).id
    const ask = (as: string) =>
      call('PATCH', `/api/plans/${id}`, { as, body: { dataMb: 1 }, headers: { 'If-Match': '"9"' } })
    expect((await ask(world.tokens.moderator)).status).toBe(403)
    expect((await ask(world.tokens.user)).status).toBe(404)
    const settings = await call('POST', '/api/globals/pricing', {
      as: world.tokens.moderator,
      body: { revision: 99 },
    })
    expect(settings.status).toBe(403)
  })
})
