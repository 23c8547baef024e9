import { createLocalReq, type PayloadRequest } from 'payload'

import type { Admin } from '../../../payload-types'
import { testApp } from '../../testing/app'
import { buildAdmin, buildPlan, buildReseller, setPricing } from '../../testing/builders'
import { portsOf, type Ports } from '../ports'
import { setupState } from './setupSteps'

const as = async (role: Admin['role']): Promise<PayloadRequest> => {
  const { payload } = await testApp()
  const admin = await buildAdmin({ role })
  return createLocalReq({ user: { ...admin, collection: 'admins' } }, payload)
}

const NOTHING = {
  ...{ business: false, timezone: false, tax: false, mail: false },
  ...{ gateway: false, plan: false, reseller: false },
}

let ports: Ports
let before: Ports
beforeAll(async () => {
  ports = portsOf(await testApp())
  before = { ...ports }
  const unset = {
    send: () => Promise.resolve({ outcome: 'kept' as const }),
    keepsAll: true as const,
  }
  Object.assign(ports, { mode: { ...ports.mode, isDemo: false }, mail: unset })
})
afterAll(() => Object.assign(ports, before))

describe('the set-up list', () => {
  it('has every step to do in an empty database, for those who can do them', async () => {
    expect(await setupState(await as('super_admin'))).toEqual(NOTHING)
    expect(await setupState(await as('admin'))).toEqual(NOTHING)
    expect(await setupState(await as('moderator'))).toBeUndefined()
    expect(await setupState(await as('editor'))).toBeUndefined()
  })

  it('follows what is there, step by step, and ends when all is', async () => {
    const { payload } = await testApp()
    const req = await as('admin')
    const general = (data: object) =>
      payload.updateGlobal({ slug: 'general', data, overrideAccess: true })
    await general({ timezone: 'UTC' })
    expect(await setupState(req)).toEqual({ ...NOTHING, timezone: true })
    await general({ legalName: 'Simdesk Ltd', address: '1 Main Street' })
    await setPricing()
    const told = { ...NOTHING, timezone: true, business: true, tax: true }
    expect(await setupState(req)).toEqual(told)
    await buildPlan({ active: false })
    expect(await setupState(req)).toEqual(told)
    await buildPlan()
    await buildReseller()
    expect(await setupState(req)).toEqual({ ...told, plan: true, reseller: true })
    const [sandbox] = ports.gateways.filter(({ id }) => id === 'sandbox')
    if (!sandbox) throw new Error('The sandbox gateway is missing')
    const cards = { ...sandbox, id: 'stripe', isEnabled: true }
    Object.assign(ports, { mail: { send: before.mail.send }, gateways: [...ports.gateways, cards] })
    expect(await setupState(req)).toBeUndefined()
  })

  it('asks for neither mail nor gateway where demo data is wanted', async () => {
    Object.assign(ports, {
      mode: { ...ports.mode, isDemo: true },
      mail: { ...before.mail, keepsAll: true },
      gateways: before.gateways,
    })
    expect(await setupState(await as('admin'))).toBeUndefined()
  })
})
