import { createLocalReq, type PayloadRequest } from 'payload'

import { testApp } from '../../testing/app'
import {
  buildAdmin,
  buildClient,
  buildReseller,
  buildWorld,
  type World,
} from '../../testing/builders'
import { tokenFor } from '../../testing/tokens'
import { waysInOf } from '../people/waysIn'
import { activityOf } from './activity'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const asStaff = async (role: 'admin' | 'editor' | 'moderator'): Promise<PayloadRequest> => {
  const { payload } = await testApp()
  const admin = await buildAdmin({ role })
  return createLocalReq({ user: { ...admin, collection: 'admins' } }, payload)
}

describe('the activity of a reseller', () => {
  it('has what they did themselves, what their keys did, and what was done to them, newest first', async () => {
    const { call } = await testApp()
    const reseller = await buildReseller()
    const as = await tokenFor('resellers', reseller.id)
    const issue = { name: 'Till', scopes: ['clients.create', 'clients.read'] }
    const { secret } = (await call('POST', '/api/api-keys', { as, body: issue })).body
    const client = {
      ...{
        clientName: 'Till client',
        clientEmail: 'till@example.com',
        clientPhone: '+48512000111',
      },
    }
    const made = await call('POST', '/api/clients', { as: secret, body: client })
    expect(made.status).toBe(201)
    const body = { status: 'suspended', reason: 'Unpaid.' }
    await call('PATCH', `/api/resellers/${reseller.id}/status`, { as: world.tokens.admin, body })
    const { events } = await activityOf(await asStaff('moderator'), {
      collection: 'resellers',
      id: reseller.id,
    })
    const told = events.map(({ actor, type }) => [type, actor.collection])
    expect(told).toEqual([
      ['reseller.status_changed', 'admins'],
      ['client.created', 'api-keys'],
      ['api_key.created', 'resellers'],
      ['reseller.created', 'system'],
    ])
    expect(events[0]?.reason).toBe('Unpaid.')
  })

  it('tells of a client that was moved by the names of its resellers', async () => {
    const { call } = await testApp()
    const { otherReseller, reseller, tokens } = world
    const { id } = await buildClient(reseller.id)
    const body = { reseller: otherReseller.id, reason: 'Their shop closed.' }
    const moved = await call('POST', `/api/clients/${id}/move`, { as: tokens.admin, body })
    expect(moved.status).toBe(200)
    const { events } = await activityOf(await asStaff('moderator'), { collection: 'clients', id })
    const { from, to } = events.find(({ type }) => type === 'client.moved') ?? {}
    expect([from, to]).toEqual([reseller.businessName, otherReseller.businessName])
  })

  it('goes on where the page before ended, and has nothing of others', async () => {
    const { reseller } = world
    const req = await asStaff('moderator')
    const of = { collection: 'resellers', id: reseller.id }
    const { events } = await activityOf(req, of)
    const older = await activityOf(req, of, events[0]?.id)
    expect(older.events).toEqual(events.slice(1))
    const other = await activityOf(req, { collection: 'resellers', id: world.otherReseller.id })
    const ids = new Set(events.map(({ id }) => id))
    expect(other.events.filter(({ id }) => ids.has(id))).toEqual([])
  })

  it('is for staff alone', async () => {
    const req = await asStaff('editor')
    const of = { collection: 'resellers' as const, id: world.reseller.id }
    await expect(activityOf(req, of)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(waysInOf(req, of)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the ways in of a reseller', () => {
  it('are their sessions, and their keys for whoever may read those', async () => {
    const { call } = await testApp()
    const reseller = await buildReseller()
    const as = await tokenFor('resellers', reseller.id)
    await call('POST', '/api/api-keys', { as, body: { name: 'Till', scopes: ['orders.read'] } })
    const of = { collection: 'resellers' as const, id: reseller.id }
    const seen = await waysInOf(await asStaff('admin'), of)
    expect([seen.sessions.length, seen.keys.map(({ name }) => name)]).toEqual([1, ['Till']])
    expect((await waysInOf(await asStaff('moderator'), of)).keys).toEqual([])
  })
})
